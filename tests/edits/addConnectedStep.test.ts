import { describe, expect, test } from 'vitest'
import { addConnectedStep } from '#edits/addConnectedStep.ts'
import { momentCounter } from '#edits/grid.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { blueprintOf, stepIn } from '../model/notation.ts'
import { done, refused } from './doing.ts'
import { problemsOf } from './validity.ts'

const shop = blueprintOf(
  {
    evidence: [],
    'customer/in': ['enter', 'order'],
    'frontstage/in': ['greet', 'note'],
    'customer/out': ['pay'],
    backstage: [],
  },
  'enter>order>pay',
)
const step = { id: 'new', connection: 'link', beside: 'order', name: '', kind: 'action' as const }
const momentsBehind = (blueprint: Blueprint, id: Id, other: Id) =>
  momentCounter(blueprint)(stepIn(blueprint, id)) - momentCounter(blueprint)(stepIn(blueprint, other))

describe('Enter on a step', () => {
  const after = done(shop, addConnectedStep, { ...step, moment: 'next', lane: 'customer' })

  test('adds a step in the next moment of its lane and phase', () => {
    expect(stepIn(after, 'new')).toMatchObject({ lane: 'customer', phase: 'in', kind: 'action' })
    expect(momentsBehind(after, 'new', 'order')).toBe(1)
  })

  test('connects the two by a flow', () => {
    expect(after.connections.get('link')).toMatchObject({ from: 'order', to: 'new', kind: 'flow' })
  })

  test('leaves a valid blueprint', () => {
    expect(problemsOf(after)).toEqual([])
  })
})

test('Alt+Down adds a step in the same moment, one lane down', () => {
  const after = done(shop, addConnectedStep, { ...step, moment: 'same', lane: 'backstage' })

  expect(stepIn(after, 'new')).toMatchObject({ lane: 'backstage', phase: 'in' })
  expect(momentsBehind(after, 'new', 'order')).toBe(0)
})

test('Alt+Up adds a step in the next moment, one lane up', () => {
  const after = done(shop, addConnectedStep, { ...step, beside: 'note', moment: 'next', lane: 'customer' })

  expect(stepIn(after, 'new').lane).toBe('customer')
  expect(momentsBehind(after, 'new', 'note')).toBe(1)
})

test('a cell that is taken is shared, and nobody is hidden', () => {
  const after = done(shop, addConnectedStep, { ...step, moment: 'same', lane: 'frontstage' })

  expect(momentsBehind(after, 'new', 'note')).toBe(0)
  expect(problemsOf(after)).toEqual([])
})

test('many steps from the same one all find a place', () => {
  let after = shop
  for (let i = 0; i < 30; i++) {
    const ids = { id: `new${i}`, connection: `link${i}` }
    const moment = i % 2 === 0 ? ('next' as const) : ('same' as const)
    after = done(after, addConnectedStep, {
      ...step,
      ...ids,
      moment,
      lane: i % 3 === 0 ? 'customer' : 'backstage',
    })
  }

  expect(after.steps.size).toBe(shop.steps.size + 30)
  expect(problemsOf(after)).toEqual([])
})

test('a step is refused where it cannot stand, or under ids that are taken', () => {
  const beside = { ...step, moment: 'next' as const, lane: 'customer' }
  expect(refused(shop, addConnectedStep, { ...beside, lane: 'evidence' })).toBe('evidenceLaneHoldsNoSteps')
  expect(refused(shop, addConnectedStep, { ...beside, lane: 'roof' })).toBe('laneIsGone')
  expect(refused(shop, addConnectedStep, { ...beside, beside: 'ghost' })).toBe('recordIsGone')
  expect(refused(shop, addConnectedStep, { ...beside, id: 'enter' })).toBe('invalidValue')
  expect(refused(shop, addConnectedStep, { ...beside, connection: 'new' })).toBe('invalidValue')
})
