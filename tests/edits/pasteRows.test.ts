import { describe, expect, test } from 'vitest'
import { pasteRows } from '#edits/pasteRows.ts'
import { blueprintOf, having } from '../model/notation.ts'
import { done, refused } from './doing.ts'

const inn = having(blueprintOf({ customer: ['arrive', 'pay'] }, 'arrive>pay'), 'failPoints', {
  id: 'late',
  step: 'pay',
  failure: 'late',
  status: 'open',
})

describe('a pasted block', () => {
  test('writes fields of records that are there and makes new ones, all at once', () => {
    const after = done(inn, pasteRows, {
      added: [{ table: 'failPoints', id: 'new', step: 'arrive', name: 'No key' }],
      all: [
        { table: 'failPoints', id: 'late', set: { owner: 'Desk' } },
        { table: 'failPoints', id: 'new', set: { owner: 'Concierge', due: '2026-12-24' } },
      ],
    })
    expect(after.failPoints.get('late')).toMatchObject({ failure: 'late', owner: 'Desk' })
    expect(after.failPoints.get('new')).toMatchObject({
      step: 'arrive',
      failure: 'No key',
      status: 'open',
      owner: 'Concierge',
      due: '2026-12-24',
    })
  })

  test('keeps the order of its rows', () => {
    const after = done(inn, pasteRows, {
      added: ['b', 'c', 'd'].map((id) => ({ table: 'failPoints' as const, id, step: 'pay', name: id })),
      all: [],
    })
    const orders = ['late', 'b', 'c', 'd'].map((id) => after.failPoints.get(id)?.order ?? '')
    expect(orders).toEqual(orders.toSorted())
  })

  test('makes standards of the whole service and touchpoints too', () => {
    const after = done(inn, pasteRows, {
      added: [
        { table: 'standards', id: 's', step: null, name: 'On time' },
        { table: 'touchpoints', id: 't', step: 'pay', name: 'Bill' },
      ],
      all: [{ table: 'standards', id: 's', set: { target: 95 } }],
    })
    expect(after.standards.get('s')).toMatchObject({ metric: 'On time', target: 95 })
    expect(after.standards.get('s')).not.toHaveProperty('step')
    expect(after.touchpoints.get('t')).toMatchObject({ step: 'pay', evidence: 'Bill' })
  })

  test('is refused as a whole where its step is gone or a value does not fit', () => {
    const added = [{ table: 'failPoints' as const, id: 'new', step: 'ghost', name: 'x' }]
    expect(refused(inn, pasteRows, { added, all: [] })).toBe('recordIsGone')
    const all = [{ table: 'failPoints' as const, id: 'late', set: { due: 'soon' } }]
    expect(refused(inn, pasteRows, { added: [], all })).toBe('invalidValue')
  })

  test('that says what is there already changes nothing', () => {
    const all = [{ table: 'failPoints' as const, id: 'late', set: { failure: 'late' } }]
    expect(refused(inn, pasteRows, { added: [], all })).toBe('nothingToDo')
  })
})
