import { expect, test } from 'vitest'
import { moveSteps } from '#edits/moveSteps.ts'
import { type Destination, targetInLane, targetInPhase } from '#edits/targetIn.ts'
import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { blueprintOf } from '../model/notation.ts'
import { done } from './doing.ts'

const visit = blueprintOf({
  'customer/come': ['enter', 'order'],
  'customer/stay': ['eat', 'pay'],
  'backstage/come': ['', 'cook'],
  'support/stay': [],
})

function moved(
  name: Id,
  to: (blueprint: Blueprint, step: RecordOf<'steps'>) => Destination,
): Blueprint['steps'] {
  const step = visit.steps.get(name)
  if (!step) throw new Error(`no step ${name}`)
  return done(visit, moveSteps, { steps: [name], lead: name, ...to(visit, step) }).steps
}

const place = (steps: Blueprint['steps'], name: Id) => {
  const step = steps.get(name)
  return { lane: step?.lane, phase: step?.phase, column: step?.column ?? Number.NaN }
}

test('a step that goes to another lane keeps its moment', () => {
  const steps = moved('enter', (now, step) => targetInLane(now, step, 'support'))
  expect(place(steps, 'enter')).toEqual({ ...place(visit.steps, 'enter'), lane: 'support' })
})

test('a step that goes to a lane where one stands at its moment stands below that one', () => {
  const steps = moved('cook', (now, step) => targetInLane(now, step, 'customer'))
  expect(place(steps, 'cook').column).toBe(place(steps, 'order').column)
  expect(steps.get('cook')?.row).toBeGreaterThan(steps.get('order')?.row ?? 0)
})

test('a step that goes to a later phase comes before all that is there', () => {
  const steps = moved('order', (now, step) => targetInPhase(now, step, 'stay'))
  expect(place(steps, 'order')).toMatchObject({ lane: 'customer', phase: 'stay' })
  expect(place(steps, 'order').column).toBeLessThan(place(steps, 'eat').column)
})

test('a step that goes to an earlier phase comes after all that is there', () => {
  const steps = moved('eat', (now, step) => targetInPhase(now, step, 'come'))
  expect(place(steps, 'eat').phase).toBe('come')
  expect(place(steps, 'eat').column).toBeGreaterThan(place(steps, 'order').column)
})

test('a step may be taken out of all phases', () => {
  expect(
    place(
      moved('pay', (now, step) => targetInPhase(now, step, null)),
      'pay',
    ).phase,
  ).toBeUndefined()
})
