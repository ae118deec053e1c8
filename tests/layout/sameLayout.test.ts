import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrange } from '#layout/arrange.ts'
import { layoutPart } from '#layout/askLayout.ts'
import { sameLayout } from '#layout/sameLayout.ts'
import type { FailPoint } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import { blueprintOf, having } from '../model/notation.ts'

const rating = { severity: 7, occurrence: 7, detection: 5 }
const late: FailPoint = { id: 'late', step: 'pay', failure: 'late', status: 'open', rating }
const cold: FailPoint = { id: 'cold', step: 'greet', failure: 'cold', status: 'open' }
const inn = having(
  blueprintOf({ customer: ['arrive', 'pay'], frontstage: ['greet'] }, 'arrive>greet>pay'),
  'failPoints',
  late,
  cold,
)
const stays = (...changes: Change[]) => sameLayout(inn, applied(inn, changes))

describe('a layout holds', () => {
  test('for whatever is written of a fail point that is rated already', () => {
    expect(stays({ table: 'failPoints', id: 'late', set: { owner: 'Desk', failure: 'Bill late' } })).toBe(
      true,
    )
    expect(stays({ table: 'failPoints', id: 'late', set: { rating: { ...rating, severity: 9 } } })).toBe(true)
    expect(stays({ table: 'failPoints', id: 'cold', drop: true })).toBe(true)
  })

  test('no more once a step shows marks that had none, or none that had some', () => {
    expect(stays({ table: 'failPoints', id: 'cold', set: { rating } })).toBe(false)
    expect(stays({ table: 'failPoints', id: 'late', unset: ['rating'] })).toBe(false)
  })

  test('no more once something is drawn otherwise', () => {
    expect(stays({ table: 'steps', id: 'pay', set: { name: 'Pay the bill' } })).toBe(false)
    expect(stays({ table: 'lanes', id: 'customer', set: { collapsed: true } })).toBe(false)
    expect(stays({ table: 'connections', id: 'arrive-greet', drop: true })).toBe(false)
  })
})

test('where a layout is said to hold, laying out anew gives the same', () => {
  const rate = fc.integer({ min: 1, max: 10 })
  const change = fc.record({
    id: fc.constantFrom('late', 'cold'),
    set: fc.record(
      {
        owner: fc.string(),
        rating: fc.record({ severity: rate, occurrence: rate, detection: rate }),
        step: fc.constantFrom('arrive', 'pay', 'greet'),
      },
      { requiredKeys: [] },
    ),
  })
  fc.assert(
    fc.property(change, ({ id, set }) => {
      const after = applied(inn, [{ table: 'failPoints', id, set }])
      fc.pre(sameLayout(inn, after))
      expect(arrange(after)).toEqual(arrange(inn))
    }),
  )
})

test('a layout is the same whether or not it is given what customers answered, complained and what was measured', () => {
  const survey = {
    id: 'guests',
    title: 'Guests',
    instrument: 'csat' as const,
    scale: { min: 1, max: 5 },
    items: [{ id: 'stay', text: 'How was your stay?' }],
    answers: { items: { stay: { perception: [4, 5] } } },
  }
  const whole = having(inn, 'surveys', survey)
  expect(layoutPart(whole).surveys.size).toBe(0)
  expect(arrange(layoutPart(whole))).toEqual(arrange(whole))
})
