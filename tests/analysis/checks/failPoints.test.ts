import { describe, expect, test } from 'vitest'
import { foundBy, changed, placesOf, said } from './given.ts'
import { findingText } from '#analysis/checks/findingText.ts'
import type { FailPoint } from '#model/blueprint.ts'
import { blueprintOf, having } from '../../model/notation.ts'

const drawn = blueprintOf({ customer: ['order'], frontstage: ['serve'] }, 'order>serve')
const high = { severity: 7, occurrence: 7, detection: 5 }
const low = { severity: 2, occurrence: 2, detection: 2 }

const withFailPoint = (part: Partial<FailPoint>) =>
  having(drawn, 'failPoints', { id: 'f', step: 'serve', failure: 'Wrong dish', status: 'open', ...part })

const answered = {
  rating: high,
  prevention: { kind: 'task', action: 'Read the order back' },
  recovery: 'Remake at once',
  owner: 'Head waiter',
} as const

describe('a fail point of high priority', () => {
  const check = 'high-priority-unanswered'

  test('needs a fail-safe, a recovery and an owner, and says which are missing', () => {
    expect(placesOf(check, withFailPoint({ rating: high }))).toEqual(['f'])
    expect(said(check, withFailPoint({ rating: high }))).toEqual([
      '“Wrong dish” at “serve” has high priority but no fail-safe, no recovery and no owner.',
    ])
    expect(said(check, withFailPoint({ ...answered, owner: ' ' }))).toEqual([
      '“Wrong dish” at “serve” has high priority but no owner.',
    ])
  })

  test('says in Chinese as well which are missing', () => {
    const [finding] = foundBy(check, withFailPoint({ ...answered, recovery: '', owner: '' }))
    expect(finding && findingText(finding, 'zh-CN')).toBe(
      '“serve”的失误点“Wrong dish”措施优先级为高，但还没有服务补救和负责人。',
    )
  })

  test('is as it should be once it has all three', () => {
    expect(placesOf(check, withFailPoint(answered))).toEqual([])
  })

  test('is one no more where the rating achieved since is better, or where it is closed or accepted', () => {
    expect(placesOf(check, withFailPoint({ rating: high, achieved: low }))).toEqual([])
    expect(placesOf(check, withFailPoint({ rating: high, status: 'closed' }))).toEqual([])
    expect(placesOf(check, withFailPoint({ rating: high, status: 'accepted' }))).toEqual([])
    expect(placesOf(check, withFailPoint({ rating: low }))).toEqual([])
  })

  test('asks for a standard at its step', () => {
    const given = withFailPoint(answered)
    expect(placesOf('high-risk-without-standard', given)).toEqual(['serve'])
    const standard = {
      id: 's',
      step: 'serve',
      metric: 'Right dish',
      basis: 'performance',
      measure: 'yes-no',
      comparator: 'at-least',
      target: 1,
    } as const
    expect(placesOf('high-risk-without-standard', having(given, 'standards', standard))).toEqual([])
    expect(placesOf('high-risk-without-standard', withFailPoint({ rating: low }))).toEqual([])
  })
})

describe('a fail point without a rating', () => {
  test('is found as long as something is to be done about it', () => {
    expect(placesOf('fail-point-unrated', withFailPoint({}))).toEqual(['f'])
    expect(placesOf('fail-point-unrated', withFailPoint({ status: 'accepted' }))).toEqual([])
    expect(placesOf('fail-point-unrated', withFailPoint({ rating: low }))).toEqual([])
  })
})

describe('a fail point overdue', () => {
  const check = 'fail-point-overdue'
  const given = withFailPoint({ due: '2026-03-31' })

  test('is found from the day after', () => {
    expect(placesOf(check, given, { today: '2026-04-01' })).toEqual(['f'])
    expect(said(check, given, { today: '2026-04-01' })[0]).toContain('2026-03-31')
    expect(placesOf(check, given, { today: '2026-03-31' })).toEqual([])
  })

  test('is none once it is closed, nor where nobody knows the day', () => {
    const closed = changed(given, 'failPoints', 'f', { status: 'closed' })
    expect(placesOf(check, closed, { today: '2026-04-01' })).toEqual([])
    expect(placesOf(check, given)).toEqual([])
  })
})
