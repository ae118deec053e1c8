import { describe, expect, test } from 'vitest'
import { addComplaint } from '#edits/addComplaint.ts'
import { deleteSelected } from '#edits/deleteSelected.ts'
import { importComplaints } from '#edits/importComplaints.ts'
import { pasteRows } from '#edits/pasteRows.ts'
import { setFields } from '#edits/setFields.ts'
import type { Complaint } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { blueprintOf, having } from '../model/notation.ts'
import { done, refused } from './doing.ts'

const soup: Complaint = { id: 'soup', received: '2026-11-22T12:00+08:00', description: 'Cold soup' }
const cafe = having(blueprintOf({ frontstage: ['greet', 'serve'] }), 'complaints', soup)
const at = (clock: string) => `2026-11-22T${clock}+08:00`
const written = (set: Partial<Complaint>) => ({ table: 'complaints' as const, id: 'soup', set })

describe('a complaint that comes in', () => {
  const fresh = { id: 'new', step: 'serve', description: 'Spilt', received: at('13:00') }
  test('is kept behind the others, with its step', () => {
    const after = done(cafe, addComplaint, fresh)
    expect(inOrder(after.complaints).map(({ id }) => id)).toEqual(['soup', 'new'])
    expect(after.complaints.get('new')).toMatchObject({ step: 'serve', received: at('13:00') })
  })
  test('may be about no step that is known', () => {
    expect(done(cafe, addComplaint, { ...fresh, step: null }).complaints.get('new')?.step).toBeUndefined()
  })
  test('is refused with a step that is gone, a day for an instant, or an id that is taken', () => {
    expect(refused(cafe, addComplaint, { ...fresh, step: 'gone' })).toBe('recordIsGone')
    expect(refused(cafe, addComplaint, { ...fresh, received: '2026-11-22' })).toBe('invalidValue')
    expect(refused(cafe, addComplaint, { ...fresh, id: 'serve' })).toBe('invalidValue')
  })
  test('can be one of a pasted block, written in the same step', () => {
    const after = done(cafe, pasteRows, {
      added: [{ table: 'complaints', id: 'new', step: null, name: 'Spilt', received: at('13:00') }],
      all: [{ table: 'complaints', id: 'new', set: { step: 'serve', channel: 'phone' } }],
    })
    expect(after.complaints.get('new')).toMatchObject({
      description: 'Spilt',
      step: 'serve',
      channel: 'phone',
    })
  })
})

describe('a case', () => {
  test('is not closed before its decision is communicated', () => {
    expect(refused(cafe, setFields, written({ closed: at('15:00') }))).toBe('closedBeforeCommunicated')
    const early = written({ communicated: at('15:01'), closed: at('15:00') })
    expect(refused(cafe, setFields, early)).toBe('closedBeforeCommunicated')
    expect(refused(cafe, setFields, written({ communicated: at('15:00'), closed: at('15:00') }))).toBeNull()
  })
  test('may be closed on the day of the communication where its time is not known', () => {
    const on = (date: string) => `2026-11-${date}T00:00+08:00`
    const closedOn = (date: string, communicated: string) =>
      refused(cafe, setFields, written({ communicated, closed: on(date) }))
    expect(closedOn('22', at('15:00'))).toBeNull()
    expect(closedOn('22', on('22'))).toBeNull()
    expect(closedOn('21', at('15:00'))).toBe('closedBeforeCommunicated')
  })
  test('that is closed keeps the moment of the communication', () => {
    const closed = done(cafe, setFields, written({ communicated: at('14:00'), closed: at('15:00') }))
    const taken = { table: 'complaints' as const, id: 'soup', unset: ['communicated' as const] }
    expect(refused(closed, setFields, taken)).toBe('closedBeforeCommunicated')
  })
  test('that a file has closed early can still be written to', () => {
    const odd = having(cafe, 'complaints', { ...soup, id: 'odd', closed: at('15:00') })
    const more = { table: 'complaints' as const, id: 'odd', set: { owner: 'Chef' } }
    expect(done(odd, setFields, more).complaints.get('odd')?.owner).toBe('Chef')
  })
})

describe('a list of complaints', () => {
  const some = ['a', 'b'].map((id) => ({ ...soup, id, step: 'serve' }))
  test('is imported in its order', () => {
    const after = done(cafe, importComplaints, { all: some })
    expect(inOrder(after.complaints).map(({ id }) => id)).toEqual(['soup', 'a', 'b'])
  })
  test('is refused as a whole where one does not fit', () => {
    const with_ = (more: Partial<Complaint>) => ({ all: [...some, { ...soup, id: 'c', ...more }] })
    expect(refused(cafe, importComplaints, with_({ failPoint: 'gone' }))).toBe('recordIsGone')
    expect(refused(cafe, importComplaints, with_({ closed: at('15:00') }))).toBe('closedBeforeCommunicated')
    expect(refused(cafe, importComplaints, with_({ id: 'a' }))).toBe('invalidValue')
    expect(refused(cafe, importComplaints, { all: [] })).toBe('nothingToDo')
  })
  test('stays when the step that it is about goes', () => {
    const after = done(done(cafe, importComplaints, { all: some }), deleteSelected, {
      refs: [{ table: 'steps', id: 'serve' }],
    })
    expect(after.complaints.get('a')?.step).toBeUndefined()
  })
})
