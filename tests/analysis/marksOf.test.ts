import { expect, test } from 'vitest'
import { marksOf } from '#analysis/marksOf.ts'
import type { FailPoint, Standard } from '#model/blueprint.ts'
import { applied } from '#model/change.ts'
import { blueprintOf, having } from '../model/notation.ts'

const failPoint = (id: string, step: string, rating?: FailPoint['rating']): FailPoint => ({
  id,
  step,
  failure: id,
  status: 'open',
  ...(rating && { rating }),
})

const standard = (id: string, part: Partial<Standard>): Standard => ({
  id,
  metric: id,
  basis: 'objective',
  measure: 'number',
  comparator: 'at-most',
  target: 60,
  unit: 's',
  ...part,
})

const steps = having(
  blueprintOf({ customer: [], frontstage: [] }),
  'steps',
  { id: 'greet', name: 'Greet', lane: 'frontstage', kind: 'action', waitSeconds: 30 },
  { id: 'queue', name: 'Queue', lane: 'customer', kind: 'wait' },
  { id: 'pay', name: 'Pay', lane: 'customer', kind: 'action', waitSeconds: 0 },
)
const withEvidence = having(steps, 'touchpoints', { id: 't', step: 'queue', evidence: 'Queue screen' })
const withFailPoints = having(
  withEvidence,
  'failPoints',
  failPoint('late', 'greet', { severity: 10, occurrence: 5, detection: 2 }),
  failPoint('rude', 'greet', { severity: 7, occurrence: 7, detection: 5 }),
  failPoint('unrated', 'greet'),
)
const withStandards = having(
  withFailPoints,
  'standards',
  standard('time', { step: 'greet' }),
  standard('screen', { touchpoint: 't', target: 5 }),
  standard('whole', {}),
)
const given = having(
  withStandards,
  'measurements',
  { id: 'm1', standard: 'time', value: 50, at: '2026-03-01' },
  { id: 'm2', standard: 'time', value: 54, at: '2026-03-02' },
)

test('a step shows its fail points, the worst RPN, its wait and its standards', () => {
  expect(marksOf(given).get('greet')).toEqual({
    failPoints: 3,
    worst: { rpn: 245, priority: 'high' },
    wait: true,
    standards: [{ id: 'time', text: '52 s', state: 'met' }],
  })
})

test('a wait step waits without a time, and no time to wait is no wait', () => {
  const marks = marksOf(given)
  expect([marks.get('queue')?.wait, marks.get('pay')?.wait]).toEqual([true, false])
})

test('the standard of a piece of evidence shows on its step, that of the whole service on none', () => {
  const shown = [...marksOf(given).values()].flatMap(({ standards }) => standards.map(({ id }) => id))
  expect(shown).toEqual(['time', 'screen'])
})

test('the same tables give the same marks', () => {
  expect(marksOf({ ...given })).toBe(marksOf(given))
})

test('a change leaves the marks of every other step as they were', () => {
  // given
  const before = marksOf(given)

  // when
  const measured = { id: 'm', standard: 'screen', value: 9, at: '2026-03-01' }
  const after = marksOf(having(given, 'measurements', measured))

  // then
  expect(after.get('pay')).toBe(before.get('pay'))
  expect(after.get('greet')).toBe(before.get('greet'))
  expect(after.get('queue')).not.toBe(before.get('queue'))
  expect(after.get('queue')?.standards).toEqual([{ id: 'screen', text: '9 s', state: 'missed' }])
})

test('what is written of a fail point without being drawn leaves all marks as they were', () => {
  const before = marksOf(given)
  const written = applied(given, [{ table: 'failPoints', id: 'late', set: { owner: 'Desk', cause: 'Rush' } }])
  expect(marksOf(written)).toBe(before)
  const rating = { severity: 10, occurrence: 10, detection: 10 }
  const worse = applied(given, [{ table: 'failPoints', id: 'late', set: { rating } }])
  expect(marksOf(worse).get('greet')?.worst).toEqual({ rpn: 1000, priority: 'high' })
})

test('a fail point that is closed still marks the step where it can happen', () => {
  const closed = { ...failPoint('wrong change', 'pay'), status: 'closed' } as const
  expect(marksOf(having(given, 'failPoints', closed)).get('pay')?.failPoints).toBe(1)
})
