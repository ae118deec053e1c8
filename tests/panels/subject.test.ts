import { describe, expect, test } from 'vitest'
import { subjectOf } from '#panels/inspector/subject.ts'
import { blueprintOf, having } from '../model/notation.ts'

const inn = having(
  having(blueprintOf({ customer: ['arrive', 'pay'] }, 'arrive>pay'), 'touchpoints', {
    id: 'sign',
    step: 'arrive',
    evidence: 'Sign',
  }),
  'standards',
  { id: 'night', metric: 'Quiet', basis: 'perceptual', measure: 'number', comparator: 'at-least', target: 4 },
)

describe('what is selected decides what the inspector is about', () => {
  test('nothing: the blueprint', () => expect(subjectOf(inn, [])).toEqual({ is: 'blueprint' }))
  test('a step', () => {
    expect(subjectOf(inn, [{ table: 'steps', id: 'pay' }])).toEqual({ is: 'step', id: 'pay' })
  })
  test('a mark: its step', () => {
    expect(subjectOf(inn, [{ table: 'touchpoints', id: 'sign' }])).toEqual({ is: 'step', id: 'arrive' })
  })
  test('a standard of the whole service: the blueprint', () => {
    expect(subjectOf(inn, [{ table: 'standards', id: 'night' }])).toEqual({ is: 'blueprint' })
  })
  test('a connection and a lane', () => {
    expect(subjectOf(inn, [{ table: 'connections', id: 'arrive-pay' }])).toMatchObject({ is: 'connection' })
    expect(subjectOf(inn, [{ table: 'lanes', id: 'customer' }])).toEqual({ is: 'lane', id: 'customer' })
  })
  test('several', () => {
    const both = [
      { table: 'steps', id: 'arrive' },
      { table: 'steps', id: 'pay' },
    ] as const
    expect(subjectOf(inn, both)).toEqual({ is: 'several' })
  })
  test('what is gone: the blueprint', () => {
    expect(subjectOf(inn, [{ table: 'steps', id: 'gone' }])).toEqual({ is: 'blueprint' })
  })
})
