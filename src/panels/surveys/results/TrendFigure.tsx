import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { customersIn } from '#analysis/surveys/itemScores.ts'
import { figureOfScore } from '#analysis/surveys/surveyComparison.ts'
import { type SurveyResult, surveyResult } from '#analysis/surveys/surveyResult.ts'
import { monthsOf, type SurveyWave, wavesOf } from '#analysis/surveys/surveyWaves.ts'
import { trendChart, type TrendWave } from '#drawing/charts/trendChart.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import type { Survey } from '#model/blueprint.ts'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import styles from './Results.module.css'
import { numberText, signsOf } from './resultTexts.ts'

interface TrendFigureProps {
  readonly surveys: readonly Survey[]
  /** Whose like are shown. */
  readonly survey: Survey
}

interface Trend {
  readonly kind: 'waves' | 'months'
  readonly waves: readonly { readonly wave: SurveyWave; readonly result: SurveyResult }[]
}

/** With more answers a trend would hold up whoever looks on. */
const mostAnswers = 60_000

/** The surveys like this one over time, or where it stands alone its answers by month; null where there is no second one. */
function trendOf(surveys: readonly Survey[], survey: Survey): Trend | null {
  const waves = wavesOf(surveys, survey)
  const kind = waves.length > 1 ? 'waves' : 'months'
  const shown = kind === 'waves' ? waves : monthsOf(survey)
  const answers = shown.reduce(
    (sum, { survey: { items }, rows, survey: of }) => sum + (rows?.length ?? customersIn(of)) * items.length,
    0,
  )
  if (shown.length < 2 || answers > mostAnswers) return null
  return { kind, waves: shown.map((wave) => ({ wave, result: surveyResult(wave.survey, wave.rows) })) }
}

const overall = ({ by, score, weighted }: SurveyResult) => {
  const value = score ? figureOfScore(score) : weighted
  return value !== null && by === 'csat' ? value * 100 : value
}

function seriesOf({ waves }: Trend, t: Words) {
  const dimensions = [
    ...new Set(waves.flatMap(({ result }) => result.dimensions.map(({ dimension }) => dimension))),
  ]
  const names = [
    t('surveyResults.comparison.whole_'),
    ...dimensions.map((dimension) => t(`terms.dimension.${dimension}`)),
  ]
  const values = ({ dimensions: found, ...result }: SurveyResult) => [
    overall({ dimensions: found, ...result }),
    ...dimensions.map((dimension) => found.find((each) => each.dimension === dimension)?.value?.mean ?? null),
  ]
  return { names, values }
}

/** "May 2026", or the survey's title where nothing is dated. */
function whenOf({ at, survey }: SurveyWave, kind: Trend['kind'], language: string): string {
  if (at === null) return survey.title
  const day = kind === 'waves' ? ({ day: 'numeric' } as const) : {}
  return new Date(at).toLocaleDateString(language === 'en' ? 'en-GB' : language, {
    ...day,
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

/** What surveys of a kind came to, one after the other. */
export function TrendFigure({ surveys, survey }: TrendFigureProps) {
  const { t, i18n } = useTranslation()
  const trend = useMemo(() => trendOf(surveys, survey), [surveys, survey])
  const shown = useMemo(() => {
    if (!trend) return null
    const { names, values } = seriesOf(trend, t)
    const dated = trend.waves.every(({ wave }) => wave.at !== null)
    const waves: TrendWave[] = trend.waves.map(({ wave, result }) => ({
      id: wave.id,
      when: whenOf(dated ? wave : { ...wave, at: null }, trend.kind, i18n.language),
      ...(dated && wave.at !== null ? { at: wave.at } : {}),
      values: values(result),
    }))
    return { names, waves }
  }, [trend, t, i18n.language])
  const title = t('surveyResults.comparison.trend')
  const first = trend?.waves[0]?.result
  const draw = useMemo(() => {
    const signs = first ? signsOf(first) : 'plain'
    const words = {
      none: t('surveyResults.nothing'),
      series: shown?.names ?? [],
      value: (value: number) => numberText(value, signs),
    }
    return (theme: Theme, width: number) =>
      trendChart(shown?.waves ?? [], theme === themes.paper ? { ...words, title } : words, theme, {
        width,
        least: 300,
        ...(first?.by === 'gap' ? { band: first.band } : {}),
      })
  }, [shown, first, title, t])
  if (!trend || !shown || !first) return null
  const signs = signsOf(first)
  const table = {
    head: [t('surveyResults.comparison.when'), ...shown.names],
    rows: shown.waves.map(({ when, values }) => [
      when,
      ...values.map((value) => (value === null ? '' : numberText(value, signs, 3))),
    ]),
  }
  return (
    <div>
      <ChartFigure title={title} draw={draw} table={table} />
      <p className={styles['note']}>{t(`surveyResults.comparison.trendNote.${trend.kind}`)}</p>
    </div>
  )
}
