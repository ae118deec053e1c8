import { expect, test } from 'vitest'
import type { ReturnedFile } from '#importers/returned/returnedFile.ts'
import { applied, type Change } from '#model/change.ts'
import { after, filled, planOf, read, sample, workbook } from './returnedLists.ts'

const hotel = sample('hotel.en')
const received = '2026-11-02T09:00:00+01:00'
const checkIn = [...hotel.steps.values()].find(({ name }) => name === 'Check in')?.id
const complained = applied(hotel, [
  {
    table: 'complaints',
    id: 'c1',
    set: { order: 'a0', received, description: 'Nobody came', step: checkIn, cause: 'service' },
  },
] as Change[])

test('complaints come back with what was filled in, and nothing else changes', async () => {
  const bytes = await filled(await workbook(complained, 'en'), (set) => {
    set('complaints', 'c1', 'owner', 'Duty manager')
    set('complaints', 'c1', 'acknowledged', new Date(Date.UTC(2026, 10, 2, 10, 30)))
    set('complaints', 'c1', 'outcome', 'Resolved')
  })
  const plan = planOf(complained, await read(bytes), 'en')
  expect(plan.rows.map(({ list, outcome, problems }) => [list, outcome, problems])).toEqual([
    ['complaints', 'changed', []],
  ])
  const { acknowledged, ...now } = after(complained, plan).complaints.get('c1') ?? {}
  expect(now).toEqual({
    ...complained.complaints.get('c1'),
    owner: 'Duty manager',
    outcome: 'resolved',
  })
  expect(acknowledged).toMatch(/^2026-11-02T10:30/)
})

const table = (rows: readonly (readonly string[])[], keys: readonly string[]): ReturnedFile => ({
  blueprint: hotel.about.id,
  language: 'en',
  tables: [{ list: 'complaints', keys, rows: rows.map((cells, i) => ({ number: 3 + i, cells })) }],
})

test('complaints that were added become records; what they name and nobody knows is told and left out', () => {
  const keys = ['received', 'complaint', 'step', 'failPoint', 'complaintCause', 'id']
  const known = [...hotel.failPoints.values()][0]
  const rows = [
    ['2026-11-20', 'Room was cold', 'Check in', known?.failure ?? '', 'Service', ''],
    ['2026-11-21 14:05', 'No towels', '', 'Nothing we know', '', ''],
    ['', 'When was it?', '', '', '', ''],
  ]
  const plan = planOf(hotel, table(rows, keys), 'en')
  expect(plan.rows.map(({ outcome, problems }) => [outcome, problems.map(({ is }) => is)])).toEqual([
    ['new', []],
    ['new', ['unknownFailPoint']],
    ['problem', ['missing']],
  ])
  const [cold, towels] = [...after(hotel, plan).complaints.values()]
  expect(cold).toMatchObject({ description: 'Room was cold', step: checkIn, failPoint: known?.id })
  expect(cold?.received).toMatch(/^2026-11-20T00:00/)
  expect(towels).toMatchObject({ description: 'No towels' })
  expect(towels).not.toHaveProperty('failPoint')
})

test('complaints are not closed before their decision is communicated', () => {
  const keys = ['closed', 'communicated', 'id']
  const early = planOf(complained, table([['2026-11-05', '', 'c1']], keys), 'en')
  expect(early.rows.map(({ outcome, problems }) => [outcome, problems])).toEqual([
    ['problem', [{ is: 'closedBeforeCommunicated' }]],
  ])
  const rightly = planOf(complained, table([['2026-11-05', '2026-11-04', 'c1']], keys), 'en')
  expect(rightly.rows.map(({ outcome }) => outcome)).toEqual(['changed'])
  expect(after(complained, rightly).complaints.get('c1')?.closed).toMatch(/^2026-11-05T00:00/)
})
