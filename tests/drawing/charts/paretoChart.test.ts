import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ParetoBar, paretoChart } from '#drawing/charts/paretoChart.ts'
import type { Chart } from '#drawing/charts/chart.ts'
import { themes } from '#drawing/theme.ts'
import { actionPriorities } from '#model/marks.ts'
import { flat, textsIn } from '../inside.ts'
import { anyLanguage, anyName, anyTheme, anyWidth } from './anyChart.ts'
import { chartFaults } from './chartFaults.ts'
import { paretoBars, paretoWords } from './paretoSamples.ts'

const theme = themes.light
const drawn = paretoChart(paretoBars.en, paretoWords.en, theme)

const barWidths = ({ figures }: Chart) =>
  figures.flatMap((figure) => {
    if (figure.is !== 'group' || !figure.of.startsWith('bar ')) return []
    const [first] = figure.figures
    return first?.is === 'rect' ? [first.box.width] : []
  })

const cumulativeDots = ({ figures }: Chart) =>
  flat(figures.filter((figure) => figure.is === 'group' && figure.of === 'cumulative')).flatMap((figure) =>
    figure.is === 'circle' ? [figure] : [],
  )

const anyBar: fc.Arbitrary<ParetoBar> = fc.record({
  id: fc.uuid(),
  label: anyName,
  detail: anyName,
  rpn: fc.integer({ min: 1, max: 1000 }),
  priority: fc.constantFrom(...actionPriorities),
})

test('the worst fail point comes first', () => {
  const texts = textsIn(drawn.figures)
  const rpns = texts.filter((text) => /^(245|192|144|120|90|72|54|36)$/.test(text))
  expect(rpns).toEqual(['245', '192', '144', '120', '90', '72', '54', '36'])
})

test('bars are as long as their RPN is high', () => {
  const widths = barWidths(drawn)
  const perPoint = (widths[0] ?? 0) / 245
  const sorted = paretoBars.en.map(({ rpn }) => rpn).toSorted((a, b) => b - a)
  expect(widths.length).toBe(8)
  widths.forEach((width, i) => expect(width).toBeCloseTo((sorted[i] ?? 0) * perPoint, 6))
})

test('the cumulative line rises to the whole, and its full points end where 80 % are reached', () => {
  const dots = cumulativeDots(drawn)
  const xs = dots.map(({ at }) => at.x)
  expect(xs).toEqual(xs.toSorted((a, b) => a - b))
  const full = dots.filter(({ ink }) => ink.fill !== theme.card)
  // 245 + 192 + 144 + 120 = 701 of 953 are 74 %, with 90 more 83 %.
  expect(full.length).toBe(5)
  expect(textsIn(drawn.figures)).toContain('5 of 8 fail points make up 80 %')
  expect(textsIn(drawn.figures)).toContain('74 %')
})

test('where there are more fail points than rows the last row holds the rest, and still makes the whole', () => {
  const few = paretoChart(paretoBars.en, paretoWords.en, theme, { mostBars: 4 })
  expect(barWidths(few)).toHaveLength(3)
  expect(textsIn(few.figures)).toContain('5 others')
  expect(cumulativeDots(few)).toHaveLength(4)
  expect(cumulativeDots(few).at(-1)?.at.x).toBeCloseTo(cumulativeDots(drawn).at(-1)?.at.x ?? 0, 6)
})

test('without rated fail points a sentence says so', () => {
  expect(textsIn(paretoChart([], paretoWords.zh, theme).figures)).toContain('还没有评过分的失误点。')
})

test('whatever the fail points are called, all texts stay apart, inside and readable', () => {
  fc.assert(
    fc.property(
      fc.array(anyBar, { maxLength: 30 }),
      anyLanguage,
      anyTheme,
      anyWidth,
      (bars, language, in_, width) => {
        const chart = paretoChart(bars, paretoWords[language], in_, { width })
        expect(chartFaults(chart, in_.card)).toEqual([])
      },
    ),
  )
})
