import { Button } from '@mantine/core'
import { type MouseEvent, useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Pareto, pareto } from '#analysis/quality/pareto.ts'
import type { RatingStage } from '#analysis/quality/risk.ts'
import { shareText } from '#drawing/charts/chartText.ts'
import { type ParetoBar, paretoChart, type ParetoWords } from '#drawing/charts/paretoChart.ts'
import { vitalFew } from '#drawing/charts/paretoRows.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import { ChartFigure, type ChartTable } from '../charts/ChartFigure.tsx'
import { goTo } from './goTo.ts'
import page from './Page.module.css'
import { RiskFrame } from './RiskFrame.tsx'
import styles from './RiskFrame.module.css'
import { type NamedFailPoint, riskList } from './riskList.ts'

/** So many bars stand alone; of more the last row is all the others. */
const mostBars = 20

/** The fail points by RPN with the cumulative share: which few make most of the risk. */
export function ParetoPage() {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  const [stage, setStage] = useState<RatingStage>('today')
  const data = useMemo(() => (blueprint ? paretoData(blueprint, stage, t) : null), [blueprint, stage, t])
  if (!data) return null
  if (data.bars.length === 0)
    return (
      <p className={page['message']}>
        {t('risk.empty')} {data.unrated > 0 && t('risk.unrated', { count: data.unrated })}
      </p>
    )
  const few = data.bars.slice(0, vitalFew(data.bars)).map(({ id }) => id)
  const select = (
    <Button variant="default" size="compact-sm" onClick={() => selectFailPoints(few)}>
      {t('risk.pareto.select', { count: few.length })}
    </Button>
  )
  return (
    <RiskFrame stage={stage} onStage={setStage} unrated={data.unrated} aside={select}>
      <Chart stage={stage} bars={data.bars} table={data.table} />
    </RiskFrame>
  )
}

interface ChartProps {
  readonly stage: RatingStage
  readonly bars: readonly ParetoBar[]
  readonly table: ChartTable
}

function Chart({ stage, bars, table }: ChartProps) {
  const { t } = useTranslation()
  const title = t('risk.pareto.title', { stage: t(`risk.stages.${stage}`).toLowerCase() })
  const draw = useCallback(
    (theme: Theme, width: number) =>
      // On paper the chart bears its title itself.
      paretoChart(bars, paretoWords(t, theme === themes.paper ? title : null), theme, { width, mostBars }),
    [bars, t, title],
  )
  const choose = (event: MouseEvent) => {
    const bar = event.target instanceof Element ? event.target.closest('[data-of^="bar "]') : null
    const id = bar?.getAttribute('data-of')?.slice('bar '.length)
    if (id !== undefined) selectFailPoints([id])
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- for pointers; the keyboard has the table
    <div className={styles['picture']} onClick={choose}>
      <ChartFigure title={title} draw={draw} table={table} />
    </div>
  )
}

const selectFailPoints = (ids: readonly Id[]) => goTo(ids.map((id) => ({ table: 'failPoints', id })))

interface ParetoData {
  readonly bars: readonly ParetoBar[]
  readonly table: ChartTable
  readonly unrated: number
}

function paretoData(blueprint: Blueprint, stage: RatingStage, t: Words): ParetoData {
  const named = new Map(riskList(blueprint, t).map((each) => [each.failPoint.id, each]))
  const failPoints = [...named.values()].map(({ failPoint }) => failPoint)
  const all = pareto(failPoints, stage, failPoints.length)
  const bars = all.bars.map(({ failPoint, rpn, priority }) => ({
    id: failPoint,
    label: named.get(failPoint)?.failure ?? '',
    detail: named.get(failPoint)?.step ?? '',
    rpn,
    priority,
  }))
  const alone = bars.length > mostBars ? mostBars - 1 : mostBars
  const table = tableOf(pareto(failPoints, stage, alone), named, t)
  return { bars, table, unrated: all.unrated.length }
}

/** The rows of the chart: those that stand alone, and the others as one. */
function tableOf({ bars, rest }: Pareto, named: ReadonlyMap<Id, NamedFailPoint>, t: Words): ChartTable {
  const rows = bars.map(({ failPoint, rpn, priority, cumulative }) => [
    named.get(failPoint)?.failure ?? '',
    named.get(failPoint)?.step ?? '',
    rpn,
    t(`terms.actionPriority.${priority}`),
    shareText(cumulative),
  ])
  const others = rest
    ? [[t('risk.pareto.others', { count: rest.failPoints.length }), '', rest.rpn, '', shareText(1)]]
    : []
  return {
    head: [t('risk.failure'), t('risk.step'), t('risk.rpn'), t('risk.priority'), t('risk.cumulative')],
    rows: [...rows, ...others],
  }
}

const paretoWords = (t: Words, title: string | null): ParetoWords => ({
  ...(title === null ? {} : { title }),
  none: t('risk.empty'),
  failure: t('risk.failure'),
  rpn: t('risk.rpn'),
  cumulative: t('risk.cumulative'),
  priority: {
    high: t('risk.priorities.high'),
    medium: t('risk.priorities.medium'),
    low: t('risk.priorities.low'),
  },
  vitalFew: (few, count) => t('risk.pareto.vitalFew', { few, count }),
  others: (count) => t('risk.pareto.others', { count }),
})
