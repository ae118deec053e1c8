import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { headPlaces } from '#analysis/surveys/figureText.ts'
import { surveyTrend, waveText } from '#analysis/surveys/surveyTrend.ts'
import { trendChart, type TrendWave } from '#drawing/charts/trendChart.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import type { Survey } from '#model/blueprint.ts'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import styles from './Results.module.css'
import { figureText, numberText, signsOf, tablePlaces } from './resultTexts.ts'

interface TrendFigureProps {
  readonly surveys: readonly Survey[]
  /** Whose like are shown. */
  readonly survey: Survey
}

/** What surveys of a kind came to, one after the other. */
export function TrendFigure({ surveys, survey }: TrendFigureProps) {
  const { t, i18n } = useTranslation()
  const trend = useMemo(() => surveyTrend(surveys, survey), [surveys, survey])
  const shown = useMemo(() => {
    if (!trend) return null
    const names = [
      t('surveyResults.comparison.whole_'),
      ...trend.dimensions.map((dimension) => t(`terms.dimension.${dimension}`)),
    ]
    const waves: TrendWave[] = trend.waves.map(({ wave, values }) => ({
      id: wave.id,
      when: waveText(wave, trend, i18n.language),
      ...(trend.dated && wave.at !== null ? { at: wave.at } : {}),
      values,
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
      ...values.map((value) =>
        value === null
          ? t('surveyResults.none')
          : figureText(value, signs, first.score ? headPlaces(first) : tablePlaces),
      ),
    ]),
  }
  return (
    <div>
      <ChartFigure title={title} draw={draw} table={table} />
      <p className={styles['note']}>{t(`surveyResults.comparison.trendNote.${trend.kind}`)}</p>
    </div>
  )
}
