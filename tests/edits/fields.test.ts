import { describe, expect, test } from 'vitest'
import { renameStep } from '#edits/renameStep.ts'
import { setAbout } from '#edits/setAbout.ts'
import { setFields } from '#edits/setFields.ts'
import { setFieldsOfMany } from '#edits/setFieldsOfMany.ts'
import { applied } from '#model/change.ts'
import { blueprintOf, having } from '../model/notation.ts'
import { done, refused } from './doing.ts'

const shop = blueprintOf({ evidence: [], customer: ['order', 'pay'], frontstage: [] }, 'order>pay')

describe('a step', () => {
  test('is renamed', () => {
    expect(done(shop, renameStep, { id: 'order', name: '点菜' }).steps.get('order')?.name).toBe('点菜')
    expect(refused(shop, renameStep, { id: 'order', name: 'order' })).toBe('nothingToDo')
    expect(refused(shop, renameStep, { id: 'ghost', name: 'Boo' })).toBe('recordIsGone')
  })

  test('gets and loses fields', () => {
    // when
    const set = { performer: 'Guest', waitSeconds: 90, tags: ['queue'] }
    const timed = done(shop, setFields, { table: 'steps', id: 'order', set })
    const after = done(timed, setFields, { table: 'steps', id: 'order', unset: ['performer'] })

    // then
    expect(after.steps.get('order')).toMatchObject({ waitSeconds: 90, tags: ['queue'] })
    expect(after.steps.get('order')).not.toHaveProperty('performer')
  })

  test('takes no value that its file could not hold', () => {
    const set = (fields: object) => refused(shop, setFields, { table: 'steps', id: 'order', set: fields })

    expect(set({ waitSeconds: -1 })).toBe('invalidValue')
    expect(set({ emotion: 0.5 })).toBe('invalidValue')
    expect(set({ links: [{ url: 'javascript:alert(1)' }] })).toBe('invalidValue')
    expect(set({ mood: 'good' })).toBe('invalidValue')
    expect(refused(shop, setFields, { table: 'steps', id: 'order', unset: ['name'] })).toBe('invalidValue')
  })

  test('is moved by moving, not by writing fields', () => {
    const set = (fields: object) => refused(shop, setFields, { table: 'steps', id: 'order', set: fields })

    expect(set({ lane: 'frontstage' })).toBe('invalidValue')
    expect(set({ phase: 'p1' })).toBe('invalidValue')
    expect(set({ column: 4 })).toBe('invalidValue')
    expect(set({ id: 'other' })).toBe('invalidValue')
    expect(set({ order: 'a0' })).toBe('invalidValue')
  })

  test('is not written where nothing differs', () => {
    const set = { kind: 'action' as const }
    expect(refused(shop, setFields, { table: 'steps', id: 'order', set })).toBe('nothingToDo')
    expect(refused(shop, setFields, { table: 'steps', id: 'order', unset: ['tags'] })).toBe('nothingToDo')
    expect(refused(shop, setFields, { table: 'steps', id: 'order' })).toBe('nothingToDo')
    expect(refused(shop, setFields, { table: 'steps', id: 'ghost', set })).toBe('recordIsGone')
  })
})

test('a field the format does not know outlives edits of its neighbours', () => {
  const set: object = { mood: 'good' }
  const strange = applied(shop, [{ table: 'steps', id: 'order', set }])

  const after = done(strange, setFields, { table: 'steps', id: 'order', set: { system: 'Till' } })

  expect(after.steps.get('order')).toMatchObject({ mood: 'good', system: 'Till' })
})

test('a lane that holds steps does not become evidence, nor does the last that could hold any', () => {
  const become = (blueprint: typeof shop, id: string) =>
    refused(blueprint, setFields, { table: 'lanes', id, set: { kind: 'evidence' } })

  expect(become(shop, 'customer')).toBe('evidenceLaneHoldsNoSteps')
  expect(become(shop, 'frontstage')).toBeNull()
  expect(become(blueprintOf({ customer: [] }), 'customer')).toBe('lastLane')
})

test('a lane is recoloured and collapsed', () => {
  const set = { color: '#112233', collapsed: true as const }

  expect(done(shop, setFields, { table: 'lanes', id: 'customer', set }).lanes.get('customer')).toMatchObject(
    set,
  )
})

test('a connection changes its kind unless there is one of that kind already', () => {
  const two = having(shop, 'connections', { id: 'second', from: 'order', to: 'pay', kind: 'information' })
  const become = (kind: 'flow' | 'dependency') =>
    refused(two, setFields, { table: 'connections', id: 'second', set: { kind } })

  expect(become('dependency')).toBeNull()
  expect(become('flow')).toBe('alreadyConnected')
  expect(refused(two, setFields, { table: 'connections', id: 'second', set: { to: 'order' } })).toBe(
    'invalidValue',
  )
})

test('a mark names only steps that are there, and a fail point undoes the word that nothing fails', () => {
  // given
  const failing = having(shop, 'failPoints', { id: 'f1', step: 'order', failure: 'Late', status: 'open' })
  const reviewed = done(failing, setFields, { table: 'steps', id: 'pay', set: { noFailPoint: true } })

  // then
  expect(refused(reviewed, setFields, { table: 'failPoints', id: 'f1', set: { step: 'ghost' } })).toBe(
    'recordIsGone',
  )
  const after = done(reviewed, setFields, { table: 'failPoints', id: 'f1', set: { step: 'pay' } })
  expect(after.steps.get('pay')).not.toHaveProperty('noFailPoint')
})

test('the answers of a survey belong to its items and are of one length', () => {
  // given
  const asked = having(shop, 'surveys', {
    id: 's1',
    title: 'Guests',
    instrument: 'csat',
    scale: { min: 1, max: 5 },
    items: [{ id: 'q1', text: 'Ordering?', steps: ['order'] }],
    answers: { items: { q1: { perception: [4, 5] } } },
  })
  const set = (fields: object) => refused(asked, setFields, { table: 'surveys', id: 's1', set: fields })

  // then
  expect(set({ title: 'Regulars' })).toBeNull()
  expect(set({ answers: { items: { q2: { perception: [4] } } } })).toBe('invalidValue')
  expect(set({ answers: { items: { q1: { perception: [4, 5] } }, segment: ['a'] } })).toBe('invalidValue')
  expect(set({ items: [{ id: 'pay', text: 'An id of another record' }], answers: { items: {} } })).toBe(
    'invalidValue',
  )
})

describe('several records at once', () => {
  test('get their values in one go, but for those that have them', () => {
    // when
    const set = { system: 'Till' }
    const one = done(shop, setFields, { table: 'steps', id: 'pay', set })
    const all = ['order', 'pay'].map((id) => ({ table: 'steps' as const, id, set }))

    // then
    expect(setFieldsOfMany.changes(one, { all })).toEqual([{ table: 'steps', id: 'order', set }])
    expect(refused(done(one, setFieldsOfMany, { all }), setFieldsOfMany, { all })).toBe('nothingToDo')
  })

  test('are refused together where one is, also for what the others do', () => {
    const bare = blueprintOf({ customer: [], frontstage: [] })
    const become = (id: string) => ({ table: 'lanes' as const, id, set: { kind: 'evidence' as const } })

    expect(refused(bare, setFieldsOfMany, { all: [become('customer'), become('frontstage')] })).toBe(
      'lastLane',
    )
    expect(refused(bare, setFieldsOfMany, { all: [become('customer')] })).toBeNull()
  })
})

describe('the document itself', () => {
  test('gets and loses fields', () => {
    // when
    const named = done(shop, setAbout, { set: { title: 'Café', state: 'to-be', summary: 'Lunch' } })
    const after = done(named, setAbout, { unset: ['summary'] })

    // then
    expect(after.about).toEqual({ id: 'test', title: 'Café', state: 'to-be' })
  })

  test('keeps its id, its title and its shape', () => {
    expect(refused(shop, setAbout, { set: { id: 'other' } })).toBe('invalidValue')
    expect(refused(shop, setAbout, { unset: ['title'] })).toBe('invalidValue')
    expect(refused(shop, setAbout, { set: { toleratedSeconds: -5 } })).toBe('invalidValue')
    expect(refused(shop, setAbout, { set: { title: 'Test' } })).toBe('nothingToDo')
  })
})
