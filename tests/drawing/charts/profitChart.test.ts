import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { profitChart, type ProfitLine } from '#drawing/charts/profitChart.ts'
import type { Chart } from '#drawing/charts/chart.ts'
import { themes } from '#drawing/theme.ts'
import { flat, textsIn } from '../inside.ts'
import { anyLanguage, anyTheme, anyTime, anyValue, anyWidth } from './anyChart.ts'
import { chartFaults } from './chartFaults.ts'
import { profitWords, shoeShine } from './timeSamples.ts'

const theme = themes.light
const drawn = profitChart(shoeShine, profitWords.en, theme)

/** Where the mark of a time stands. */
function markAt({ figures }: Chart, id: string) {
  const [sign] = flat(figures.filter((figure) => figure.is === 'group' && figure.of === `time ${id}`)).filter(
    ({ is }) => is !== 'group',
  )
  if (sign?.is === 'circle') return sign.at
  if (sign?.is === 'rect') return { x: sign.box.x + sign.box.width / 2, y: sign.box.y + sign.box.height / 2 }
  if (sign?.is !== 'path') return { x: NaN, y: NaN }
  const [, x, y] = /^M(\S+) (\S+)L/.exec(sign.d) ?? []
  // The topmost corner of a diamond.
  return { x: Number(x), y: Number(y) + 6 }
}

test('the shoe shine stands on its line: expected above, break-even on zero, all in the order of time', () => {
  const [expected, longest, even] = [
    markAt(drawn, 'expected'),
    markAt(drawn, 'longest'),
    markAt(drawn, 'break-even'),
  ]
  const perSecond = (even.x - expected.x) / (228 - 127.5)
  expect(longest.x).toBeCloseTo(expected.x + (195 - 127.5) * perSecond, 0)
  const perUnit = (even.y - expected.y) / (0.38 - 127.5 / 600)
  expect(longest.y).toBeCloseTo(even.y - 0.055 * perUnit, 0)
})

test('the times are said with their profit, and the tolerated time beside the break-even', () => {
  const texts = textsIn(drawn.figures)
  expect(texts).toContain('Expected 2 min 7.5 s, profit 0.17')
  expect(texts).toContain('Break-even at 3 min 48 s')
  expect(texts).toContain('The customer tolerates 5 min')
})

test('what is earned and what is lost are two areas that meet on the zero line', () => {
  const areas = drawn.figures.flatMap((figure) =>
    figure.is === 'path' && figure.ink.fill !== undefined ? [figure.d] : [],
  )
  const { x } = markAt(drawn, 'break-even')
  expect(areas).toHaveLength(2)
  for (const d of areas) expect(d).toContain(`L${Math.round(x * 100) / 100} `)
})

test('without any time a sentence says so', () => {
  const none: ProfitLine = {
    atZero: 1,
    perSecond: 0.1,
    expected: null,
    longest: null,
    breakEven: null,
    tolerated: null,
  }
  expect(textsIn(profitChart(none, profitWords.en, theme).figures)).toContain('No step has a time yet.')
})

test('a break-even far beyond all other times does not press them together', () => {
  const far = profitChart({ ...shoeShine, breakEven: 360_000 }, profitWords.en, theme)
  expect(markAt(far, 'expected').x).toBeCloseTo(markAt(drawn, 'expected').x, 6)
})

const anyLine: fc.Arbitrary<ProfitLine> = fc.record({
  atZero: anyValue,
  perSecond: fc.double({ min: 0, max: 100, noNaN: true }),
  expected: fc.option(anyTime),
  longest: fc.option(anyTime),
  breakEven: fc.option(anyTime),
  tolerated: fc.option(anyTime),
})

test('whatever it costs and takes, all texts stay apart, inside and readable', () => {
  fc.assert(
    fc.property(anyLine, anyLanguage, anyTheme, anyWidth, (line, language, in_, width) => {
      const chart = profitChart(line, profitWords[language], in_, { width })
      expect(chartFaults(chart, in_.card)).toEqual([])
    }),
  )
})
