import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { askSurvey } from '#analysis/surveys/askSurvey.ts'
import { intervalsOf, type SurveyDraws, type SurveyIntervals } from '#analysis/surveys/bootstrap.ts'
import { customersIn } from '#analysis/surveys/itemScores.ts'
import { type SurveyResult, surveyResult } from '#analysis/surveys/surveyResult.ts'
import type { Survey } from '#model/blueprint.ts'

/** What a survey comes to as far as it is known: values first, intervals later. */
export interface SurveyReckoning {
  readonly result: SurveyResult | null
  readonly intervals: SurveyIntervals | null
  readonly draws: SurveyDraws | null
  /** The share 0..1 that is done while the intervals are worked out, else null. */
  readonly share: number | null
  readonly cancel: () => void
  readonly again: () => void
}

/** What a worker has told of a survey. */
interface Told {
  readonly of: Survey
  readonly rows: readonly number[] | null
  readonly result: SurveyResult | null
  readonly draws: SurveyDraws | null
  readonly share: number | null
}

/** So many answers are reckoned up at once; more come from the worker, too. */
const mostAtOnce = 20_000

/** Reckons up a survey, or those of its customers in `rows`, anew when its answers change; another seed draws customers independently. */
export function useSurveyReckoning(
  survey: Survey,
  rows: readonly number[] | null = null,
  seed = 1,
): SurveyReckoning {
  const [told, setTold] = useState<Told | null>(null)
  const [run, setRun] = useState(0)
  const cancel = useRef<() => void>(() => {})
  useEffect(() => {
    let gone = false
    const tell = (news: Partial<Told>) => {
      if (gone) return
      // Tables and charts of a large survey are drawn in slices.
      startTransition(() =>
        setTold((before) => ({
          ...(before?.of === survey && before.rows === rows
            ? before
            : { result: null, draws: null, share: 0 }),
          of: survey,
          rows,
          ...news,
        })),
      )
    }
    const asked = askSurvey(survey, {
      rows,
      seed,
      onResult: (result) => tell({ result, draws: null, share: 0 }),
      onProgress: (share) => tell({ share }),
    })
    void asked.outcome.then((outcome) =>
      tell(outcome.is === 'done' ? { ...outcome, share: null } : { share: null }),
    )
    cancel.current = asked.cancel
    return () => {
      gone = true
      asked.cancel()
    }
  }, [survey, rows, seed, run])
  const atOnce = useMemo(
    () => (customersIn(survey) * survey.items.length <= mostAtOnce ? surveyResult(survey, rows) : null),
    [survey, rows],
  )
  const known = told?.of === survey && told.rows === rows ? told : null
  const draws = known?.draws ?? null
  return {
    result: atOnce ?? known?.result ?? null,
    draws,
    intervals: useMemo(() => draws && intervalsOf(draws), [draws]),
    share: known ? known.share : 0,
    cancel: () => cancel.current(),
    again: () => setRun((before) => before + 1),
  }
}
