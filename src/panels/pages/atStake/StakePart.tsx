import { VisuallyHidden } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Blueprint } from '#model/blueprint.ts'
import type { StakeFigure } from '#model/vocabulary.ts'
import styles from './AtStake.module.css'
import { FigureRow } from './FigureRow.tsx'

/** One result in words, and what stands beside it. */
export interface ShownResult {
  readonly key: string
  readonly label: string
  readonly text: string
  readonly note: string | null
}

interface StakePartProps {
  readonly title: string
  readonly hint: string
  readonly results: readonly ShownResult[]
  readonly children?: ReactNode
}

/** A part of the page: its results on top, below them what they come from. */
export function StakePart({ title, hint, results, children }: StakePartProps) {
  const id = useId()
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      <dl className={styles['results']}>
        {results.map(({ key, label, text, note }) => (
          <div key={key} className={styles['result']}>
            <dt>{label}</dt>
            <dd>
              <b>{text}</b>
              {note !== null && <span className={styles['note']}>{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles['hint']}>{hint}</p>
      {children}
    </section>
  )
}

interface FiguresProps {
  readonly blueprint: Blueprint
  readonly label: string
  readonly figures: readonly StakeFigure[]
}

/** The figures that a result comes from. */
export function Figures({ blueprint, label, figures }: FiguresProps) {
  const { t } = useTranslation()
  return (
    <table className={styles['figures']} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('atStake.figure')}</th>
          <th scope="col">{t('atStake.value')}</th>
          <th scope="col">{t('atStake.source')}</th>
          <th scope="col">
            <VisuallyHidden>{t('atStake.resetShort')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((name) => (
          <FigureRow key={name} blueprint={blueprint} name={name} />
        ))}
      </tbody>
    </table>
  )
}
