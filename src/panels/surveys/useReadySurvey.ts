import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { makeReady, onReady, readySurvey, timesReady } from '#analysis/surveys/resultOf.ts'
import type { Blueprint, Survey } from '#model/blueprint.ts'

/** A survey whose result can be had at once: the one asked for, or while that is being reckoned up as it was before; null where neither is. */
export function useReadySurvey(survey: Survey | null): Survey | null {
  useSyncExternalStore(onReady, timesReady)
  useEffect(() => {
    if (survey) makeReady(survey)
  }, [survey])
  return survey && readySurvey(survey)
}

/** The surveys of a blueprint whose results can be had at once. */
export function useReadySurveys(surveys: Blueprint['surveys'] | null): Blueprint['surveys'] | null {
  const times = useSyncExternalStore(onReady, timesReady)
  useEffect(() => {
    for (const survey of surveys?.values() ?? []) makeReady(survey)
  }, [surveys])
  return useMemo(
    () => surveys && new Map([...surveys].filter(([, survey]) => readySurvey(survey) === survey)),
    // oxlint-disable-next-line react/exhaustive-deps -- each time one becomes ready there are others
    [surveys, times],
  )
}
