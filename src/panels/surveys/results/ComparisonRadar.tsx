import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import { radarChart } from '#drawing/charts/radarChart.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import type { Survey } from '#model/blueprint.ts'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import { leastSpokes } from './RadarFigure.tsx'
import { figureText, numberText } from './resultTexts.ts'

interface ComparisonRadarProps {
  readonly names: readonly [string, string]
  readonly results: readonly [SurveyResult, SurveyResult]
  readonly scale: Survey['scale']
}

/** What both perceived, dimension by dimension; nothing where there is no shape to see. */
export function ComparisonRadar({ names: [first, second], results: [a, b], scale }: ComparisonRadarProps) {
  const { t } = useTranslation()
  const { min, max } = scale
  const title = t('surveyResults.comparison.radar')
  const spokes = useMemo(
    () =>
      a.dimensions.map(({ dimension, perception }) => ({
        id: dimension,
        name: t(`terms.dimension.${dimension}`),
        values: [perception, b.dimensions.find((each) => each.dimension === dimension)?.perception ?? null],
      })),
    [a, b, t],
  )
  const draw = useMemo(() => {
    const words = {
      none: t('surveyResults.nothing'),
      series: [first, second],
      value: (value: number) => numberText(value, 'plain'),
    }
    return (theme: Theme, width: number) =>
      radarChart(spokes, { min, max }, theme === themes.paper ? { ...words, title } : words, theme, {
        width,
        least: 300,
      })
  }, [spokes, first, second, min, max, title, t])
  const table = useMemo(
    () => ({
      head: [t('surveyResults.dimension'), first, second],
      rows: spokes.map(({ name, values }) => [
        name,
        ...values.map((value) => (value === null ? t('surveyResults.none') : figureText(value, 'plain'))),
      ]),
    }),
    [spokes, first, second, t],
  )
  return spokes.length < leastSpokes ? null : <ChartFigure title={title} draw={draw} table={table} />
}
