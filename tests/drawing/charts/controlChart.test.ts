import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { controlChart, type RunLine, runLineKinds, type RunPoint } from '#drawing/charts/controlChart.ts'
import type { Chart } from '#drawing/charts/chart.ts'
import { themes } from '#drawing/theme.ts'
import { flat, textsIn } from '../inside.ts'
import { anyLanguage, anyName, anyTheme, anyValue, anyWidth } from './anyChart.ts'
import { chartFaults } from './chartFaults.ts'
import { runLines, runPoints, runWords } from './runSamples.ts'

const theme = themes.light
const drawn = controlChart(runPoints, runLines.en, runWords.en, theme)

const groupsOf = ({ figures }: Chart, of: string) =>
  figures.flatMap((figure) => (figure.is === 'group' && figure.of.startsWith(of) ? [figure] : []))
const dots = (chart: Chart) =>
  flat(groupsOf(chart, 'measurement ')).flatMap((figure) => (figure.is === 'circle' ? [figure.at] : []))
/** The height of a level line. */
const heightOf = (chart: Chart, kind: RunLine['kind']) =>
  groupsOf(chart, 'level ')
    .filter(({ of }) => of.endsWith(kind))
    .flatMap(({ figures }) =>
      figures.flatMap((f) => (f.is === 'path' ? [Number(/^M\S+ (\S+)L/.exec(f.d)?.[1])] : [])),
    )

test('points stand as high as their values, on the scale of the levels', () => {
  const [limit = 0] = heightOf(drawn, 'limit')
  const [target = 0] = heightOf(drawn, 'target')
  const perUnit = (limit - target) / (120 - 60)
  const inside = runPoints.filter(({ outside }) => !outside)
  const points = dots(drawn)
  expect(points).toHaveLength(inside.length)
  points.forEach(({ y }, i) => expect(y).toBeCloseTo(target + ((inside[i]?.value ?? 0) - 60) * perUnit, 0))
})

test('points outside the control limits have another shape', () => {
  const outside = groupsOf(drawn, 'measurement m8')[0]?.figures
  expect(outside).toMatchObject([{ is: 'path' }])
  expect(textsIn(drawn.figures)).toContain('Outside the control limits')
  const calm = controlChart(runPoints.slice(0, 5), runLines.en, runWords.en, theme)
  expect(textsIn(calm.figures)).not.toContain('Outside the control limits')
})

test('every level is named with its value, and no two kinds are drawn alike', () => {
  const texts = textsIn(drawn.figures)
  for (const { name, value } of runLines.en) expect(texts).toContain(`${name} ${value} s`)
  const looks = groupsOf(drawn, 'level ').map(({ of, figures }) => {
    const [line] = figures
    return [of.split(' ')[2], line?.is === 'path' ? JSON.stringify(line.ink.dash) : ''] as const
  })
  expect(new Set(looks.map(([, dash]) => dash)).size).toBe(runLineKinds.length)
})

test('points stand evenly, or as far apart as their times', () => {
  const gaps = (chart: Chart) => {
    const xs = dots(chart).map(({ x }) => x)
    return xs.slice(1).map((x, i) => x - (xs[i] ?? 0))
  }
  const three = runPoints.slice(0, 3)
  const [a = 0, b = 0] = gaps(controlChart(three, [], runWords.en, theme))
  expect(a).toBeCloseTo(b, 6)
  const timed = three.map((point, i) => ({ ...point, at: [0, 1, 5][i] ?? 0 }))
  const [c = 0, d = 0] = gaps(controlChart(timed, [], runWords.en, theme))
  expect(d).toBeCloseTo(4 * c, 6)
})

test('thousands of measurements are drawn with some of their days', () => {
  const many = Array.from({ length: 3000 }, (_, i): RunPoint => ({
    id: `m${i}`,
    value: 50 + (i % 17),
    when: `Day ${i}`,
    outside: false,
  }))
  const chart = controlChart(many, runLines.en, runWords.en, theme)
  expect(dots(chart)).toHaveLength(3000)
  const days = textsIn(chart.figures).filter((text) => text.startsWith('Day '))
  expect(days.length).toBeGreaterThan(3)
  expect(days.length).toBeLessThan(12)
})

const anyPoint: fc.Arbitrary<RunPoint> = fc.record({
  id: fc.uuid(),
  value: anyValue,
  when: anyName,
  outside: fc.boolean(),
})
const anyLine: fc.Arbitrary<RunLine> = fc.record({
  kind: fc.constantFrom(...runLineKinds),
  value: anyValue,
  name: anyName,
})

test('whatever is measured, all texts stay apart, inside and readable', () => {
  fc.assert(
    fc.property(
      fc.array(anyPoint, { maxLength: 40 }),
      fc.array(anyLine, { maxLength: 8 }),
      anyLanguage,
      anyTheme,
      anyWidth,
      (points, lines, language, in_, width) => {
        const chart = controlChart(points, lines, runWords[language], in_, { width })
        expect(chartFaults(chart, in_.card)).toEqual([])
      },
    ),
  )
})

test('in a narrow place the lines are named below, and all stays apart, inside and readable', () => {
  const narrow = controlChart(runPoints, runLines.en, runWords.en, theme, { width: 288, least: 240 })
  expect(narrow.width).toBe(288)
  for (const { name, value } of runLines.en) expect(textsIn(narrow.figures)).toContain(`${name} ${value} s`)
  const width = fc.integer({ min: 240, max: 479 })
  fc.assert(
    fc.property(
      fc.array(anyPoint, { maxLength: 40 }),
      fc.array(anyLine, { maxLength: 8 }),
      anyLanguage,
      anyTheme,
      width,
      (points, lines, language, in_, wide) => {
        const words = { ...runWords[language], tick: (value: number) => String(value) }
        const chart = controlChart(points, lines, words, in_, { width: wide, least: 240 })
        expect(chartFaults(chart, in_.card)).toEqual([])
      },
    ),
  )
})
