import type { Id, Survey } from '#model/blueprint.ts'
import { askSurvey } from './askSurvey.ts'
import { customersIn } from './itemScores.ts'
import { type SurveyResult, surveyResult } from './surveyResult.ts'

/** So many answers are reckoned up at once; more would hold up whoever looks on. */
const mostAtOnce = 60_000

/** A survey stays the same object until somebody edits it. */
const results = new WeakMap<Survey, SurveyResult>()

const asked = new WeakSet<Survey>()

/** Each survey as it last was when its result was known. */
const lastReady = new Map<Id, WeakRef<Survey>>()

const listeners = new Set<() => void>()

let times = 0

/** How often a survey has become ready. */
export const timesReady = (): number => times

/** The result of a survey, worked out once for each state of it. */
export function resultOf(survey: Survey): SurveyResult {
  const known = results.get(survey) ?? surveyResult(survey)
  results.set(survey, known)
  return known
}

/**
 * The survey where its result can be had at once, else as it last was when it could; null where it never could. Who shows a
 * survey shows this one, calls `makeReady` for the other, and hears of it by `onReady`.
 */
export function readySurvey(survey: Survey): Survey | null {
  if (results.has(survey) || customersIn(survey) * survey.items.length <= mostAtOnce) return survey
  return lastReady.get(survey.id)?.deref() ?? null
}

/** Has the result of a survey worked out beside this thread, where it is not known and takes long. */
export function makeReady(survey: Survey): void {
  if (readySurvey(survey) === survey || asked.has(survey)) return
  asked.add(survey)
  const question = askSurvey(survey, {
    resamples: 1,
    onResult: (result) => {
      results.set(survey, result)
      lastReady.set(survey.id, new WeakRef(survey))
      // The intervals are for the page of results.
      question.cancel()
      times += 1
      for (const listener of listeners) listener()
    },
  })
}

/** Tells whenever a survey has become ready. Gives back what ends it. */
export function onReady(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
