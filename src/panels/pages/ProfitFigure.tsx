import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Economics, ProfitPoint } from '#analysis/time/economicsOf.ts'
import { profitChart, type ProfitWords } from '#drawing/charts/profitChart.ts'
import type { Theme } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { ChartFigure } from '../charts/ChartFigure.tsx'
import { moneyText } from './shownNumbers.ts'
import { shownTime } from './shownTime.ts'

interface ProfitFigureProps {
  readonly blueprint: Blueprint
  readonly economics: Economics
}

function chartWords(currency: string, t: Words): ProfitWords {
  const time = (seconds: number) => shownTime(seconds, t)
  const money = (amount: number) => moneyText(amount, currency, t)
  const at = (seconds: number, profit: number) => ({ time: time(seconds), profit: money(profit) })
  return {
    none: t('time.empty'),
    expected: (seconds, profit) => t('time.money.chartExpected', at(seconds, profit)),
    longest: (seconds, profit) => t('time.money.chartLongest', at(seconds, profit)),
    breakEven: (seconds) => t('time.money.chartBreakEven', { time: time(seconds) }),
    tolerated: (seconds) => t('time.money.chartTolerated', { time: time(seconds) }),
    time,
    // The axis is in the same currency as the rest: its name at each tick would only take room.
    money: (amount) => moneyText(amount, '', t),
  }
}

/** The points of the line that mean something, by time. */
function namedPoints(
  { standard, expected, longest, breakEvenSeconds, toleratedSeconds, failures, points }: Economics,
  { failPoints }: Pick<Blueprint, 'failPoints'>,
  t: Words,
): { readonly what: string; readonly point: ProfitPoint }[] {
  const at = (seconds: number | null) => points.find((point) => point.seconds === seconds)
  const named: readonly (readonly [string, ProfitPoint | null | undefined])[] = [
    [t('time.money.zero'), at(0)],
    [t('time.money.standard'), standard],
    [t('time.money.expected'), expected],
    [t('time.money.longest'), longest],
    [t('time.money.breakEvenPoint'), at(breakEvenSeconds)],
    [t('time.money.toleratedPoint'), at(toleratedSeconds)],
    ...failures.map(
      ({ failPoint, withFailure }) =>
        [
          t('time.money.failurePoint', { failure: failPoints.get(failPoint)?.failure ?? '' }),
          withFailure,
        ] as const,
    ),
  ]
  return named
    .flatMap(([what, point]) => (point ? [{ what, point }] : []))
    .toSorted((a, b) => a.point.seconds - b.point.seconds)
}

/** Profit over the time of serving, with the times that matter marked on it. */
export function ProfitFigure({ blueprint, economics }: ProfitFigureProps) {
  const { t } = useTranslation()
  const draw = useMemo(() => {
    const { expected, longest, breakEvenSeconds, toleratedSeconds, points, currency } = economics
    const [first, next] = points
    const atZero = first?.profit ?? 0
    const perSecond = next && first ? (first.profit - next.profit) / (next.seconds - first.seconds) : 0
    const line = {
      atZero,
      perSecond,
      expected: expected?.seconds ?? null,
      longest: longest.seconds,
      breakEven: breakEvenSeconds,
      tolerated: toleratedSeconds,
    }
    const words = chartWords(currency, t)
    return (theme: Theme, width: number) => profitChart(line, words, theme, { width })
  }, [economics, t])
  const table = {
    head: [t('time.money.what'), t('time.money.when'), t('time.money.profit')],
    rows: namedPoints(economics, blueprint, t).map(({ what, point: { seconds, profit } }) => [
      what,
      shownTime(seconds, t),
      moneyText(profit, economics.currency, t),
    ]),
  }
  return <ChartFigure title={t('time.money.chart')} draw={draw} table={table} />
}
