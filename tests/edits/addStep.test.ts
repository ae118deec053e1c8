import { expect, test } from 'vitest'
import { addStep } from '#edits/addStep.ts'
import { blueprintOf, stepIn } from '../model/notation.ts'
import { done, refused } from './doing.ts'
import { picture } from './picture.ts'

const shop = blueprintOf({
  evidence: [],
  'customer/in': ['enter', 'pay'],
  frontstage: [],
  'backstage/out': [],
})
const step = { id: 'new', phase: 'in', name: 'Greet', kind: 'action' as const }

test('a double-click in a free cell puts a step there', () => {
  // when
  const after = done(shop, addStep, { ...step, lane: 'frontstage', column: { at: 2 }, row: { at: 1 } })

  // then
  expect(picture(after)).toEqual([
    'evidence: . . | .',
    'customer: enter pay | .',
    'frontstage: . new | .',
    'backstage: . . | .',
  ])
  expect(stepIn(after, 'new')).toMatchObject({ name: 'Greet', kind: 'action', phase: 'in' })
})

test('a step between two columns opens a gap and changes no other record', () => {
  // when
  const args = { ...step, lane: 'customer', column: { between: [1, 2] as const }, row: { at: 1 } }
  const changes = addStep.changes(shop, args)

  // then
  expect(changes).toHaveLength(1)
  expect(picture(done(shop, addStep, args))[1]).toBe('customer: enter new pay | .')
})

test('a step on an occupied cell stands right below', () => {
  const after = done(shop, addStep, { ...step, lane: 'customer', column: { at: 1 }, row: { at: 1 } })

  expect(picture(after).slice(1, 3)).toEqual(['customer: enter pay | .', 'customer: new . | .'])
})

test('a step in an empty phase begins its first column', () => {
  const args = { ...step, phase: 'out', lane: 'backstage', column: { at: 7 }, row: { at: 3 } }

  expect(stepIn(done(shop, addStep, args), 'new')).toMatchObject({ phase: 'out', column: 1, row: 1 })
})

test('a step belongs to no phase where none is named', () => {
  const args = { ...step, phase: null, lane: 'customer', column: { at: 1 }, row: { at: 1 } }

  expect(picture(done(shop, addStep, args))[1]).toBe('customer: new | enter pay | .')
})

test('where there is no room between two columns, the phase is numbered anew', () => {
  // given
  const tight = blueprintOf({ customer: ['a@1', 'b@1.000001', 'c@2'] })

  // when
  const args = {
    ...step,
    phase: null,
    lane: 'customer',
    column: { between: [1, 1.000001] as const },
    row: { at: 1 },
  }
  const after = done(tight, addStep, args)

  // then
  expect(picture(after)).toEqual(['customer: a new b c'])
  expect(['a', 'new', 'b', 'c'].map((id) => stepIn(after, id).column)).toEqual([1, 2, 3, 4])
})

test('where there is no room between two rows, the lane is numbered anew', () => {
  // given
  const tight = blueprintOf({ customer: ['a@1/1', 'b@1/1.000001'] })

  // when
  const args = {
    ...step,
    phase: null,
    lane: 'customer',
    column: { at: 1 },
    row: { between: [1, null] as const },
  }

  // then
  expect(picture(done(tight, addStep, args))).toEqual(['customer: a', 'customer: new', 'customer: b'])
})

test('a step is refused where it cannot stand, or under an id that is taken', () => {
  const there = { ...step, lane: 'customer', column: { at: 1 }, row: { at: 1 } }
  expect(refused(shop, addStep, { ...there, lane: 'evidence' })).toBe('evidenceLaneHoldsNoSteps')
  expect(refused(shop, addStep, { ...there, lane: 'roof' })).toBe('laneIsGone')
  expect(refused(shop, addStep, { ...there, phase: 'later' })).toBe('phaseIsGone')
  expect(refused(shop, addStep, { ...there, id: 'enter' })).toBe('invalidValue')
  expect(refused(shop, addStep, { ...there, id: 'customer' })).toBe('invalidValue')
  expect(refused(shop, addStep, { ...there, id: 'not an id' })).toBe('invalidValue')
  expect(refused(shop, addStep, { ...there, row: { at: Infinity } })).toBe('invalidValue')
})
