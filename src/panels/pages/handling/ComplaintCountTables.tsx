import { useTranslation } from 'react-i18next'
import type { ComplaintCount } from '#analysis/complaints/complaintCounts.ts'
import type { ComplaintReport } from '#analysis/complaints/complaintReport.ts'
import { numberText } from '#analysis/standardText.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { channelChoice, complaintCauseChoice } from '../../fields/choices.ts'
import { goTo } from '../goTo.ts'
import { stepNameOf } from '../stepNames.ts'
import styles from './Handling.module.css'

interface ComplaintCountTablesProps {
  readonly blueprint: Blueprint
  readonly report: ComplaintReport
}

/** The complaints counted by step, fail point, cause, channel and month. */
export function ComplaintCountTables({ blueprint, report }: ComplaintCountTablesProps) {
  const { t } = useTranslation()
  const { counts, channels, spread } = report
  const inLimit = new Map(channels.map((each) => [each.channel, each.inLimit]))
  const failPointName = (id: string) => {
    const name = blueprint.failPoints.get(id)?.failure ?? ''
    return name.trim() === '' ? t('inspector.unnamed') : name
  }
  return (
    <div className={`${styles['counts']} ${styles['wholeRow']}`}>
      <CountTable
        of="byStep"
        counts={counts.byStep}
        wordOf={(id) => stepNameOf(blueprint, id, t)}
        go={(id) => goTo([{ table: 'steps', id }])}
      />
      <CountTable
        of="byFailPoint"
        counts={counts.byFailPoint}
        wordOf={failPointName}
        go={(id) => goTo([{ table: 'failPoints', id }])}
      />
      <CountTable
        of="byCause"
        counts={counts.byCause}
        wordOf={(cause) => complaintCauseChoice.wordOf(t, cause)}
      />
      <CountTable
        of="byChannel"
        counts={counts.byChannel}
        wordOf={(channel) => channelChoice.wordOf(t, channel)}
        inLimit={(channel) => inLimit.get(channel) ?? null}
        told={
          spread === null ? undefined : t('complaints.handling.spread', { points: numberText(spread, 3) })
        }
      />
      <CountTable of="byMonth" counts={counts.byMonth} wordOf={(month) => month} />
    </div>
  )
}

interface CountTableProps<Value extends string> {
  readonly of: 'byStep' | 'byFailPoint' | 'byCause' | 'byChannel' | 'byMonth'
  readonly counts: readonly ComplaintCount<Value>[]
  readonly wordOf: (value: Value) => string
  /** Where a click on a value leads. */
  readonly go?: (value: Value) => void
  /** The share within limits, 0..1, where it is shown beside. */
  readonly inLimit?: (value: Value | null) => number | null
  readonly told?: string | undefined
}

const percent = (share: number | null) => (share === null ? '–' : `${numberText(share * 100, 3)} %`)

function CountTable<Value extends string>(props: CountTableProps<Value>) {
  const { of, counts, wordOf, go, inLimit, told } = props
  const { t } = useTranslation()
  const most = Math.max(1, ...counts.map(({ count }) => count))
  const title = t(`complaints.handling.${of}`)
  return (
    <section className={styles['part']} aria-label={title}>
      <h2 className={styles['title']}>{title}</h2>
      <table className={styles['table']} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t(`complaints.handling.what.${of}`)}</th>
            <th scope="col" data-figure colSpan={2}>
              {t('complaints.handling.complaints')}
            </th>
            <th scope="col" data-figure>
              {inLimit ? t('complaints.handling.inLimit') : t('complaints.handling.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ value, count, share }) => (
            <tr key={value ?? ''}>
              <th scope="row">
                {value === null && (
                  <span className={styles['aside']}>{t('complaints.handling.unnamed')}</span>
                )}
                {value !== null && go && (
                  <button type="button" className={styles['go']} onClick={() => go(value)}>
                    {wordOf(value)}
                  </button>
                )}
                {value !== null && !go && wordOf(value)}
              </th>
              <td data-figure>{count}</td>
              <td className={styles['bar']}>
                {count > 0 && <span aria-hidden style={{ width: `${(count / most) * 100}%` }} />}
              </td>
              <td data-figure>{percent(inLimit ? inLimit(value) : share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {told !== undefined && <p className={styles['told']}>{told}</p>}
    </section>
  )
}
