import { describe, expect, test } from 'vitest'
import type { Checklist } from '#exporters/checklists/checklist.ts'
import { checklists } from '#exporters/checklists/checklists.ts'
import { partOf } from '#exporters/partOf.ts'
import { loadAllWords, wordsIn } from '#i18n/words.ts'
import { applied } from '#model/change.ts'
import { blueprintOf, having } from '../model/notation.ts'
import { cafe, steps } from './cafe.ts'

await loadAllWords('zh-CN')

const words = wordsIn('en')

const cells = ({ rows }: Checklist, ...keys: string[]) =>
  rows.map(({ cells: row }) => keys.map((key) => row[key]))

describe('steps', () => {
  const walked = blueprintOf(
    { 'customer/order': ['ask', 'wait@2'], 'frontstage/order': ['take@1'], 'customer/pay': ['pay'] },
    'ask>take>wait>pay',
    'take~pay',
  )
  const about = { performer: 'Waiter', system: 'Till', channel: 'app', description: 'Reads it back' } as const
  const told = applied(walked, [
    {
      table: 'steps',
      id: 'take',
      set: { ...about, workSeconds: 150, toleratedSeconds: 300, noFailPoint: true },
    },
    { table: 'connections', id: 'take-wait', set: { label: 'ordered', share: 0.8 } },
  ])
  const list = checklists.steps(
    having(told, 'touchpoints', { id: 't', step: 'ask', evidence: 'Menu' }),
    words,
  )

  test('stand as a reader walks through them, each with its moment and where it leads', () => {
    expect(cells(list, 'phase', 'moment', 'lane', 'step', 'next')).toEqual([
      ['order', 1, 'customer', 'ask', 'take'],
      ['order', 1, 'frontstage', 'take', 'wait (ordered, 80 %); pay (Information)'],
      ['order', 2, 'customer', 'wait', 'pay'],
      ['pay', 3, 'customer', 'pay', undefined],
    ])
  })

  test('say who does them with what, how long they take, and what is marked at them', () => {
    const keys = [
      'performer',
      'system',
      'channel',
      'work',
      'workSeconds',
      'toleratedTime',
      'reviewed',
      'description',
    ]
    expect(cells(list, ...keys)[1]).toEqual([
      'Waiter',
      'Till',
      'App',
      '2 min 30 s',
      150,
      '5 min',
      'yes',
      'Reads it back',
    ])
    expect(cells(list, 'touchpointCount', 'failPointCount', 'standardCount')[0]).toEqual([1, 0, 0])
  })
})

test('measurements name their standard, and how the one value fares', () => {
  const more = having(cafe, 'measurements', {
    id: 'n',
    standard: 'all',
    value: 15,
    at: '2026-03-01T09:30:00+01:00',
    sample: 4,
    source: 'Ann',
  })
  const list = checklists.measurements(more, words)
  expect(
    cells(list, 'standard', 'step', 'value', 'unit', 'at', 'sample', 'source', 'state', 'standardId'),
  ).toEqual([
    ['Temperature of the milk', 'serve', -7, '°C', '2026-03-01', undefined, undefined, 'Tolerated', 'heat'],
    ['Whole visit', 'Whole service', 15, 'min', '2026-03-01 09:30', 4, 'Ann', 'Missed', 'all'],
  ])
})

test('hand-offs say who gives what to whom, and the standards that cover it', () => {
  const joined = having(cafe, 'connections', {
    id: 'o',
    from: 'order',
    to: 'serve',
    kind: 'flow',
    label: 'Order',
  })
  const list = checklists.handOffs(joined, words)
  expect(
    cells(list, 'giver', 'givenIn', 'what', 'receiver', 'receivedIn', 'changes', 'coveredBy', 'id'),
  ).toEqual([['customer', 'order', 'Order', 'frontstage', 'serve', 'Lane', 'Temperature of the milk', 'o']])
})

describe('findings', () => {
  test('say worst first how bad it is, what was found, where, and by which rule', () => {
    const { rows } = checklists.findings(
      having(steps, 'lanes', { id: 'empty', name: 'Bar', kind: 'support' }),
      words,
    )
    const empty = rows.find(({ id }) => id === 'empty')
    expect(empty?.cells).toMatchObject({
      findingSeverity: 'To do',
      checkId: 'empty-lane',
      record: 'Lane',
      id: 'empty',
    })
    expect(empty?.cells['finding']).toContain('Bar')
    const order = ['Error', 'Warning', 'To do']
    const severities = rows.map(({ cells: row }) => order.indexOf(String(row['findingSeverity'])))
    expect(severities).toEqual(severities.toSorted((a, b) => a - b))
  })

  test('are told in the language of the reader', () => {
    const said = cells(checklists.findings(steps, wordsIn('zh-CN')), 'finding')
      .flat()
      .join('')
    expect(said).toMatch(/[\u4e00-\u9fff]/)
    expect(said).not.toMatch(/customer can see/)
  })

  test('of a part are those of the whole that are about its records', () => {
    const joined = blueprintOf({ 'customer/a': ['one', 'other'], 'customer/b': ['two'] }, 'one>two>other')
    const part = partOf(joined, { is: 'phase', phase: 'a' })
    const rules = (list: Checklist) => cells(list, 'checkId', 'id').map((row) => row.join(' '))
    const ofPart = rules(checklists.findings(part, words, joined))
    expect(rules(checklists.findings(part, words))).toContain('step-without-way one')
    expect(ofPart).not.toContain('step-without-way one')
    const ofWhole = rules(checklists.findings(joined, words))
    expect(ofWhole.filter((rule) => rule.endsWith(' two'))).not.toEqual([])
    expect(ofPart).toEqual(ofWhole.filter((rule) => !rule.endsWith(' two')))
    expect(ofPart.length).toBeGreaterThan(0)
  })
})
