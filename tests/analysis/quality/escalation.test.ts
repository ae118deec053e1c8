import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escalation } from '#analysis/quality/escalation.ts'
import { standard } from './records.ts'

const hour = 3600
const chain = standard('s', {
  owner: 'Clerk',
  escalation: [
    { afterSeconds: 2 * hour, to: 'Team leader' },
    { afterSeconds: 4 * hour, to: 'Head of service' },
    { afterSeconds: 8 * hour, to: 'Management' },
  ],
})
const opened = '2026-03-02T09:00:00+08:00'
const at = (time: string) => `2026-03-02T${time}+08:00`

test.each([
  ['09:00:00', 1, 'Clerk'],
  ['10:59:59', 1, 'Clerk'],
  ['11:00:00', 2, 'Team leader'],
  ['14:59:59', 2, 'Team leader'],
  ['15:00:00', 3, 'Head of service'],
  ['16:30:00', 3, 'Head of service'],
  ['22:59:59', 3, 'Head of service'],
  ['23:00:00', 4, 'Management'],
])('opened at 09:00 with limits of 2, 4 and 8 hours, at %s it is at level %i: %s', (time, level, to) => {
  expect(escalation(chain, opened, at(time))).toMatchObject({ level, to })
})

test('it says since when, and what comes next', () => {
  expect(escalation(chain, opened, at('16:30:00'))).toMatchObject({
    since: Date.parse(at('15:00:00')),
    next: { at: Date.parse(at('23:00:00')), to: 'Management' },
  })
  expect(escalation(chain, opened, at('23:30:00')).next).toBeNull()
})

test('the same moment counts in whatever offset it is written', () => {
  expect(escalation(chain, opened, '2026-03-02T03:00Z').level).toBe(2)
})

test('without a chain it stays with the owner, if there is one', () => {
  expect(escalation({ owner: 'Clerk' }, opened, at('23:00:00'))).toMatchObject({
    level: 1,
    to: 'Clerk',
    next: null,
  })
  expect(escalation({}, opened, at('23:00:00')).to).toBeNull()
})

test('before it was opened the level is 1', () => {
  expect(escalation(chain, opened, at('08:00:00')).level).toBe(1)
})

test('the level never falls, and ends at one more than the chain has rungs', () => {
  const seconds = fc.nat(100_000)
  const rungs = fc.array(seconds, { maxLength: 6 })
  fc.assert(
    fc.property(rungs, seconds, seconds, (limits, a, b) => {
      const given = { escalation: limits.map((afterSeconds, i) => ({ afterSeconds, to: `${i}` })) }
      const start = Date.parse(opened)
      const levelAfter = (passed: number) =>
        escalation(given, opened, new Date(start + passed * 1000).toISOString()).level
      const total = limits.reduce((sum, each) => sum + each, 0)
      expect(levelAfter(Math.min(a, b))).toBeLessThanOrEqual(levelAfter(Math.max(a, b)))
      expect(levelAfter(total)).toBe(limits.length + 1)
      expect(levelAfter(a) >= 1 && levelAfter(a) <= limits.length + 1).toBe(true)
    }),
  )
})
