import { memo, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SurveyIntervals } from '#analysis/surveys/bootstrap.ts'
import { customersIn } from '#analysis/surveys/itemScores.ts'
import { isSmallSample, leastCustomers } from '#analysis/surveys/smallSample.ts'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import { surveySegments } from '#analysis/surveys/surveySegments.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { useSession } from '#session/session.ts'
import { chosenSurvey, type SurveyRecord } from '../surveys/chosenSurvey.ts'
import { Causes } from '../surveys/results/Causes.tsx'
import { CustomersFigure } from '../surveys/results/CustomersFigure.tsx'
import { GapFigure } from '../surveys/results/GapFigure.tsx'
import { HeadFigures } from '../surveys/results/HeadFigures.tsx'
import { IntervalProgress } from '../surveys/results/IntervalProgress.tsx'
import { leastSpokes, RadarFigure } from '../surveys/results/RadarFigure.tsx'
import styles from '../surveys/results/Results.module.css'
import { ResultTable } from '../surveys/results/ResultTable.tsx'
import { Reference, ScoreParts } from '../surveys/results/ScoreFigures.tsx'
import { SurveyPicker } from '../surveys/results/SurveyPicker.tsx'
import { useSurveyReckoning } from '../surveys/results/useSurveyReckoning.ts'
import { WeightsNote } from '../surveys/results/WeightsNote.tsx'
import page from './Page.module.css'

/** What the answers of a survey come to. */
export function SurveyResultsPage() {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  const chosen = useSession((state) => state.survey)
  if (!blueprint) return null
  const survey = chosenSurvey(blueprint, chosen)
  if (!survey) return <p className={page['message']}>{t('surveyResults.noSurvey')}</p>
  return <Shown key={survey.id} blueprint={blueprint} survey={survey} />
}

interface ShownProps {
  readonly blueprint: Blueprint
  readonly survey: SurveyRecord
}

function Shown({ blueprint, survey }: ShownProps) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState<string | null>(null)
  const segments = useMemo(() => surveySegments(survey), [survey])
  const rows = wanted === null ? null : (segments.get(wanted) ?? null)
  const title = survey.title.trim() || t('surveys.untitled')
  const empty =
    survey.items.length === 0
      ? t('surveyResults.noQuestions', { title })
      : customersIn(survey) === 0
        ? t('surveyResults.noAnswers', { title })
        : null
  return (
    <div className={`${page['page']} ${styles['page']}`} data-survey={survey.id}>
      <SurveyPicker
        surveys={inOrder(blueprint.surveys)}
        survey={survey}
        segments={[...segments.keys()]}
        segment={rows ? wanted : null}
        onSegment={setWanted}
      />
      {empty === null ? (
        <Reckoned blueprint={blueprint} survey={survey} rows={rows} />
      ) : (
        <p className={styles['note']}>{empty}</p>
      )}
    </div>
  )
}

interface ReckonedProps extends ShownProps {
  readonly rows: readonly number[] | null
}

function Reckoned(props: ReckonedProps) {
  const { t } = useTranslation()
  const reckoning = useSurveyReckoning(props.survey, props.rows)
  const { result } = reckoning
  if (!result) return <output className={styles['note']}>{t('surveyResults.reckoning')}</output>
  return (
    <>
      <IntervalProgress reckoning={reckoning} />
      <Results {...props} result={result} intervals={reckoning.intervals} />
    </>
  )
}

interface ResultsProps extends ReckonedProps {
  readonly result: SurveyResult
  readonly intervals: SurveyIntervals | null
}

/** Stays as it is while the progress of the intervals is told. */
const Results = memo(function Results({ blueprint, survey, rows, result, intervals }: ResultsProps) {
  const { t } = useTranslation()
  const { dimensions, score, by, n } = result
  if (n === 0)
    return <p className={styles['note']}>{t('surveyResults.allBlank', { count: result.customers })}</p>
  return (
    <>
      <HeadFigures survey={survey} result={result} intervals={intervals} />
      {isSmallSample(n) && (
        <p className={styles['caution']}>{t('surveyResults.small', { count: n, least: leastCustomers })}</p>
      )}
      {score ? <Reference score={score} /> : <WeightsNote result={result} />}
      <div className={styles['charts']}>
        {dimensions.length > 0 && <GapFigure survey={survey} result={result} intervals={intervals} />}
        {dimensions.length >= leastSpokes && <RadarFigure survey={survey} result={result} />}
        {score && <ScoreParts score={score} />}
        <CustomersFigure survey={survey} rows={rows} result={result} />
      </div>
      {by === 'gap' && <Causes blueprint={blueprint} survey={survey} result={result} />}
      <ResultTable survey={survey} result={result} intervals={intervals} />
    </>
  )
})
