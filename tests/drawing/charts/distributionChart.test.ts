import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { distributionChart } from '#drawing/charts/distributionChart.ts'
import { histogram } from '#drawing/charts/histogram.ts'
import { themes } from '#drawing/theme.ts'
import { flat, textsIn } from '../inside.ts'
import { anyLanguage, anyTheme, anyTime, anyWidth } from './anyChart.ts'
import { chartFaults } from './chartFaults.ts'
import { distributionWords, simulated } from './timeSamples.ts'

const theme = themes.light
const drawn = distributionChart(simulated, distributionWords.en, theme)

const filled = (color: string) =>
  flat(drawn.figures.filter((figure) => figure.is === 'group' && figure.of.startsWith('times '))).flatMap(
    (figure) => (figure.is === 'rect' && figure.ink.fill === color ? [figure.box] : []),
  )

test('every run is in one bar, and no bar is wider than another', () => {
  const anyTimes = fc.array(anyTime, { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(anyTimes, fc.integer({ min: 1, max: 60 }), (times, bars) => {
      const [from, to] = [Math.min(...times), Math.max(...times) + 1]
      const bins = histogram(times, from, to, bars)
      expect(bins).toHaveLength(bars)
      expect(bins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
      for (const bin of bins) expect((bin.to - bin.from) / ((to - from) / bars)).toBeCloseTo(1, 4)
    }),
  )
})

test('the bars are as high as their shares', () => {
  // Six seconds each, from two minutes on.
  const share = (from: number) =>
    simulated.times.filter((time) => time > from && time <= from + 6).length / simulated.times.length
  const boxes = filled(theme.lanes.customer)
  const perShare = (boxes[0]?.height ?? 0) / share(120)
  expect(boxes.length).toBe(Math.ceil((215 - 120) / 6))
  boxes.forEach(({ height }, i) => expect(height).toBeCloseTo(share(120 + i * 6) * perShare, 6))
})

test('what ends within the time asked about is filled, and lies left of all the rest', () => {
  const pale = flat(drawn.figures).flatMap((figure) =>
    figure.is === 'rect' && figure.ink.fill !== theme.lanes.customer && figure.box.width < 20
      ? [figure.box]
      : [],
  )
  const within = filled(theme.lanes.customer)
  const end = Math.max(...within.map(({ x, width }) => x + width))
  expect(pale.length).toBeGreaterThan(5)
  expect(Math.min(...pale.map(({ x }) => x))).toBeGreaterThanOrEqual(end)
})

test('the time asked about, the median and the ninth tenth are named', () => {
  const texts = textsIn(drawn.figures).join('\n')
  expect(texts).toMatch(/Within 3 min 35 s: 75 %/)
  expect(texts).toMatch(/Median 3 min/)
  expect(texts).toMatch(/9 of 10 within 4 min/)
})

test('a service that always takes the same time is one bar, not a picture of nothing', () => {
  const always = { times: [120, 120, 120], within: null, median: 120, p90: 120 }
  const chart = distributionChart(always, distributionWords.en, theme)
  expect(flat(chart.figures).filter((f) => f.is === 'group' && f.of.startsWith('times '))).toHaveLength(1)
  expect(chartFaults(chart, theme.card)).toEqual([])
})

test('a time that all runs take just as long as is filled', () => {
  const always = { times: [120, 120], within: { seconds: 120, share: 1 }, median: 120, p90: 120 }
  const chart = distributionChart(always, distributionWords.en, theme)
  const fills = flat(chart.figures).flatMap((figure) =>
    figure.is === 'group' && figure.of.startsWith('times ')
      ? figure.figures.map((bar) => bar.is === 'rect' && bar.ink.fill)
      : [],
  )
  expect(fills).toEqual([theme.lanes.customer])
})

test('whatever the runs come to, all texts stay apart, inside and readable', () => {
  const anyTimes = fc.array(anyTime, { minLength: 1, maxLength: 60 })
  const asked = fc.option(fc.record({ seconds: anyTime, share: fc.double({ min: 0, max: 1, noNaN: true }) }))
  fc.assert(
    fc.property(anyTimes, asked, anyLanguage, anyTheme, anyWidth, (times, within, language, in_, width) => {
      const sorted = times.toSorted((a, b) => a - b)
      const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
      const chart = distributionChart(
        { times, within, median: at(0.5), p90: at(0.9) },
        distributionWords[language],
        in_,
        { width },
      )
      expect(chartFaults(chart, in_.card)).toEqual([])
    }),
  )
})
