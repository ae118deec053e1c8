import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { itemScores } from '#analysis/surveys/itemScores.ts'
import { spreadOf } from '#analysis/surveys/spread.ts'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import { answerBins, valueBins, valuesChart } from '#drawing/charts/valuesChart.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import type { Survey } from '#model/blueprint.ts'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import { percentText } from '../../pages/shownNumbers.ts'
import styles from './Results.module.css'
import { figureText, numberText, type Signs } from './resultTexts.ts'

interface CustomersFigureProps {
  readonly survey: Survey
  readonly rows: readonly number[] | null
  readonly result: SurveyResult
}

/** What it comes to for each customer, as a distribution; of instruments with a score, how often each answer was given. */
export function CustomersFigure({ survey, rows, result }: CustomersFigureProps) {
  const { t } = useTranslation()
  const { by, band, perCustomer } = result
  const ofDimensions = by === 'gap' || by === 'mean'
  const values = useMemo(
    () => (ofDimensions ? perCustomer : answersTo(survey, rows)),
    [ofDimensions, perCustomer, survey, rows],
  )
  const spread = useMemo(() => spreadOf(values), [values])
  const answers = useMemo(
    () => (ofDimensions ? null : answerBins(values, survey.scale)),
    [ofDimensions, values, survey.scale],
  )
  const single = answers !== null
  const bins = useMemo(() => answers ?? valueBins(values), [answers, values])
  const signs: Signs = by === 'gap' ? 'signed' : 'plain'
  const title = t(ofDimensions ? 'surveyResults.customers' : 'surveyResults.answers')
  const draw = useMemo(() => {
    const words = { none: t('surveyResults.nothing'), value: (value: number) => numberText(value, signs) }
    return (theme: Theme, width: number) =>
      valuesChart(bins, theme === themes.paper ? { ...words, title } : words, theme, {
        width,
        least: 300,
        mean: spread?.mean ?? null,
        single,
        ...(by === 'gap' ? { band } : {}),
      })
  }, [bins, single, signs, spread, by, band, title, t])
  const table = useMemo(
    () => ({
      head: single
        ? [t('surveyResults.answer'), t('surveyResults.share')]
        : [t('surveyResults.from'), t('surveyResults.to'), t('surveyResults.share')],
      rows: bins
        .filter(({ share }) => share > 0)
        .map(({ from, to, share }) => [
          ...(single ? [(from + to) / 2] : [from, to]).map((value) => numberText(value, signs)),
          percentText(share),
        ]),
    }),
    [bins, single, signs, t],
  )
  return (
    <div>
      <ChartFigure title={title} draw={draw} table={table} />
      {spread && (
        <p className={styles['note']}>
          {spread.deviation === null
            ? t('surveyResults.meanOfOne', { mean: figureText(spread.mean, signs) })
            : t('surveyResults.meanIs', {
                mean: figureText(spread.mean, signs),
                deviation: figureText(spread.deviation, 'plain'),
              })}
        </p>
      )}
    </div>
  )
}

/** All answers to all questions. */
function answersTo(survey: Survey, rows: readonly number[] | null): Float64Array {
  const columns = itemScores(survey, rows).map(({ value }) => value)
  const all = new Float64Array(columns.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const column of columns) {
    all.set(column, at)
    at += column.length
  }
  return all
}
