import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { controlChart } from '#analysis/quality/controlChart.ts'
import { valueText } from '#analysis/standardText.ts'
import { controlChart as drawControlChart } from '#drawing/charts/controlChart.ts'
import type { Theme } from '#drawing/theme.ts'
import type { Measurement, RecordOf } from '#model/blueprint.ts'
import { dateText } from '#model/writtenDate.ts'
import { ChartFigure } from '../charts/ChartFigure.tsx'
import { runLines, runPoints } from '../charts/runChart.ts'
import { latestFirst } from '../fields/measurementsOf.ts'
import inspector from './Inspector.module.css'

/** In the inspector, px: the lines are then named below the chart. */
const leastWidth = 240
/** More points than these stand closer than an eye can tell apart. */
const mostShown = 150

interface RunChartProps {
  readonly standard: RecordOf<'standards'>
  readonly measurements: readonly Measurement[]
}

/** The measurements of a standard over time, with their mean and what lies beyond three sigma. */
export function RunChart({ standard, measurements }: RunChartProps) {
  const { t, i18n } = useTranslation()
  const shown = useMemo(() => latestFirst(measurements).slice(0, mostShown).toReversed(), [measurements])
  const chart = useMemo(() => controlChart(standard, shown), [standard, shown])
  const draw = useCallback(
    (theme: Theme, width: number) =>
      drawControlChart(
        runPoints(chart, i18n.language),
        runLines(chart, t),
        {
          none: t('measurements.run.none'),
          measured: t('measurements.run.measured'),
          outside: t('measurements.run.outside'),
          value: (value) => valueText(standard, value),
          tick: (value) => valueText({ measure: standard.measure }, value),
        },
        theme,
        { width, least: leastWidth },
      ),
    [chart, standard, t, i18n.language],
  )
  const table = {
    head: [t('measurements.run.when'), t('measurements.run.value'), t('measurements.run.state')],
    rows: chart.points.map(({ at, value, outside }) => [
      dateText(at),
      valueText(standard, value),
      outside ? t('measurements.run.isOutside') : t('measurements.run.isInside'),
    ]),
  }
  const outside = chart.points.filter((point) => point.outside).length
  return (
    <div>
      <ChartFigure
        title={t('measurements.run.title', { metric: standard.metric })}
        heading={t('measurements.run.heading')}
        draw={draw}
        table={table}
      />
      <p className={inspector['hint']}>
        {outside === 0
          ? t('measurements.run.allInside')
          : t('measurements.run.someOutside', { count: outside })}
        {shown.length < measurements.length &&
          ` ${t('measurements.run.latest', { count: shown.length, all: measurements.length })}`}
      </p>
    </div>
  )
}
