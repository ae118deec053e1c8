import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { benchmarkChart, type BenchmarkRow } from '#drawing/charts/benchmarkChart.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import { ChartFigure, type ChartTable } from '../charts/ChartFigure.tsx'
import { type ComparedRow, type ComparedStandard, gapText } from './benchmarkRows.ts'
import styles from './BenchmarksPage.module.css'
import type { ComparedDimension } from './comparedDimensions.ts'
import { rivalColumns } from './rivalColumns.ts'

interface Props {
  readonly standards: readonly ComparedStandard[]
  readonly dimensions: readonly ComparedDimension[]
}

/** A range has no better side, an open target no place: neither can be drawn as a bar. */
const canBeDrawn = ({ standard }: ComparedStandard) =>
  standard.comparator !== 'between' && !targetIsOpen(standard)

/** Standards and dimensions in one picture, with a sign for each competitor. */
export function BenchmarksChart({ standards, dimensions }: Props) {
  const { t } = useTranslation()
  const drawn = useMemo(() => standards.filter(canBeDrawn), [standards])
  const draw = useCallback(
    (theme: Theme, width: number) =>
      benchmarkChart(
        [...drawn.map((each) => barOf(each, t)), ...dimensions.map(barOfDimension)],
        {
          // On paper the chart bears its title itself.
          ...(theme === themes.paper ? { title: t('standards.benchmarks.title') } : {}),
          none: t('standards.benchmarks.none'),
          standard: t('standards.benchmarks.standard'),
          own: t('standards.benchmarks.own'),
          target: t('standards.benchmarks.target'),
          best: t('standards.benchmarks.best'),
          gap: t('standards.benchmarks.gap'),
          unmeasured: t('standards.benchmarks.unmeasured'),
          better: { higher: t('standards.benchmarks.higher'), lower: t('standards.benchmarks.lower') },
        },
        theme,
        { width },
      ),
    [drawn, dimensions, t],
  )
  const rows = useMemo(() => [...drawn, ...dimensions], [drawn, dimensions])
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

function barOf(each: ComparedStandard, t: Words): BenchmarkRow {
  const { standard, compared, rivals } = each
  const { own, toBest } = compared
  return {
    id: each.id,
    metric: each.metric,
    detail: each.step,
    own: own === null ? null : { value: own, text: each.own },
    state: each.state,
    target: { value: standard.target, text: each.target },
    rivals,
    better: standard.comparator === 'at-most' ? 'lower' : 'higher',
    gap: toBest === null ? '' : gapText(standard, toBest, t),
  }
}

function barOfDimension(each: ComparedDimension): BenchmarkRow {
  const { own } = each.compared
  return {
    id: each.id,
    of: 'dimension',
    metric: each.metric,
    detail: each.title,
    own: own === null ? null : { value: own, text: each.own },
    state: 'unmeasured',
    target: null,
    rivals: each.rivals,
    better: 'higher',
    gap: each.gap,
  }
}
