import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type ComparedRow,
  type ComparedWithOthers,
  drawBenchmarks,
  drawnBenchmarks,
  rivalColumns,
} from '#commands/benchmarks.ts'
import type { Theme } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import { ChartFigure, type ChartTable } from '../charts/ChartFigure.tsx'
import styles from './BenchmarksPage.module.css'

/** Standards and dimensions in one picture, with a sign for each competitor. */
export function BenchmarksChart({ standards, dimensions }: ComparedWithOthers) {
  const { t } = useTranslation()
  const drawn = useMemo(() => drawnBenchmarks({ standards, dimensions }), [standards, dimensions])
  const draw = useCallback(
    (theme: Theme, width: number) => drawBenchmarks(drawn, t, theme, { width }),
    [drawn, t],
  )
  const rows = useMemo(() => [...drawn.standards, ...drawn.dimensions], [drawn])
  if (rows.length === 0) return null
  return (
    <div className={styles['chart']}>
      <ChartFigure title={t('standards.benchmarks.title')} draw={draw} table={tableOf(rows, t)} />
    </div>
  )
}

function tableOf(rows: readonly ComparedRow[], t: Words): ChartTable {
  const rivals = rivalColumns(rows)
  const word = (column: 'standard' | 'own' | 'target' | 'gap' | 'gapToTarget' | 'index') =>
    t(`standards.benchmarks.${column}`)
  return {
    head: [
      word('standard'),
      word('own'),
      word('target'),
      ...rivals,
      word('gap'),
      word('gapToTarget'),
      word('index'),
    ],
    rows: rows.map((each) => [
      each.metric,
      each.own,
      each.target,
      ...rivals.map((who) => each.rivals.find((rival) => rival.who === who)?.text ?? ''),
      each.toBest,
      each.toTarget,
      each.index,
    ]),
  }
}
