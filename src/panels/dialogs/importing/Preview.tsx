import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../Choice.tsx'
import { Scrolled } from '../Scrolled.tsx'
import styles from './Import.module.css'

/** More rows than these say nothing new, and each costs time. */
const mostShown = 200

interface PreviewProps<Row> {
  readonly label: string
  readonly rows: readonly Row[]
  /** The rows of which something is not understood. */
  readonly wrong: readonly Row[]
  /** What comes of the rows, in numbers. */
  readonly sum: ReactNode
  /** What else is to be said before the rows. */
  readonly note?: ReactNode
  /** The table of the rows that are shown. */
  readonly children: (shown: readonly Row[]) => ReactNode
}

/** Row by row what will be imported; on demand only what is not understood. */
export function Preview<Row>({ label, rows, wrong, sum, note, children }: PreviewProps<Row>) {
  const { t } = useTranslation()
  const [which, setWhich] = useState<'all' | 'problemsOnly'>('all')
  const shown = which === 'all' || wrong.length === 0 ? rows : wrong
  return (
    <section aria-label={label} className={styles['preview']}>
      <output className={styles['sum']}>{sum}</output>
      {note}
      {wrong.length > 0 && (
        <Choice
          label={t('importing.show')}
          value={which}
          options={(['all', 'problemsOnly'] as const).map((value) => ({
            value,
            label: t(`importing.${value}`),
          }))}
          onChoose={setWhich}
        />
      )}
      {shown.length > 0 && (
        <Scrolled className={styles['scroll']}>{children(shown.slice(0, mostShown))}</Scrolled>
      )}
      {shown.length > mostShown && (
        <p className={styles['text']}>{t('importing.more', { count: shown.length - mostShown })}</p>
      )}
    </section>
  )
}
