import { describe, expect, test } from 'vitest'
import { applied } from '#model/change.ts'
import { wholeService } from '#panels/fields/marksByStep.ts'
import { registerRows } from '#panels/registers/registerRows.ts'
import { blueprintOf, having } from '../model/notation.ts'

const none = new Map()
const failPoint = (id: string, step: string) => ({ id, step, failure: id, status: 'open' as const })
const standard = (id: string, more: object) => ({
  id,
  metric: id,
  basis: 'objective' as const,
  measure: 'number' as const,
  comparator: 'at-most' as const,
  target: 60,
  limit: 120,
  ...more,
})
const inn = blueprintOf({ customer: ['arrive', 'pay'], frontstage: ['greet@1.5'] }, 'arrive>greet>pay')
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

describe('the rows of a register', () => {
  test('stand in the order in which the blueprint is read, whenever they were added', () => {
    const marked = having(
      inn,
      'failPoints',
      failPoint('late', 'pay'),
      failPoint('cold', 'greet'),
      failPoint('lost', 'arrive'),
    )
    expect(ids(registerRows(marked, 'steps', none))).toEqual(['arrive', 'greet', 'pay'])
    expect(ids(registerRows(marked, 'failPoints', none))).toEqual(['lost', 'cold', 'late'])
  })

  test('say where they belong', () => {
    const [row] = registerRows(having(inn, 'failPoints', failPoint('cold', 'greet')), 'failPoints', none)
    expect(row).toMatchObject({ step: 'greet', stepName: 'greet', lane: 'frontstage' })
  })

  test('put the standards of the whole service first', () => {
    const marked = having(inn, 'standards', standard('greeting', { step: 'greet' }), standard('night', {}))
    expect(registerRows(marked, 'standards', none).map(({ id, step }) => [id, step])).toEqual([
      ['night', wholeService],
      ['greeting', 'greet'],
    ])
  })

  test('know the step of a standard that names a touchpoint alone', () => {
    const seen = having(inn, 'touchpoints', { id: 'tag', step: 'greet', evidence: 'Bag tag' })
    const [row] = registerRows(
      having(seen, 'standards', standard('clean', { touchpoint: 'tag' })),
      'standards',
      none,
    )
    expect(row).toMatchObject({ step: 'greet', stepName: 'greet' })
  })

  test('carry RPN, priority and the state of a standard', () => {
    const rated = having(inn, 'failPoints', {
      ...failPoint('late', 'pay'),
      rating: { severity: 7, occurrence: 7, detection: 5 },
    })
    const held = having(rated, 'standards', standard('greeting', { step: 'greet', unit: 's' }))
    const measured = having(held, 'measurements', {
      id: 'm',
      standard: 'greeting',
      value: 100,
      at: '2026-01-01',
    })
    expect(registerRows(measured, 'failPoints', none)[0]).toMatchObject({ rpn: 245, priority: 'high' })
    expect(registerRows(measured, 'standards', none)[0]).toMatchObject({
      state: 'tolerated',
      measured: '100 s',
    })
    expect(registerRows(measured, 'steps', none).at(-1)).toMatchObject({ id: 'pay', rpn: 245, failPoints: 1 })
  })

  test('stay the same objects where nothing happened to them', () => {
    const before = having(inn, 'failPoints', failPoint('late', 'pay'), failPoint('cold', 'greet'))
    const [cold, late] = registerRows(before, 'failPoints', none)
    const after = applied(before, [{ table: 'failPoints', id: 'late', set: { owner: 'Desk' } }])
    const [sameCold, newLate] = registerRows(after, 'failPoints', none)
    expect(sameCold).toBe(cold)
    expect(newLate).not.toBe(late)
  })

  test('are new where the name of their step is', () => {
    const before = having(inn, 'failPoints', failPoint('late', 'pay'))
    registerRows(before, 'failPoints', none)
    const after = applied(before, [{ table: 'steps', id: 'pay', set: { name: 'Pay the bill' } }])
    expect(registerRows(after, 'failPoints', none)[0]).toMatchObject({ stepName: 'Pay the bill' })
  })
})
