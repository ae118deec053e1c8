import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  type ComparedDimension,
  type ComparedRow,
  type ComparedWithOthers,
  rivalColumns,
} from '#commands/benchmarks.ts'
import type { Words } from '#i18n/words.ts'
import { session } from '#session/session.ts'
import { Pill } from '../fields/Pill.tsx'
import styles from './BenchmarksPage.module.css'
import { goTo } from './goTo.ts'

/** One row for each standard and dimension, one column for each competitor. */
export function BenchmarksTable({ standards, dimensions }: ComparedWithOthers) {
  const { t } = useTranslation()
  const rivals = rivalColumns([...standards, ...dimensions])
  return (
    <div className={styles['wide']}>
      <table className={styles['table']} aria-label={t('standards.benchmarks.title')}>
        <thead>
          <tr>
            {(['standard', 'own', 'target'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`standards.benchmarks.${column}`)}
              </th>
            ))}
            {rivals.map((who) => (
              <th key={who} scope="col" className={styles['rival']}>
                {who.trim() === '' ? t('inspector.unnamed') : who}
              </th>
            ))}
            {(['gap', 'gapToTarget', 'index'] as const).map((column) => (
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
          {standards.map((each) => (
            <Row
              key={each.id}
              each={each}
              rivals={rivals}
              go={() => goTo([{ table: 'standards', id: each.id }])}
            />
          ))}
          {dimensions.map((each) => (
            <Row key={each.id} each={each} rivals={rivals} go={() => showResults(each)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The results of the survey that a dimension's value is from. */
function showResults({ compared: { survey, rivals } }: ComparedDimension): void {
  const shown = survey ?? rivals[0]?.survey ?? null
  session.setState(({ pages }) => ({
    survey: shown,
    register: 'surveys',
    pages: { ...pages, surveys: 'results' },
  }))
}

interface RowProps {
  readonly each: ComparedRow
  readonly rivals: readonly string[]
  readonly go: () => void
}

function Row({ each, rivals, go }: RowProps) {
  const { t } = useTranslation()
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles['go']} onClick={go}>
          {each.metric}
        </button>
        <span className={styles['aside']}>{each.step}</span>
      </th>
      <td>{each.state === 'unmeasured' ? each.own : <Pill tone={each.state} text={stated(each, t)} />}</td>
      <td>{each.target}</td>
      {rivals.map((who) => (
        <RivalCell key={who} each={each} who={who} />
      ))}
      <td>{each.toBest}</td>
      <td>{each.toTarget}</td>
      <td>{each.index}</td>
    </tr>
  )
}

function RivalCell({ each, who }: { readonly each: ComparedRow; readonly who: string }) {
  const { t } = useTranslation()
  const values = each.rivals.filter((rival) => rival.who === who)
  const isBest = values.some((rival) => rival.text === each.best)
  return (
    <td data-best={isBest || undefined}>
      {values.map(({ text }) => text).join(t('registers.listComma'))}
      {isBest && <VisuallyHidden> {t('standards.benchmarks.isBest')}</VisuallyHidden>}
    </td>
  )
}

const stated = ({ own, state }: ComparedRow, t: Words) =>
  t('inspector.measured.withState', { value: own, state: t(`terms.standardState.${state}`).toLowerCase() })
