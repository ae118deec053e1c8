import { describe, expect, test } from 'vitest'
import { withConsequences } from '#edits/consequences.ts'
import { deleteSelected } from '#edits/deleteSelected.ts'
import { renameStep } from '#edits/renameStep.ts'
import { isRefusal } from '#edits/edit.ts'
import { blueprintOf, having } from '../model/notation.ts'
import { done, refused } from './doing.ts'
import { problemsOf } from './validity.ts'

function markedShop() {
  let shop = blueprintOf({ customer: ['order', 'pay'], frontstage: ['greet'] }, 'order>greet>pay', 'pay>pay')
  shop = having(shop, 'touchpoints', { id: 'menu', step: 'order', evidence: 'Menu' })
  shop = having(shop, 'touchpoints', { id: 'bill', step: 'pay', evidence: 'Bill' })
  shop = having(shop, 'failPoints', { id: 'wrong', step: 'order', failure: 'Wrong dish', status: 'open' })
  const objective = { basis: 'objective', measure: 'number', comparator: 'at-most', target: 5 } as const
  shop = having(
    shop,
    'standards',
    { id: 'quick', step: 'order', metric: 'Minutes', ...objective },
    { id: 'legible', step: 'pay', touchpoint: 'bill', metric: 'Errors', ...objective },
    { id: 'overall', metric: 'Minutes in all', ...objective },
  )
  shop = having(shop, 'measurements', { id: 'm1', standard: 'quick', value: 4, at: '2026-03-01' })
  shop = having(shop, 'complaints', {
    id: 'c1',
    step: 'order',
    failPoint: 'wrong',
    standard: 'quick',
    received: '2026-03-01T10:00:00Z',
    description: 'Cold',
  })
  return having(shop, 'surveys', {
    id: 's1',
    title: 'Guests',
    instrument: 'csat',
    scale: { min: 1, max: 5 },
    items: [
      { id: 'q1', text: 'Ordering?', steps: ['order'] },
      { id: 'q2', text: 'Both?', steps: ['order', 'pay'] },
    ],
    answers: { items: {} },
  })
}

describe('a step that goes', () => {
  const after = done(markedShop(), deleteSelected, { refs: [{ table: 'steps', id: 'order' }] })

  test('takes its connections along', () => {
    expect([...after.connections.keys()]).toEqual(['greet-pay', 'pay-pay'])
  })

  test('takes its evidence, fail points and standards along, and what was measured', () => {
    expect([...after.touchpoints.keys()]).toEqual(['bill'])
    expect(after.failPoints.size).toBe(0)
    expect([...after.standards.keys()]).toEqual(['legible', 'overall'])
    expect(after.measurements.size).toBe(0)
  })

  test('comes off complaints and survey items, which stay', () => {
    expect(Object.keys(after.complaints.get('c1') ?? {}).toSorted()).toEqual([
      'description',
      'id',
      'order',
      'received',
    ])
    const items = after.surveys.get('s1')?.items
    expect(items?.[0]).not.toHaveProperty('steps')
    expect(items?.[1]).toMatchObject({ steps: ['pay'] })
  })

  test('leaves a valid blueprint', () => {
    expect(problemsOf(after)).toEqual([])
  })
})

test('a standard outlives the touchpoint it was set for', () => {
  const after = done(markedShop(), deleteSelected, { refs: [{ table: 'touchpoints', id: 'bill' }] })

  expect(after.standards.get('legible')).toMatchObject({ step: 'pay' })
  expect(after.standards.get('legible')).not.toHaveProperty('touchpoint')
})

test('a fail point that goes comes off the complaints about it alone', () => {
  const after = done(markedShop(), deleteSelected, { refs: [{ table: 'failPoints', id: 'wrong' }] })

  expect(after.complaints.get('c1')).toMatchObject({ step: 'order', standard: 'quick' })
  expect(after.complaints.get('c1')).not.toHaveProperty('failPoint')
})

test('a standard that goes takes its measurements along', () => {
  const after = done(markedShop(), deleteSelected, { refs: [{ table: 'standards', id: 'quick' }] })

  expect(after.measurements.size).toBe(0)
  expect(after.complaints.get('c1')).not.toHaveProperty('standard')
})

test('a step selected together with its own marks goes once, and nothing comes back half', () => {
  const refs = [
    { table: 'steps', id: 'pay' },
    { table: 'touchpoints', id: 'bill' },
    { table: 'connections', id: 'greet-pay' },
  ] as const

  const after = done(markedShop(), deleteSelected, { refs: [...refs, ...refs] })

  expect(problemsOf(after)).toEqual([])
  expect([...after.standards.keys()]).toEqual(['quick', 'overall'])
})

test('nothing follows from an edit that drops nothing', () => {
  const changes = renameStep.changes(markedShop(), { id: 'pay', name: 'Settle' })
  if (isRefusal(changes)) throw new Error(changes.why)

  expect(withConsequences(markedShop(), changes)).toEqual(changes)
})

test('lanes and phases are not deleted with a selection, since somebody must say what becomes of their steps', () => {
  expect(refused(markedShop(), deleteSelected, { refs: [{ table: 'lanes', id: 'customer' }] })).toBe(
    'invalidValue',
  )
  expect(refused(markedShop(), deleteSelected, { refs: [] })).toBe('nothingToDo')
  expect(refused(markedShop(), deleteSelected, { refs: [{ table: 'steps', id: 'ghost' }] })).toBe(
    'nothingToDo',
  )
})
