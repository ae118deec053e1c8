import { describe, expect, test } from 'vitest'
import { makeReady, onReady, readySurvey, resultOf, timesReady } from '#analysis/surveys/resultOf.ts'
import { surveyResult } from '#analysis/surveys/surveyResult.ts'
import type { Survey } from '#model/blueprint.ts'
import { itemsOf, surveyOf } from './surveyOf.ts'

const items = itemsOf([['reliability', 2]])

/** A survey that so many customers have answered, each of them alike. */
function answered(id: string, customers: number, perceived = 4): Survey {
  const rows = Array.from({ length: customers }, () => [perceived, perceived])
  const expected = Array.from({ length: customers }, () => [6, 6])
  return surveyOf({ id, items }, rows, expected)
}

/** 80,000 answers: too many to be reckoned up while somebody looks on. */
const large = 40_000

/** Resolves once a survey has become ready. */
const nextReady = () =>
  new Promise<void>((resolve) => {
    const end = onReady(() => {
      end()
      resolve()
    })
  })

describe('what a survey comes to', () => {
  test('is worked out once for each state of it', () => {
    const survey = answered('one', 3)
    const result = resultOf(survey)
    expect(result).toEqual(surveyResult(survey))
    expect(resultOf(survey)).toBe(result)
    const edited = { ...survey, title: 'Another' }
    expect(resultOf(edited)).not.toBe(result)
  })

  test('can be had at once of few answers, asked for or not', () => {
    const survey = answered('few', 30)
    expect(readySurvey(survey)).toBe(survey)
    const before = timesReady()
    makeReady(survey)
    expect(timesReady()).toBe(before)
  })
})

describe('a survey of very many answers', () => {
  test('is ready once its result is worked out, which is told', async () => {
    const survey = answered('many', large)
    expect(readySurvey(survey)).toBeNull()
    const before = timesReady()
    const told = nextReady()
    makeReady(survey)
    makeReady(survey)
    expect(readySurvey(survey)).toBeNull()
    await told
    expect(readySurvey(survey)).toBe(survey)
    expect(timesReady()).toBe(before + 1)
    expect(resultOf(survey).dimensions[0]?.value?.mean).toBe(-2)
    // It is known: nothing is asked again.
    makeReady(survey)
    expect(timesReady()).toBe(before + 1)
  })

  test('stands as it last was while it is worked out anew', async () => {
    const first = answered('waves', large, 5)
    let told = nextReady()
    makeReady(first)
    await told
    const edited = answered('waves', large, 3)
    expect(readySurvey(edited)).toBe(first)
    told = nextReady()
    makeReady(edited)
    expect(readySurvey(edited)).toBe(first)
    await told
    expect(readySurvey(edited)).toBe(edited)
    expect(resultOf(edited).dimensions[0]?.value?.mean).toBe(-3)
    // Another survey never stands in for it.
    expect(readySurvey(answered('others', large))).toBeNull()
  })

  test('tells nobody who has stopped listening', async () => {
    let heard = 0
    const end = onReady(() => {
      heard += 1
    })
    end()
    const told = nextReady()
    makeReady(answered('unheard', large))
    await told
    expect(heard).toBe(0)
  })
})
