import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applied } from '#model/change.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { wholeService } from '#panels/fields/marksByStep.ts'
import { registerRows } from '#panels/registers/registerRows.ts'
import { blueprintOf, having } from '../model/notation.ts'

const rowsOf = (blueprint: Blueprint, register: RegisterName, today = '2026-06-15') =>
  registerRows(register, { blueprint, unfinished: new Map(), today })
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
    expect(ids(rowsOf(marked, 'steps'))).toEqual(['arrive', 'greet', 'pay'])
    expect(ids(rowsOf(marked, 'failPoints'))).toEqual(['lost', 'cold', 'late'])
  })

  test('say where they belong', () => {
    const [row] = rowsOf(having(inn, 'failPoints', failPoint('cold', 'greet')), 'failPoints')
    expect(row).toMatchObject({ step: 'greet', stepName: 'greet', lane: 'frontstage' })
  })

  test('put the standards of the whole service first', () => {
    const marked = having(inn, 'standards', standard('greeting', { step: 'greet' }), standard('night', {}))
    expect(rowsOf(marked, 'standards').map(({ id, step }) => [id, step])).toEqual([
      ['night', wholeService],
      ['greeting', 'greet'],
    ])
  })

  test('know the step of a standard that names a touchpoint alone', () => {
    const seen = having(inn, 'touchpoints', { id: 'tag', step: 'greet', evidence: 'Bag tag' })
    const [row] = rowsOf(having(seen, 'standards', standard('clean', { touchpoint: 'tag' })), 'standards')
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
    expect(rowsOf(measured, 'failPoints')[0]).toMatchObject({ rpn: 245, priority: 'high' })
    expect(rowsOf(measured, 'standards')[0]).toMatchObject({
      state: 'tolerated',
      measured: '100 s',
    })
    expect(rowsOf(measured, 'steps').at(-1)).toMatchObject({ id: 'pay', rpn: 245, failPoints: 1 })
  })

  test('stay the same objects where nothing happened to them', () => {
    const before = having(inn, 'failPoints', failPoint('late', 'pay'), failPoint('cold', 'greet'))
    const [cold, late] = rowsOf(before, 'failPoints')
    const after = applied(before, [{ table: 'failPoints', id: 'late', set: { owner: 'Desk' } }])
    const [sameCold, newLate] = rowsOf(after, 'failPoints')
    expect(sameCold).toBe(cold)
    expect(newLate).not.toBe(late)
  })

  test('are new where the name of their step is', () => {
    const before = having(inn, 'failPoints', failPoint('late', 'pay'))
    rowsOf(before, 'failPoints')
    const after = applied(before, [{ table: 'steps', id: 'pay', set: { name: 'Pay the bill' } }])
    expect(rowsOf(after, 'failPoints')[0]).toMatchObject({ stepName: 'Pay the bill' })
  })

  test('say the same whether one is made anew or all are', () => {
    const three = having(
      inn,
      'failPoints',
      failPoint('a', 'pay'),
      failPoint('b', 'greet'),
      failPoint('c', 'pay'),
    )
    const id = fc.constantFrom('a', 'b', 'c')
    const rate = fc.integer({ min: 1, max: 10 })
    const rating = fc.record({ severity: rate, occurrence: rate, detection: rate })
    const set = fc.record(
      {
        owner: fc.string(),
        due: fc.constant('2026-01-01'),
        rating,
        step: fc.constantFrom('arrive', 'greet'),
      },
      { requiredKeys: [] },
    )
    const change = fc.oneof(
      fc.record({ table: fc.constant('failPoints' as const), id, set }),
      fc.record({ table: fc.constant('failPoints' as const), id, drop: fc.constant(true as const) }),
    )
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
        const after = applied(three, changes)
        rowsOf(three, 'failPoints')
        const oneByOne = rowsOf(after, 'failPoints')
        rowsOf(inn, 'failPoints')
        expect(oneByOne).toEqual(rowsOf(after, 'failPoints'))
      }),
    )
  })
})
