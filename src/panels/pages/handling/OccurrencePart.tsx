import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ProposedOccurrence, proposedOccurrences } from '#analysis/complaints/proposedOccurrence.ts'
import { numberText } from '#analysis/standardText.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { unfinishedIn, useUnfinishedRatings } from '../../fields/unfinishedRatings.ts'
import { rate, writeField } from '../../fields/writeField.ts'
import { goTo } from '../goTo.ts'
import { FigureField } from './FigureField.tsx'
import styles from './Handling.module.css'

interface OccurrencePartProps {
  readonly blueprint: Blueprint
  /** How many months the register reaches over. */
  readonly observed: number
}

/** What the complaints say of how often failures occur, each to be taken over into its fail point. */
export function OccurrencePart({ blueprint, observed }: OccurrencePartProps) {
  const { t } = useTranslation()
  const [said, setSaid] = useState<number | null>(null)
  const months = said ?? observed
  const customers = blueprint.about.customersPerMonth ?? null
  const proposals = customers === null ? [] : proposedOccurrences(blueprint, customers, months)
  const title = t('complaints.handling.occurrence')
  const named = [...blueprint.complaints.values()].some(({ failPoint }) => failPoint !== undefined)
  return (
    <section className={styles['part']} aria-label={title}>
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['hint']}>{t('complaints.handling.occurrenceHint')}</p>
      <div className={styles['asked']}>
        <label>
          {t('complaints.handling.customersPerMonth')}
          <FigureField
            label={t('complaints.handling.customersPerMonth')}
            value={customers}
            onValue={(value) => writeField({ table: 'about' }, { key: 'customersPerMonth' }, value)}
          />
        </label>
        <label>
          {t('complaints.handling.monthsObserved')}
          <FigureField label={t('complaints.handling.monthsObserved')} value={months} onValue={setSaid} />
        </label>
      </div>
      {!named && <p className={styles['told']}>{t('complaints.handling.noFailPoints')}</p>}
      {named && (customers ?? 0) === 0 && (
        <p className={styles['told']}>{t('complaints.handling.noCustomers')}</p>
      )}
      {proposals.length > 0 && <Proposals blueprint={blueprint} proposals={proposals} />}
    </section>
  )
}

const heads = ['byFailPoint', 'complaints', 'perThousand', 'today', 'proposed'] as const

function Proposals({
  blueprint,
  proposals,
}: {
  readonly blueprint: Blueprint
  readonly proposals: readonly ProposedOccurrence[]
}) {
  const { t } = useTranslation()
  const title = t('complaints.handling.occurrence')
  return (
    <div className={styles['wide']}>
      <table className={styles['table']} aria-label={title}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head === 'byFailPoint'
                  ? t('complaints.handling.what.byFailPoint')
                  : t(`complaints.handling.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {proposals.map((each) => (
            <Row key={each.failPoint} blueprint={blueprint} each={each} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ blueprint, each }: { readonly blueprint: Blueprint; readonly each: ProposedOccurrence }) {
  const { t } = useTranslation()
  const unfinished = useUnfinishedRatings()
  const { failPoint, complaints, perThousand, proposed } = each
  const failure = blueprint.failPoints.get(failPoint)?.failure ?? ''
  const name = failure.trim() === '' ? t('inspector.unnamed') : failure
  const waiting = each.today === null ? unfinishedIn(unfinished, failPoint, 'rating').occurrence : undefined
  const today = each.today ?? waiting ?? null
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles['go']}
          onClick={() => goTo([{ table: 'failPoints', id: failPoint }])}
        >
          {name}
        </button>
      </th>
      <td>{complaints}</td>
      <td>{numberText(perThousand, 3)}</td>
      <td>
        {today ?? <span className={styles['aside']}>{t('complaints.handling.notRated')}</span>}
        {waiting !== undefined && (
          <span className={styles['aside']}> · {t('complaints.handling.waits')}</span>
        )}
      </td>
      <td>
        {today === proposed ? (
          <>
            {proposed} <span className={styles['aside']}>· {t('complaints.handling.same')}</span>
          </>
        ) : (
          <button
            type="button"
            className={styles['accept']}
            aria-label={t('complaints.handling.acceptFor', { rating: proposed, name })}
            onClick={() => rate(failPoint, 'rating', 'occurrence', proposed)}
          >
            {t('complaints.handling.accept', { rating: proposed })}
          </button>
        )}
      </td>
    </tr>
  )
}
