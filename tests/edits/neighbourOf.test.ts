import { describe, expect, test } from 'vitest'
import { neighbourOf } from '#edits/neighbourOf.ts'
import { setFields } from '#edits/setFields.ts'
import { stepsInLane } from '#edits/stepsInLane.ts'
import { stepsInPhase } from '#edits/stepsInPhase.ts'
import { blueprintOf } from '../model/notation.ts'
import { done } from './doing.ts'

const visit = blueprintOf({
  evidence: [],
  'customer/come': ['enter', '', 'order', 'ask@3/2'],
  'customer/stay': ['eat', 'pay@2/2'],
  frontstage: [],
  'backstage/come': ['', 'cook'],
  'backstage/stay': ['wash@2/1', 'dry@2/2'],
})

describe('arrow keys', () => {
  test('right and left go to the nearest moment of the lane, across phases', () => {
    expect(neighbourOf(visit, 'enter', 'right')).toBe('order')
    expect(neighbourOf(visit, 'order', 'right')).toBe('eat')
    expect(neighbourOf(visit, 'eat', 'left')).toBe('order')
    expect(neighbourOf(visit, 'cook', 'right')).toBe('wash')
    expect(neighbourOf(visit, 'enter', 'left')).toBeNull()
    expect(neighbourOf(visit, 'pay', 'right')).toBeNull()
  })

  test('right and left prefer the row they are in', () => {
    const rows = blueprintOf({ customer: ['a@1/2', 'b@2/1', 'c@2/2', 'd@2/3'] })

    expect(neighbourOf(rows, 'a', 'right')).toBe('c')
    expect(neighbourOf(rows, 'd', 'left')).toBe('a')
  })

  test('down and up go through a stack first', () => {
    expect(neighbourOf(visit, 'order', 'down')).toBe('ask')
    expect(neighbourOf(visit, 'ask', 'up')).toBe('order')
    expect(neighbourOf(visit, 'wash', 'down')).toBe('dry')
  })

  test('down and up then go to the next lane that has steps, at the same or nearest moment', () => {
    expect(neighbourOf(visit, 'ask', 'down')).toBe('cook')
    expect(neighbourOf(visit, 'pay', 'down')).toBe('wash')
    expect(neighbourOf(visit, 'wash', 'up')).toBe('pay')
    // Enter and order are as near: the earlier one.
    expect(neighbourOf(visit, 'cook', 'up')).toBe('enter')
    expect(neighbourOf(visit, 'dry', 'down')).toBeNull()
    expect(neighbourOf(visit, 'enter', 'up')).toBeNull()
  })

  test('up into a stack goes to its lowest step', () => {
    const stack = blueprintOf({ customer: ['a', 'b@1/2'], frontstage: ['x'] })

    expect(neighbourOf(stack, 'x', 'up')).toBe('b')
  })

  test('pass over what a collapsed lane or phase hides', () => {
    const folded = done(visit, setFields, { table: 'phases', id: 'stay', set: { collapsed: true } })
    const hidden = done(visit, setFields, { table: 'lanes', id: 'backstage', set: { collapsed: true } })

    expect(neighbourOf(folded, 'order', 'right')).toBeNull()
    expect(neighbourOf(hidden, 'ask', 'down')).toBeNull()
  })

  test('go nowhere from a step that is gone', () => {
    expect(neighbourOf(visit, 'ghost', 'right')).toBeNull()
  })
})

test('the steps of a lane and of a phase are told as they are drawn', () => {
  const ids = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id)

  expect(ids(stepsInLane(visit, 'customer'))).toEqual(['enter', 'order', 'ask', 'eat', 'pay'])
  expect(ids(stepsInPhase(visit, 'stay'))).toEqual(['eat', 'pay', 'wash', 'dry'])
  expect(ids(stepsInPhase(visit, null))).toEqual([])
})
