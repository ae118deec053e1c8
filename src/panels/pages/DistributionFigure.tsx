import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { chanceWithin, type SimulationResult } from '#analysis/time/simulationResult.ts'
import { distributionBars, distributionChart } from '#drawing/charts/distributionChart.ts'
import type { Theme } from '#drawing/theme.ts'
import { ChartFigure } from '../charts/ChartFigure.tsx'
import { percentText } from './shownNumbers.ts'
import { shownTime } from './shownTime.ts'

interface DistributionFigureProps {
  readonly result: SimulationResult
  /** The time that is asked about, s. */
  readonly within: number | null
}

/** How long the simulated customers took, as a picture. */
export function DistributionFigure({ result, within }: DistributionFigureProps) {
  const { t } = useTranslation()
  const { sorted, medianSeconds, p90Seconds, runs } = result
  const distribution = useMemo(
    () => ({
      times: Array.from(sorted),
      within: within === null ? null : { seconds: within, share: chanceWithin({ sorted }, within) },
      median: medianSeconds,
      p90: p90Seconds,
    }),
    [sorted, within, medianSeconds, p90Seconds],
  )
  const draw = useMemo(() => {
    const time = (seconds: number) => shownTime(seconds, t)
    const words = {
      none: t('time.chance.nothing'),
      within: (seconds: number, share: number) =>
        t('time.chance.chartWithin', { time: time(seconds), share: percentText(share) }),
      median: (seconds: number) => t('time.chance.chartMedian', { time: time(seconds) }),
      p90: (seconds: number) => t('time.chance.chartP90', { time: time(seconds) }),
      time,
    }
    return (theme: Theme, width: number) => distributionChart(distribution, words, theme, { width })
  }, [distribution, t])
  const table = useMemo(
    () => ({
      head: [t('time.chance.from'), t('time.chance.to'), t('time.chance.share')],
      rows: distributionBars(distribution)
        .filter(({ share }) => share > 0)
        .map(({ from, to, share }) => [shownTime(from, t), shownTime(to, t), percentText(share)]),
    }),
    [distribution, t],
  )
  const title = t('time.chance.chart', { runs: runs.toLocaleString('en') })
  return <ChartFigure title={title} draw={draw} table={table} />
}
