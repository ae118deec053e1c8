import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapBars, type GapRow, type GapWords, gapZones } from '#drawing/charts/gapBars.ts'
import { radarChart, type RadarWords } from '#drawing/charts/radarChart.ts'
import { shareBar, shareTones } from '#drawing/charts/shareBar.ts'
import { trendChart } from '#drawing/charts/trendChart.ts'
import { answerBins, valueBins, valuesChart } from '#drawing/charts/valuesChart.ts'
import { themes } from '#drawing/theme.ts'
import { flat, textsIn } from '../inside.ts'
import { anyName, anyTheme, anyValue, anyWidth } from './anyChart.ts'
import { chartFaults } from './chartFaults.ts'

const theme = themes.light
const value = (number: number) => String(Number(number.toPrecision(3))).replace('-', '−')
const none = 'Nobody has answered yet.'
const radarWords: RadarWords = { title: 'Radar', none, series: ['Perceived', 'Expected'], value }
const gapWords: GapWords = {
  title: 'Gaps',
  none,
  zone: { above: 'Above expectation', expected: 'As expected', below: 'Below expectation' },
  band: 'Within ±0.25',
  interval: '95 % interval',
  value,
}

const gaps: readonly GapRow[] = [
  {
    id: 'a',
    label: 'Reliability',
    value: -1,
    text: '−1.00',
    interval: { from: -1.4, to: -0.6 },
    zone: 'below',
  },
  { id: 'b', label: 'Assurance', value: 0.5, text: '+0.50', interval: null, zone: 'above' },
  { id: 'c', label: 'Tangibles', value: null, text: '–', interval: null, zone: null },
]

/** The one filled bar of a row. */
const barOf = (id: string) => {
  const { figures } = gapBars(gaps, { is: 'gap', band: 0.25 }, gapWords, theme)
  const row = figures.filter((figure) => figure.is === 'group' && figure.of === `gap ${id}`)
  return flat(row).flatMap((figure) => (figure.is === 'rect' ? [figure.box] : []))[0]
}

describe('bars of gaps', () => {
  test('stand on both sides of zero by one scale', () => {
    const [below, above] = [barOf('a'), barOf('b')]
    expect(below && above && below.width / above.width).toBeCloseTo(2, 6)
    expect(below && above && below.x + below.width).toBeCloseTo(above?.x ?? NaN, 6)
    expect(barOf('c')).toBeUndefined()
  })

  test('name the zones that occur, the band and the interval', () => {
    const texts = textsIn(gapBars(gaps, { is: 'gap', band: 0.25 }, gapWords, theme).figures)
    expect(texts).toEqual(
      expect.arrayContaining([
        'Above expectation',
        'Below expectation',
        'Within ±0.25',
        '95 % interval',
        '−1.00',
      ]),
    )
    expect(texts).not.toContain('As expected')
  })

  test('say that there is nothing where nobody answered', () => {
    expect(textsIn(gapBars([], { is: 'gap', band: 0.25 }, gapWords, theme).figures)).toContain(none)
  })
})

test('the radar names its dimensions, their values and what its shapes are', () => {
  const spokes = ['Reliability', 'Responsiveness', 'Assurance'].map((name, i) => ({
    id: name,
    name,
    values: [4 + i, 6],
  }))
  const texts = textsIn(radarChart(spokes, { min: 1, max: 7 }, radarWords, theme).figures)
  expect(texts).toEqual(
    expect.arrayContaining(['Reliability', '4 · 6', 'Assurance', '6 · 6', 'Perceived', 'Expected']),
  )
})

test('values fall into bars that together are all of them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(NaN), fc.double({ min: -6, max: 6, noNaN: true })), { maxLength: 60 }),
      (values) => {
        const bins = valueBins(Float64Array.from(values))
        const there = values.filter((each) => !Number.isNaN(each))
        expect(bins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(there.length > 0 ? 1 : 0, 9)
        for (const each of there)
          expect(
            bins.some(({ from, to, share }) => share > 0 && each >= from - 1e-6 && each <= to + 1e-6),
          ).toBe(true)
      },
    ),
  )
})

test('answers on a scale have a bar each, from the first to the last of the scale', () => {
  const answers = Float64Array.from([9, 9, 10, 0, NaN])
  const bins = answerBins(answers, { min: 0, max: 10 }) ?? []
  expect(bins).toHaveLength(11)
  expect(bins[9]).toEqual({ from: 8.5, to: 9.5, share: 0.5 })
  const drawn = valuesChart(bins, { none, value }, themes.light, { single: true })
  expect(textsIn(drawn.figures)).toEqual(expect.arrayContaining(['0', '9', '10']))
  expect(textsIn(drawn.figures)).not.toContain('9.5')
  expect(answerBins(Float64Array.from([2.5]), { min: 1, max: 7 })).toBeNull()
  expect(answerBins(Float64Array.from([50]), { min: 0, max: 100 })).toBeNull()
})

const maybe = fc.option(anyValue)
const anyInterval = fc.option(
  fc.tuple(anyValue, anyValue).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
)
const anyRow: fc.Arbitrary<GapRow> = fc.record({
  id: fc.uuid(),
  label: anyName,
  value: maybe,
  text: anyName,
  interval: anyInterval,
  detail: anyName,
  zone: fc.option(fc.constantFrom(...gapZones)),
})

describe('whatever is shown, all texts stay apart, inside and readable', () => {
  test('in bars of gaps', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 23 }),
        fc.oneof(
          fc.record({ is: fc.constant('gap' as const), band: fc.double({ min: 0, max: 3, noNaN: true }) }),
          fc.record({
            is: fc.constant('mean' as const),
            min: fc.constant(1),
            max: fc.integer({ min: 2, max: 10 }),
          }),
        ),
        anyTheme,
        anyWidth,
        (rows, axis, in_, width) => {
          const chart = gapBars(rows, axis, gapWords, in_, { width, least: 300 })
          expect(chartFaults(chart, in_.card)).toEqual([])
        },
      ),
    )
  })

  test('in a radar', () => {
    const scored = fc.option(fc.double({ min: 0, max: 11, noNaN: true }))
    const spokes = fc.integer({ min: 1, max: 4 }).chain((series) =>
      fc.tuple(
        fc.array(anyName, { minLength: series, maxLength: series }),
        fc.array(
          fc.record({
            id: fc.uuid(),
            name: anyName,
            values: fc.array(scored, { minLength: series, maxLength: series }),
          }),
          { maxLength: 9 },
        ),
      ),
    )
    const scales = fc.constantFrom(
      { min: 1, max: 7 },
      { min: 1, max: 5 },
      { min: 0, max: 10 },
      { min: 1, max: 10 },
    )
    fc.assert(
      fc.property(spokes, scales, anyTheme, anyWidth, ([series, all], scale, in_, width) => {
        const chart = radarChart(all, scale, { ...radarWords, series }, in_, { width, least: 300 })
        expect(chartFaults(chart, in_.card)).toEqual([])
      }),
    )
  })

  test('in a trend', () => {
    const waves = fc.integer({ min: 1, max: 6 }).chain((series) =>
      fc.tuple(
        fc.array(anyName, { minLength: series, maxLength: series }),
        fc.array(
          fc
            .record({
              id: fc.uuid(),
              when: anyName,
              at: fc.option(fc.integer({ min: 0, max: 1e12 })),
              values: fc.array(maybe, { minLength: series, maxLength: series }),
              interval: anyInterval,
            })
            .map(({ at, ...wave }) => ({ ...wave, ...(at === null ? {} : { at }) })),
          { maxLength: 14 },
        ),
      ),
    )
    const bands = fc.constantFrom({}, { band: 0.25 }, { band: 0 })
    fc.assert(
      fc.property(waves, bands, anyTheme, anyWidth, ([series, all], band, in_, width) => {
        const chart = trendChart(all, { none, series, value }, in_, { width, least: 300, ...band })
        expect(chartFaults(chart, in_.card)).toEqual([])
      }),
    )
  })

  test('in a bar of shares', () => {
    const part = fc.record({
      id: fc.uuid(),
      name: anyName,
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      tone: fc.constantFrom(...shareTones),
    })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), anyTheme, anyWidth, (parts, in_, width) => {
        expect(chartFaults(shareBar(parts, { none }, in_, { width, least: 300 }), in_.card)).toEqual([])
      }),
    )
  })

  test('in how often values occur', () => {
    const values = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { maxLength: 50 })
    fc.assert(
      fc.property(values, fc.boolean(), anyTheme, anyWidth, (all, isGap, in_, width) => {
        const options = isGap ? { band: 0.25, mean: all[0] ?? null } : {}
        const bins = valueBins(Float64Array.from(all))
        const chart = valuesChart(bins, { title: 'Customers', none, value }, in_, {
          width,
          least: 300,
          ...options,
        })
        expect(chartFaults(chart, in_.card)).toEqual([])
      }),
    )
  })
})
