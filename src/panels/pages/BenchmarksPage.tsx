import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { benchmarkChart, type BenchmarkRow } from '#drawing/charts/benchmarkChart.ts'
import type { Theme } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import { useSession } from '#session/session.ts'
import { ChartFigure } from '../charts/ChartFigure.tsx'
import { Pill } from '../fields/Pill.tsx'
import { type ComparedStandard, comparedStandards, gapText } from './benchmarkRows.ts'
import styles from './BenchmarksPage.module.css'
import { goTo } from './goTo.ts'
import page from './Page.module.css'

/** Our value, the target and the best competitor's side by side, with the gap. */
export function BenchmarksPage() {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  if (!blueprint) return null
  const compared = comparedStandards(blueprint, t)
  if (compared.length === 0) return <p className={page['message']}>{t('standards.benchmarks.empty')}</p>
  return (
    <div className={page['page']}>
      <Table compared={compared} />
      <Chart compared={compared} />
    </div>
  )
}

interface ComparedProps {
  readonly compared: readonly ComparedStandard[]
}

const columns = ['standard', 'own', 'target', 'best', 'gap', 'gapToTarget', 'index'] as const

function Table({ compared }: ComparedProps) {
  const { t } = useTranslation()
  return (
    <table className={styles['table']} aria-label={t('standards.benchmarks.title')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              title={column === 'index' ? t('standards.benchmarks.indexHint') : undefined}
            >
              {t(`standards.benchmarks.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compared.map((each) => (
          <Row key={each.id} each={each} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ each }: { readonly each: ComparedStandard }) {
  const { t } = useTranslation()
  const others = each.compared.rivals
    .slice(1)
    .map(({ who }) => who)
    .join(t('registers.listComma'))
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles['go']}
          onClick={() => goTo([{ table: 'standards', id: each.id }])}
        >
          {each.metric}
        </button>
        <span className={styles['aside']}>{each.step}</span>
      </th>
      <td>{each.state === 'unmeasured' ? each.own : <Pill tone={each.state} text={stated(each, t)} />}</td>
      <td>{each.target}</td>
      <td>
        {each.best}
        <span className={styles['aside']}>{each.who}</span>
        {others !== '' && (
          <span className={styles['aside']}>{t('standards.benchmarks.whoElse', { others })}</span>
        )}
      </td>
      <td>{each.toBest}</td>
      <td>{each.toTarget}</td>
      <td>{each.index}</td>
    </tr>
  )
}

const stated = ({ own, state }: ComparedStandard, t: Words) =>
  t('inspector.measured.withState', { value: own, state: t(`terms.standardState.${state}`).toLowerCase() })

/** A range has no better side, an open target no place: neither can be drawn as a bar. */
const canBeDrawn = ({ standard }: ComparedStandard) =>
  standard.comparator !== 'between' && !targetIsOpen(standard)

function Chart({ compared }: ComparedProps) {
  const { t } = useTranslation()
  const drawn = compared.filter(canBeDrawn)
  const draw = useCallback(
    (theme: Theme, width: number) =>
      benchmarkChart(
        drawn.map((each) => barOf(each, t)),
        {
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
    [drawn, t],
  )
  if (drawn.length === 0) return null
  const table = {
    head: [...columns.slice(0, 4), 'who' as const, ...columns.slice(4)].map((column) =>
      t(`standards.benchmarks.${column}`),
    ),
    rows: drawn.map(({ metric, own, target, best, who, toBest, toTarget, index }) => [
      metric,
      own,
      target,
      best,
      who,
      toBest,
      toTarget,
      index,
    ]),
  }
  return (
    <div className={styles['chart']}>
      <ChartFigure title={t('standards.benchmarks.title')} draw={draw} table={table} />
    </div>
  )
}

function barOf(each: ComparedStandard, t: Words): BenchmarkRow {
  const { standard, compared } = each
  const { own, best, toBest } = compared
  return {
    id: each.id,
    metric: each.metric,
    detail: each.step,
    own: own === null ? null : { value: own, text: each.own },
    state: each.state,
    target: { value: standard.target, text: each.target },
    best: best === null ? null : { value: best.value, text: each.best, who: best.who },
    better: standard.comparator === 'at-most' ? 'lower' : 'higher',
    gap: toBest === null ? '' : gapText(standard, toBest, t),
  }
}
