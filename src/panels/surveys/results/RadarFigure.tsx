import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import { radarChart } from '#drawing/charts/radarChart.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import type { Survey } from '#model/blueprint.ts'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import { figureText, numberText } from './resultTexts.ts'

interface RadarFigureProps {
  readonly survey: Survey
  readonly result: SurveyResult
}

/** With fewer spokes there is no shape to see. */
export const leastSpokes = 3

/** What customers perceived, and expected where that was asked, dimension by dimension. */
export function RadarFigure({ survey, result }: RadarFigureProps) {
  const { t } = useTranslation()
  const { dimensions, by } = result
  const { min, max } = survey.scale
  const title = t(by === 'gap' ? 'surveyResults.radar' : 'surveyResults.radarPerceived')
  const spokes = useMemo(
    () =>
      dimensions.map(({ dimension, perception, expectation }) => ({
        id: dimension,
        name: t(`terms.dimension.${dimension}`),
        values: by === 'gap' ? [perception, expectation] : [perception],
      })),
    [dimensions, by, t],
  )
  const series = useMemo(
    () => [t('surveyResults.perceived'), ...(by === 'gap' ? [t('surveyResults.expected')] : [])],
    [by, t],
  )
  const draw = useMemo(() => {
    const words = {
      none: t('surveyResults.nothing'),
      series,
      value: (value: number) => numberText(value, 'plain'),
    }
    return (theme: Theme, width: number) =>
      radarChart(spokes, { min, max }, theme === themes.paper ? { ...words, title } : words, theme, {
        width,
        least: 300,
      })
  }, [spokes, series, min, max, title, t])
  const table = useMemo(
    () => ({
      head: [t('surveyResults.dimension'), ...series],
      rows: spokes.map(({ name, values }) => [
        name,
        ...values.map((value) => (value === null ? t('surveyResults.none') : figureText(value, 'plain'))),
      ]),
    }),
    [spokes, series, t],
  )
  return <ChartFigure title={title} draw={draw} table={table} />
}
