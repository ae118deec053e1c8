import { useTranslation } from 'react-i18next'
import type { StandingComplaint } from '#analysis/complaints/complaintReport.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { handlingWord } from '../../fields/handlingText.ts'
import { instantAt, instantText } from '../../fields/instantText.ts'
import { shownTime } from '../shownTime.ts'
import { stepNameOf } from '../stepNames.ts'
import { goToComplaint } from './goToComplaint.ts'
import styles from './Handling.module.css'

interface OverdueComplaintsProps {
  readonly blueprint: Blueprint
  readonly overdue: readonly StandingComplaint[]
}

const heads = ['received', 'complaint', 'due', 'beyond', 'with', 'nextHead'] as const

/** What is past its limit now, or has risen, and with whom it is. */
export function OverdueComplaints({ blueprint, overdue }: OverdueComplaintsProps) {
  const { t } = useTranslation()
  const title = t('complaints.handling.overdue')
  return (
    <section className={`${styles['part']} ${styles['wholeRow']}`} aria-label={title}>
      <h2 className={styles['title']}>{title}</h2>
      {overdue.length === 0 ? (
        <p className={styles['told']}>{t('complaints.handling.noneOverdue')}</p>
      ) : (
        <div className={styles['wide']}>
          <table className={styles['table']} aria-label={title}>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {t(`complaints.handling.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {overdue.map((each) => (
                <Row key={each.complaint.id} blueprint={blueprint} each={each} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Row({ blueprint, each }: { readonly blueprint: Blueprint; readonly each: StandingComplaint }) {
  const { t } = useTranslation()
  const { complaint, standing } = each
  const { escalated, next } = standing
  const about = complaint.description.trim() === '' ? t('inspector.unnamed') : complaint.description
  return (
    <tr>
      <td>{instantText(complaint.received)}</td>
      <th scope="row">
        <button type="button" className={styles['go']} onClick={() => goToComplaint(complaint.id)}>
          {about}
        </button>
        {complaint.step !== undefined && (
          <span className={styles['aside']}> · {stepNameOf(blueprint, complaint.step, t)}</span>
        )}
      </th>
      <td>{handlingWord(next, t)}</td>
      <td>{beyondText(each, t)}</td>
      <td>
        {escalated ? (escalated.to ?? t('inspector.unnamed')) : (complaint.owner ?? '–')}
        {escalated && (
          <span className={styles['aside']}>
            {' '}
            · {t('complaints.handling.level', { level: escalated.level })}
          </span>
        )}
      </td>
      <td>{escalated?.next ? nextText(escalated.next, t) : '–'}</td>
    </tr>
  )
}

/** By how much a running time is past its limit: the most, where several are. */
function beyondText({ standing }: StandingComplaint, t: Words): string {
  const beyond = standing.judged.flatMap((each) =>
    each.running && each.beyond !== null ? [each.beyond] : [],
  )
  return beyond.length === 0 ? t('complaints.handling.notBeyond') : shownTime(Math.max(...beyond), t)
}

const nextText = ({ at, to }: { readonly at: number; readonly to: string }, t: Words) =>
  t('complaints.handling.next', { time: instantText(instantAt(at)), to })
