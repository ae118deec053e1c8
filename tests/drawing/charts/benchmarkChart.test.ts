import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { benchmarkChart, type BenchmarkRow } from '#drawing/charts/benchmarkChart.ts'
import { extentOf } from '#drawing/extentOf.ts'
import type { Figure } from '#drawing/figure.ts'
import { themes } from '#drawing/theme.ts'
import { standardStates } from '#model/marks.ts'
import { flat, textsIn } from '../inside.ts'
import { anyLanguage, anyName, anyTheme, anyValue, anyWidth } from './anyChart.ts'
import { benchmarkRows, benchmarkWords } from './benchmarkSamples.ts'
import { chartFaults } from './chartFaults.ts'

const theme = themes.light
const drawn = benchmarkChart(benchmarkRows.en, benchmarkWords.en, theme)

const row = (id: string): Figure[] =>
  flat(drawn.figures.filter((figure) => figure.is === 'group' && figure.of === `standard ${id}`))
const bar = (figures: readonly Figure[]) =>
  figures.flatMap((figure) =>
    figure.is === 'rect' && figure.ink.fill === theme.lanes.customer ? [figure.box] : [],
  )[0]
/** The middle of the line or the diamond that is drawn in a colour. */
const markAt = (figures: readonly Figure[], stroke: string, strokeWidth: number) =>
  figures.flatMap((figure) =>
    figure.is === 'path' && figure.ink.stroke === stroke && figure.ink.strokeWidth === strokeWidth
      ? [Number(/^M(\S+) /.exec(figure.d)?.[1])]
      : [],
  )[0] ?? NaN

test('our bar, the target and the best stand on one scale', () => {
  const figures = row('d1')
  const own = bar(figures)
  const perUnit = (own?.width ?? 0) / 78
  const target = markAt(figures, theme.ink, 2.4)
  const best = markAt(figures, theme.lanes.evidence, 2)
  expect(target).toBeCloseTo((own?.x ?? 0) + 85 * perUnit, 0)
  expect(best).toBeCloseTo((own?.x ?? 0) + 91 * perUnit, 0)
})

test('a row says its figures, whose the best is, and the gap', () => {
  const texts = textsIn(row('d1'))
  for (const text of ['78 %', '91 %', 'Northern Air', '−13 points', 'More is better'])
    expect(texts).toContain(text)
})

test('what was not measured has no bar and says so', () => {
  expect(bar(row('d3'))).toBeUndefined()
  expect(textsIn(row('d3'))).toContain('Not measured')
})

test('a value named like a member of every object is a text as any other', () => {
  const [first] = benchmarkRows.en
  if (!first) throw new Error('no sample')
  const chart = benchmarkChart(
    [{ ...first, target: { value: 0, text: 'valueOf' } }],
    benchmarkWords.en,
    theme,
  )
  expect(chartFaults(chart, theme.card)).toEqual([])
})

const shown = fc.record({ value: anyValue, text: anyName })
const anyRow: fc.Arbitrary<BenchmarkRow> = fc.record({
  id: fc.uuid(),
  metric: anyName,
  detail: anyName,
  own: fc.option(shown),
  state: fc.constantFrom(...standardStates),
  target: fc.option(shown),
  rivals: fc.array(fc.record({ value: anyValue, text: anyName, who: anyName }), { maxLength: 6 }),
  better: fc.constantFrom('higher' as const, 'lower' as const),
  gap: anyName,
})

test('whatever is compared, all texts stay apart, inside and readable', () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 12 }),
      anyLanguage,
      anyTheme,
      anyWidth,
      (rows, language, in_, width) => {
        const chart = benchmarkChart(rows, benchmarkWords[language], in_, { width })
        expect(chartFaults(chart, in_.card)).toEqual([])
      },
    ),
  )
})

test('every competitor has its sign, the same in all rows and in the legend', () => {
  const [first, second] = benchmarkRows.en
  if (!first || !second) throw new Error('no sample')
  const rivals = ['Northern', 'Harbour', 'Industry'].map((who, i) => ({
    value: 80 + i * 5,
    text: `${80 + i * 5} %`,
    who,
  }))
  const chart = benchmarkChart(
    [
      { ...first, rivals },
      { ...second, rivals: rivals.toReversed() },
    ],
    benchmarkWords.en,
    theme,
  )
  const signOf = (stroke: string) =>
    flat(chart.figures).filter((figure) => 'ink' in figure && figure.ink.stroke === stroke)
  for (const color of [theme.lanes.evidence, theme.lanes.backstage, theme.lanes.preparation])
    expect(signOf(color)).toHaveLength(3)
  expect(textsIn(chart.figures)).toEqual(expect.arrayContaining(['Northern', 'Harbour', 'Industry']))
})

test('competitors who reach the same do not cover each other', () => {
  const [first] = benchmarkRows.en
  if (!first) throw new Error('no sample')
  const rivals = ['Northern', 'Harbour', 'Industry'].map((who) => ({ value: 80, text: '80 %', who }))
  const chart = benchmarkChart([{ ...first, rivals }], benchmarkWords.en, theme)
  const marks = flat(chart.figures.filter((figure) => figure.is === 'group')).filter(
    (figure) => 'ink' in figure && figure.ink.strokeWidth === 2,
  )
  const tops = marks.map((figure) => extentOf([figure])?.y ?? NaN)
  expect(marks).toHaveLength(3)
  for (const [i, top] of tops.entries())
    for (const other of tops.slice(i + 1)) expect(Math.abs(top - other)).toBeGreaterThan(6)
})

test('a dimension has no target and no state', () => {
  const [first] = benchmarkRows.en
  if (!first) throw new Error('no sample')
  const chart = benchmarkChart(
    [{ ...first, of: 'dimension', id: 'reliability', target: null, state: 'unmeasured' }],
    benchmarkWords.en,
    theme,
  )
  const group = chart.figures.find((figure) => figure.is === 'group' && figure.of === 'dimension reliability')
  expect(group && markAt(flat([group]), theme.ink, 2.4)).toBeNaN()
})
