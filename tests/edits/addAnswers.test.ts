import { describe, expect, test } from 'vitest'
import { addAnswers } from '#edits/addAnswers.ts'
import type { Survey } from '#model/blueprint.ts'
import { blueprintOf, having } from '../model/notation.ts'
import { done, refused } from './doing.ts'
import { problemsOf } from './validity.ts'

const survey: Survey = {
  id: 'guests',
  title: 'Guests',
  instrument: 'servqual',
  scale: { min: 1, max: 7 },
  items: [
    { id: 'neat', text: 'Staff are neat' },
    { id: 'quick', text: 'Staff are quick' },
  ],
  answers: { segment: ['inn'], items: { neat: { perception: [5], expectation: [6] } } },
}
const cafe = having(blueprintOf({ frontstage: ['greet'] }), 'surveys', survey)
const empty = having(blueprintOf({ frontstage: ['greet'] }), 'surveys', { ...survey, answers: { items: {} } })
const added: Survey['answers'] = {
  at: ['2026-11-22', null],
  points: { reliability: [60, null] },
  items: { neat: { perception: [7, null] }, quick: { perception: [1, 2], adequate: [3, 4] } },
}
const answersOf = (now: typeof cafe) => now.surveys.get('guests')?.answers

describe('answers that are added to a survey', () => {
  test('come behind those that are there, blank where either says nothing', () => {
    const now = done(cafe, addAnswers, { survey: 'guests', answers: added, how: 'append' })
    expect(answersOf(now)).toEqual({
      at: [null, '2026-11-22', null],
      segment: ['inn', null, null],
      points: { reliability: [null, 60, null] },
      items: {
        neat: { perception: [5, 7, null], expectation: [6, null, null] },
        quick: { perception: [null, 1, 2], adequate: [null, 3, 4] },
      },
    })
    expect(problemsOf(now)).toEqual([])
  })

  test('take the place of those that are there, or of none', () => {
    expect(answersOf(done(cafe, addAnswers, { survey: 'guests', answers: added, how: 'replace' }))).toEqual(
      added,
    )
    expect(answersOf(done(empty, addAnswers, { survey: 'guests', answers: added, how: 'append' }))).toEqual(
      added,
    )
  })

  test('are refused where columns differ in length, hold something else, or belong to no item', () => {
    const refusal = (answers: Survey['answers'], id = 'guests') =>
      refused(cafe, addAnswers, { survey: id, answers, how: 'append' })
    expect(refusal({ items: { neat: { perception: [1, 2] }, quick: { perception: [1] } } })).toBe(
      'invalidValue',
    )
    expect(refusal({ at: ['today'], items: { neat: { perception: [1] } } })).toBe('invalidValue')
    expect(refusal({ items: { neat: { perception: [Number.NaN] } } })).toBe('invalidValue')
    expect(refusal({ items: { ghost: { perception: [1] } } })).toBe('recordIsGone')
    expect(refusal(added, 'ghost')).toBe('recordIsGone')
    expect(refusal({ items: {} })).toBe('nothingToDo')
  })
})
