import { expect, test } from 'vitest'
import { addPhase } from '#edits/addPhase.ts'
import { deletePhase } from '#edits/deletePhase.ts'
import { movePhase } from '#edits/movePhase.ts'
import { blueprintOf } from '../model/notation.ts'
import { done, refused } from './doing.ts'
import { picture } from './picture.ts'

const visit = blueprintOf(
  {
    'customer/come': ['enter', 'order'],
    'customer/stay': ['eat'],
    'frontstage/stay': ['', 'serve'],
    'customer/go': ['pay'],
  },
  'enter>order>eat',
)

test('the first phase takes all steps', () => {
  const plain = blueprintOf({ customer: ['enter', 'order'] })

  const after = done(plain, addPhase, { id: 'come', name: 'Come', before: null })

  expect([...after.steps.values()].map(({ phase }) => phase)).toEqual(['come', 'come'])
})

test('any other phase begins empty, where it was asked for', () => {
  const after = done(visit, addPhase, { id: 'wait', name: 'Wait', before: 'stay' })

  expect(picture(after)[0]).toBe('customer: enter order | . | eat . | pay')
  expect(after.steps).toBe(visit.steps)
})

test('a phase moves with all that stands in it', () => {
  expect(picture(done(visit, movePhase, { id: 'go', before: 'come' }))[0]).toBe(
    'customer: pay | enter order | eat .',
  )
  expect(picture(done(visit, movePhase, { id: 'come', before: null }))[0]).toBe(
    'customer: eat . | pay | enter order',
  )
  expect(refused(visit, movePhase, { id: 'stay', before: 'go' })).toBe('nothingToDo')
  expect(refused(visit, movePhase, { id: 'night', before: null })).toBe('phaseIsGone')
})

test('a phase goes with its steps', () => {
  const after = done(visit, deletePhase, { id: 'stay', steps: 'delete' })

  expect(picture(after)).toEqual(['customer: enter order | pay', 'frontstage: . . | .'])
  expect([...after.connections.keys()]).toEqual(['enter-order'])
})

test('the steps of a phase that goes stand behind those of another, in their order', () => {
  const after = done(visit, deletePhase, { id: 'stay', steps: { moveTo: 'come' } })

  expect(picture(after)).toEqual(['customer: enter order eat . | pay', 'frontstage: . . . serve | .'])
  expect(after.connections).toBe(visit.connections)
})

test('the steps of a phase that goes may stand in none', () => {
  const after = done(visit, deletePhase, { id: 'go', steps: { moveTo: null } })

  expect(picture(after)[0]).toBe('customer: pay | enter order | eat .')
})

test('a phase is refused where it cannot be made, nor its steps moved', () => {
  expect(refused(visit, addPhase, { id: 'pay', name: 'Taken', before: null })).toBe('invalidValue')
  expect(refused(visit, addPhase, { id: 'new', name: 'New', before: 'night' })).toBe('phaseIsGone')
  expect(refused(visit, deletePhase, { id: 'go', steps: { moveTo: 'go' } })).toBe('phaseIsGone')
  expect(refused(visit, deletePhase, { id: 'go', steps: { moveTo: 'night' } })).toBe('phaseIsGone')
  expect(refused(visit, deletePhase, { id: 'night', steps: 'delete' })).toBe('phaseIsGone')
})
