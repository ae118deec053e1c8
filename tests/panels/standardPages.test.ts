import { describe, expect, test } from 'vitest'
import { wordsIn } from '#i18n/words.ts'
import { loadAllWords } from '#i18n/words.ts'
import type { Blueprint, Measurement } from '#model/blueprint.ts'
import { runLines, runPoints } from '#panels/charts/runChart.ts'
import { controlChart } from '#analysis/quality/controlChart.ts'
import { comparedStandards, gapText } from '#exporters/measurement/comparedStandards.ts'
import { handOffRows } from '#panels/pages/handOffRows.ts'
import { measuredRows, measuredText } from '#panels/pages/measurementTable.ts'
import { daily, standard } from '../analysis/quality/records.ts'
import { blueprintOf, having } from '../model/notation.ts'

await loadAllWords('zh-CN')

const t = wordsIn('en')

const steps = blueprintOf(
  { 'customer:guest': ['ring', '', 'listen'], 'frontstage:desk': ['', 'answer'], backstage: ['', 'look up'] },
  'ring>answer>look up>answer',
  'answer>listen',
)
const answered = standard('s', {
  step: 'answer',
  metric: 'Call answered',
  unit: 's',
  target: 30,
  limit: 60,
  benchmark: [
    { who: 'Third', value: 50 },
    { who: 'Best', value: 20 },
  ],
})
const named = standard('named', {
  metric: 'Caller named',
  measure: 'yes-no',
  comparator: 'at-least',
  target: 0.9,
  benchmark: [{ who: 'Best', value: 0.91 }],
})
const withStandards = having(steps, 'standards', answered, named)
const measured: Blueprint = having(withStandards, 'measurements', ...daily(40, 50), {
  id: 'n1',
  standard: 'named',
  value: 0.78,
  at: '2026-03-05T10:00+08:00',
  sample: 50,
  source: 'Recordings',
})

describe('the table of measurements', () => {
  test('has the latest on top, of all standards or of one', () => {
    expect(measuredRows(measured, null, t).map(({ id }) => id)).toEqual(['n1', 'm2', 'm1'])
    expect(measuredRows(measured, 's', t).map(({ id }) => id)).toEqual(['m2', 'm1'])
  })

  test('shows each value as it can be typed', () => {
    const [row] = measuredRows(measured, 'named', t)
    if (!row) throw new Error('the row is missing')
    const cells = ['metric', 'step', 'value', 'at', 'sample', 'source'].map((id) => measuredText(row, id, t))
    expect(cells).toEqual(['Caller named', 'Whole service', '78 %', '2026-03-05 10:00', '50', 'Recordings'])
  })
})

describe('benchmarks', () => {
  test('stand beside ours and the target, with gap and index', () => {
    expect(comparedStandards(measured, t)).toMatchObject([
      {
        id: 's',
        own: '45 s',
        target: '≤ 30 s',
        best: '20 s',
        who: 'Best',
        toBest: '+25 s, behind',
        toTarget: '+15 s, behind',
        index: '44.4',
      },
      { id: 'named', own: '78 %', toBest: '−13 points, behind', index: '85.7' },
    ])
  })

  test('say so where nothing was measured', () => {
    expect(comparedStandards(withStandards, t)[0]).toMatchObject({
      own: 'not measured',
      toBest: '',
      index: '–',
    })
  })

  test('a gap between shares is told in points', () => {
    const gap = { difference: -3, standing: 'behind' } as const
    expect(gapText(standard('p', { unit: '%' }), gap, wordsIn('zh-CN'))).toBe('−3 个百分点')
    expect(gapText(standard('q', {}), { difference: 0, standing: 'level' }, t)).toBe('0')
  })
})

test('hand-offs say who hands what to whom, and what covers it', () => {
  const told = handOffRows(withStandards, false, t).map(({ from, to, what, covered }) => [
    from,
    to,
    what,
    covered,
  ])
  expect(told).toEqual([
    ['guest', 'desk', 'answer', 'Call answered'],
    ['desk', 'backstage', 'look up', 'Call answered (where it is handed over)'],
    ['desk', 'guest', 'listen', 'Call answered (where it is handed over)'],
    ['backstage', 'desk', 'answer', 'Call answered'],
  ])
  expect(handOffRows(withStandards, true, t)).toEqual([])
  expect(handOffRows(steps, true, t).map(({ changes }) => changes)).toEqual(['Lane', 'Lane', 'Lane', 'Lane'])
})

describe('a run chart', () => {
  const at = (...days: readonly string[]): Measurement[] =>
    days.map((day, i) => ({ id: `m${i}`, standard: 's', value: 20 + i, at: day }))

  test('spaces its points as their times are, unless some share a time', () => {
    const apart = runPoints(controlChart(answered, at('2026-03-01', '2026-03-08')), 'en')
    expect(apart.map((point) => point.at)).toEqual([Date.parse('2026-03-01'), Date.parse('2026-03-08')])
    const same = runPoints(controlChart(answered, at('2026-03-01', '2026-03-01')), 'en')
    expect(same.every((point) => point.at === undefined)).toBe(true)
  })

  test('names the year where it changes', () => {
    const points = runPoints(controlChart(answered, at('2025-12-31', '2026-01-01')), 'en')
    expect(points.map(({ when }) => when)).toEqual(['31 Dec', '1 Jan 2026'])
    const inChinese = runPoints(controlChart(answered, at('2026-12-31')), 'zh-CN')
    expect(inChinese.map(({ when }) => when)).toEqual(['12月31日'])
  })

  test('has its mean and control limits, the target and the limit', () => {
    const lines = runLines(controlChart(answered, daily(40, 50)), t)
    expect(lines.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'control Mean +3σ',
      'mean Mean',
      'control Mean −3σ',
      'target Target',
      'limit Tolerated',
    ])
    expect(runLines(controlChart(answered, daily(40)), t).map(({ kind }) => kind)).toEqual([
      'target',
      'limit',
    ])
  })
})
