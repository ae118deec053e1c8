import { type MouseEvent, useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ratingAt, type RatingStage } from '#analysis/quality/risk.ts'
import { type RiskCell, riskMatrix as cellsOf } from '#analysis/quality/riskMatrix.ts'
import {
  type CellPriority,
  type MatrixPoint,
  type MatrixWords,
  riskMatrix,
} from '#drawing/charts/riskMatrix.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import { ChartFigure, type ChartTable } from '../charts/ChartFigure.tsx'
import { goTo } from './goTo.ts'
import { MatrixCells } from './MatrixCells.tsx'
import page from './Page.module.css'
import { RiskFrame } from './RiskFrame.tsx'
import styles from './RiskFrame.module.css'
import { type NamedFailPoint, riskList } from './riskList.ts'

/** Severity by occurrence with the fail points in its cells; a cell selects those in it. */
export function MatrixPage() {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  const [stage, setStage] = useState<RatingStage>('today')
  const data = useMemo(() => (blueprint ? matrixData(blueprint, stage, t) : null), [blueprint, stage, t])
  if (!data) return null
  if (data.points.length === 0)
    return (
      <p className={page['message']}>
        {t('risk.empty')} {data.unrated > 0 && t('risk.unrated', { count: data.unrated })}
      </p>
    )
  return (
    <RiskFrame stage={stage} onStage={setStage} unrated={data.unrated}>
      <Matrix stage={stage} data={data} />
    </RiskFrame>
  )
}

interface MatrixData {
  readonly named: readonly NamedFailPoint[]
  readonly points: readonly MatrixPoint[]
  /** All hundred. */
  readonly cells: readonly RiskCell[]
  readonly unrated: number
}

function matrixData(blueprint: Blueprint, stage: RatingStage, t: Words): MatrixData {
  const named = riskList(blueprint, t)
  const points = named.flatMap(({ failPoint, mark, failure, step }) => {
    const rating = ratingAt(failPoint, stage)
    if (!rating) return []
    const { severity, occurrence } = rating
    return [{ id: failPoint.id, mark, label: `${failure} · ${step}`, severity, occurrence }]
  })
  const failPoints = named.map(({ failPoint }) => failPoint)
  return { named, points, cells: cellsOf(failPoints, stage), unrated: named.length - points.length }
}

function Matrix({ stage, data }: { readonly stage: RatingStage; readonly data: MatrixData }) {
  const { t } = useTranslation()
  const { points, cells, named } = data
  const title = t('risk.matrix.title', { stage: t(`risk.stages.${stage}`).toLowerCase() })
  const draw = useCallback(
    (theme: Theme, width: number) =>
      // On paper the chart bears its title itself.
      riskMatrix(points, priorityIn(cells), matrixWords(t, theme === themes.paper ? title : null), theme, {
        width,
      }),
    [points, cells, t, title],
  )
  const filled = cells.filter(({ failPoints }) => failPoints.length > 0)
  const choose = (event: MouseEvent) => {
    const disc = event.target instanceof Element ? event.target.closest('[data-of^="cell "]') : null
    const [, severity, occurrence] = disc?.getAttribute('data-of')?.split(' ').map(Number) ?? []
    const cell = filled.find((each) => each.severity === severity && each.occurrence === occurrence)
    if (cell) selectCell(cell)
  }
  return (
    <div className={styles['cells']}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- for pointers; the keyboard has the same below */}
      <div className={styles['picture']} onClick={choose}>
        <ChartFigure title={title} draw={draw} table={tableOf(filled, named, t)} />
        <p className={styles['hint']}>{t('risk.matrix.ground')}</p>
      </div>
      <MatrixCells cells={filled} named={named} onChoose={selectCell} />
    </div>
  )
}

const selectCell = ({ failPoints }: RiskCell) => goTo(failPoints.map((id) => ({ table: 'failPoints', id })))

const priorityIn =
  (cells: readonly RiskCell[]): CellPriority =>
  (severity, occurrence) =>
    cells.find((cell) => cell.severity === severity && cell.occurrence === occurrence)?.priority ?? 'low'

function tableOf(filled: readonly RiskCell[], named: readonly NamedFailPoint[], t: Words): ChartTable {
  const names = new Map(named.map(({ failPoint, mark, failure }) => [failPoint.id, `${mark} ${failure}`]))
  const comma = t('registers.listComma')
  return {
    head: [t('risk.matrix.severity'), t('risk.matrix.occurrence'), t('risk.matrix.failPoints')],
    rows: filled.map(({ severity, occurrence, failPoints }) => [
      severity,
      occurrence,
      failPoints.map((id) => names.get(id) ?? '').join(comma),
    ]),
  }
}

const matrixWords = (t: Words, title: string | null): MatrixWords => ({
  ...(title === null ? {} : { title }),
  severity: t('risk.matrix.severity'),
  occurrence: t('risk.matrix.occurrence'),
  priority: {
    high: t('risk.priorities.high'),
    medium: t('risk.priorities.medium'),
    low: t('risk.priorities.low'),
  },
})
