import { describe, expect, test } from 'vitest'
import { addFailPoint } from '#edits/addFailPoint.ts'
import { addStandard } from '#edits/addStandard.ts'
import { addTouchpoint } from '#edits/addTouchpoint.ts'
import { setFields } from '#edits/setFields.ts'
import { touchpointStep } from '#edits/touchpointStep.ts'
import { blueprintOf } from '../model/notation.ts'
import { done, refused } from './doing.ts'
import { problemsOf } from './validity.ts'

const shop = blueprintOf({
  evidence: [],
  customer: ['order', '', 'pay'],
  frontstage: ['greet', 'cook@2/2', 'wipe@2/1'],
  backstage: ['', '', '', 'clean'],
})

test('a step gets marks that are valid at once', () => {
  // when
  let after = done(shop, addTouchpoint, { id: 't1', step: 'order', evidence: 'Menu' })
  after = done(after, addFailPoint, { id: 'f1', step: 'order', failure: 'Menu is missing' })
  after = done(after, addStandard, { id: 's1', step: 'order', metric: 'Seconds to greet' })
  after = done(after, addStandard, { id: 's2', step: null, metric: 'Minutes in all' })

  // then
  expect(problemsOf(after)).toEqual([])
  expect(after.failPoints.get('f1')).toMatchObject({ step: 'order', status: 'open' })
  expect(after.standards.get('s1')).toMatchObject({ step: 'order', comparator: 'at-most', measure: 'number' })
  expect(after.standards.get('s2')).not.toHaveProperty('step')
})

test('a fail point undoes the word that nothing is likely to fail', () => {
  const reviewed = done(shop, setFields, { table: 'steps', id: 'pay', set: { noFailPoint: true } })

  const after = done(reviewed, addFailPoint, { id: 'f1', step: 'pay', failure: 'Card fails' })

  expect(after.steps.get('pay')).not.toHaveProperty('noFailPoint')
})

test('marks need a step that is there and an id that is free', () => {
  expect(refused(shop, addTouchpoint, { id: 't1', step: 'ghost', evidence: '' })).toBe('recordIsGone')
  expect(refused(shop, addFailPoint, { id: 'f1', step: 'ghost', failure: '' })).toBe('recordIsGone')
  expect(refused(shop, addStandard, { id: 's1', step: 'ghost', metric: '' })).toBe('recordIsGone')
  expect(refused(shop, addTouchpoint, { id: 'pay', step: 'pay', evidence: '' })).toBe('invalidValue')
  expect(refused(shop, addTouchpoint, { id: 't1', step: null, evidence: '' })).toBe('noStepForEvidence')
})

describe('a double-click in the evidence lane means', () => {
  test('the customer step of the column', () => {
    expect(touchpointStep(shop, null, 1)).toBe('order')
  })

  test('else the uppermost frontstage step', () => {
    expect(touchpointStep(shop, null, 2)).toBe('wipe')
  })

  test('no step that the customer does not see', () => {
    expect(touchpointStep(shop, null, 4)).toBeNull()
    expect(touchpointStep(shop, null, 9)).toBeNull()
    expect(touchpointStep(shop, 'later', 1)).toBeNull()
  })
})
