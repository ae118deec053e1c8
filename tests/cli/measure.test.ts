import { afterAll, describe, expect, test } from 'vitest'
import type { Measured } from '#analysis/measured.ts'
import { itemsOf, servqualItems, surveyOf, workedPerceptions } from '../analysis/surveys/surveyOf.ts'
import { commandLine } from './commandLine.ts'

const line = commandLine('hotel.en')
afterAll(line.remove)

const items = itemsOf(servqualItems)
const survey = {
  ...surveyOf({ items }, [workedPerceptions], [items.map(() => 6)]),
  id: 'guests',
  title: 'Guests in May',
}
const nps = {
  id: 'loyal',
  title: 'Would you recommend us',
  instrument: 'nps',
  scale: { min: 0, max: 10 },
  items: [{ id: 'r', text: 'Would you recommend us?' }],
  answers: { items: { r: { perception: [10, 9, 8, 3] } } },
}
const escalation = [
  { afterSeconds: 7200, to: 'Shift lead' },
  { afterSeconds: 14_400, to: 'Manager' },
]
line.put('measured.json', {
  format: 'service-blueprint',
  version: 1,
  id: 'm',
  title: 'Front desk',
  state: 'as-is',
  lanes: [{ id: 'customer', name: 'Customer', kind: 'customer' }],
  steps: [{ id: 'arrive', name: 'Arrive', lane: 'customer', kind: 'action' }],
  connections: [],
  standards: [
    {
      id: 'wait',
      step: 'arrive',
      metric: 'Wait',
      basis: 'objective',
      measure: 'number',
      comparator: 'at-most',
      target: 120,
      limit: 300,
      unit: 's',
    },
    {
      id: 'answer',
      metric: 'Time to answer a complaint',
      basis: 'objective',
      measure: 'number',
      comparator: 'at-most',
      target: 8,
      unit: 'h',
      escalation,
    },
  ],
  measurements: [100, 130, 310].map((value, i) => ({
    id: `m${i}`,
    standard: 'wait',
    value,
    at: '2026-03-01',
  })),
  surveys: [survey, nps],
  complaints: [
    {
      id: 'c1',
      step: 'arrive',
      standard: 'answer',
      received: '2026-03-30T09:00:00Z',
      acknowledged: '2026-03-30T10:00:00Z',
      description: 'Waited for an hour',
    },
  ],
})

const now = '2026-03-30T16:30:00Z'
const run = (...args: readonly string[]) => line.runWith({ now }, 'measure', ...args)
const measuredOf = async (): Promise<Measured> =>
  JSON.parse((await run('measured.json', '--format', 'json')).stdout) as Measured

describe('as JSON', () => {
  test('a survey has its gaps, its means and its weighted gap', async () => {
    const { surveys } = await measuredOf()
    const [guests] = surveys
    expect(guests).toMatchObject({ id: 'guests', instrument: 'servqual', n: 1, zone: 'below' })
    expect(guests?.dimensions.reliability).toMatchObject({ gap: -1, expectation: 6, perception: 5 })
    expect(guests?.weighted).toBeCloseTo(-0.399, 9)
    expect(guests?.meanOfDimensions).toBeCloseTo(-0.28, 9)
    expect(guests?.meanOfItems).toBeCloseTo(-7 / 22, 9)
  })

  test('another instrument has its score', async () => {
    const { surveys } = await measuredOf()
    expect(surveys[1]).toMatchObject({ id: 'loyal', n: 4, score: { is: 'nps', score: 25 } })
  })

  test('a standard has its value and its state', async () => {
    const { standards } = await measuredOf()
    expect(standards[0]).toEqual({
      id: 'wait',
      step: 'arrive',
      metric: 'Wait',
      unit: 's',
      statistic: 'mean',
      value: 180,
      measurements: 3,
      state: 'tolerated',
    })
    expect(standards[1]).toMatchObject({ id: 'answer', step: null, value: null, state: 'unmeasured' })
  })

  test('complaints have their times, and who has them now', async () => {
    const { complaints } = await measuredOf()
    expect(complaints).toMatchObject({
      count: 1,
      open: 1,
      meanAcknowledgeSeconds: 3600,
      meanResolveSeconds: null,
    })
    expect(complaints.byStep).toEqual([{ value: 'arrive', count: 1, share: 1 }])
    expect(complaints.complaints[0]).toMatchObject({ id: 'c1', escalation: { level: 3, to: 'Manager' } })
  })

  test('several files are a list', async () => {
    const { stdout } = await run('measured.json', 'hotel.en.blueprint.json', '--format', 'json')
    const all = JSON.parse(stdout) as { file: string }[]
    expect(all.map(({ file }) => file)).toEqual(['measured.json', 'hotel.en.blueprint.json'])
  })
})

describe('as text', () => {
  test('each figure is said in words', async () => {
    const { stdout, code } = await run('measured.json')
    expect(code).toBe(0)
    expect(stdout).toContain('Survey “Guests in May” (servqual, guests): 1 customer')
    expect(stdout).toContain('Reliability: −1.00 (expected 6.00, got 5.00)')
    expect(stdout).toContain('Mean of items −0.32, mean of dimensions −0.28, weighted −0.40')
    expect(stdout).toContain('NPS +25 (promoters 50 %, detractors 25 %)')
    expect(stdout).toContain('Arrive: Wait: 3 min (')
    expect(stdout).toContain('Complaints: 1, open 1')
  })

  test('small samples are said to be, and a survey that nobody answered has no empty figures', async () => {
    const answered = (id: string, customers: number) => ({
      ...nps,
      id,
      items: [{ id: `of-${id}`, text: 'Would you recommend us?' }],
      answers: { items: { [`of-${id}`]: { perception: Array.from({ length: customers }, () => 9) } } },
    })
    line.put('few.json', {
      format: 'service-blueprint',
      version: 1,
      id: 'few',
      title: 'Few',
      state: 'as-is',
      lanes: [],
      steps: [],
      connections: [],
      surveys: [answered('many', 30), answered('few', 29), answered('nobody', 0)],
    })
    const { stdout } = await run('few.json')
    expect(stdout.split('\n').slice(1, 8)).toEqual([
      'Survey “Would you recommend us” (nps, many): 30 customers',
      '  NPS +100 (promoters 100 %, detractors 0 %)',
      'Survey “Would you recommend us” (nps, few): 29 customers',
      '  Small sample: with fewer than 30 customers this is a hint, not a finding.',
      '  NPS +100 (promoters 100 %, detractors 0 %)',
      'Survey “Would you recommend us” (nps, nobody): 0 customers',
      '  Nobody has answered.',
    ])
  })

  test('in Chinese where that is asked for', async () => {
    const { stdout } = await run('measured.json', '--lang', 'zh-CN')
    expect(stdout).toContain('可靠性：−1.00（期望 6.00，感知 5.00）')
  })
})

test('a file that cannot be read is told, and nothing else', async () => {
  expect(await run('missing.json')).toMatchObject({ code: 2, stdout: '' })
})
