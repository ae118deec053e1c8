import { useTranslation } from 'react-i18next'
import type { ComplaintReport, StandardTimes } from '#analysis/complaints/complaintReport.ts'
import { numberText, standardText } from '#analysis/standardText.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { goTo } from '../goTo.ts'
import { shownTime } from '../shownTime.ts'
import styles from './Handling.module.css'

interface HandlingTimesPartProps {
  readonly blueprint: Blueprint
  readonly report: ComplaintReport
}

const clocks = ['acknowledge', 'resolve'] as const
const figures = ['mean', 'median', 'longest'] as const

const countsOf = (standards: readonly StandardTimes[]) =>
  standards.some(({ untold }) => untold > 0)
    ? (['met', 'tolerated', 'missed', 'running', 'untold'] as const)
    : (['met', 'tolerated', 'missed', 'running'] as const)

/** The times to acknowledge and to resolve, and how they fare against the standards. */
export function HandlingTimesPart({ blueprint, report }: HandlingTimesPartProps) {
  const { t } = useTranslation()
  const title = t('complaints.handling.times')
  const isToTheDay = clocks.some((clock) => report.times[clock].toTheDay > 0)
  return (
    <section className={styles['part']} aria-label={title}>
      <h2 className={styles['title']}>{title}</h2>
      <div className={styles['wide']}>
        <table className={styles['table']} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('complaints.handling.time')}</th>
              <th scope="col">{t('complaints.handling.number')}</th>
              {isToTheDay && <th scope="col">{t('complaints.handling.toTheDay')}</th>}
              {figures.map((figure) => (
                <th key={figure} scope="col">
                  {t(`complaints.handling.${figure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {clocks.map((clock) => (
              <tr key={clock}>
                <th scope="row">{t(`complaints.handling.clock.${clock}`)}</th>
                <td>{report.times[clock].count}</td>
                {isToTheDay && <td>{report.times[clock].toTheDay}</td>}
                {figures.map((figure) => {
                  const seconds = report.times[clock][figure]
                  return <td key={figure}>{seconds === null ? '–' : shownTime(seconds, t)}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isToTheDay && <p className={styles['told']}>{t('complaints.handling.toTheDayHint')}</p>}
      <Standards blueprint={blueprint} standards={report.standards} />
    </section>
  )
}

function Standards({
  blueprint,
  standards,
}: {
  readonly blueprint: Blueprint
  readonly standards: readonly StandardTimes[]
}) {
  const { t } = useTranslation()
  if (standards.length === 0) return <p className={styles['told']}>{t('complaints.handling.noStandards')}</p>
  const title = t('complaints.handling.standards')
  const counts = countsOf(standards)
  return (
    <>
      <div className={styles['wide']}>
        <table className={styles['table']} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('complaints.handling.standard')}</th>
              {counts.map((count) => (
                <th key={count} scope="col">
                  {t(`complaints.handling.${count}`)}
                </th>
              ))}
              <th scope="col">{t('complaints.handling.inLimit')}</th>
            </tr>
          </thead>
          <tbody>
            {standards.map((each) => (
              <Row key={each.standard} blueprint={blueprint} each={each} counts={counts} />
            ))}
          </tbody>
        </table>
      </div>
      {standards.some(({ untold }) => untold > 0) && (
        <p className={styles['told']}>{t('complaints.handling.untoldHint')}</p>
      )}
    </>
  )
}

interface RowProps {
  readonly blueprint: Blueprint
  readonly each: StandardTimes
  readonly counts: ReturnType<typeof countsOf>
}

function Row({ blueprint, each, counts }: RowProps) {
  const { t } = useTranslation()
  const standard = blueprint.standards.get(each.standard)
  if (!standard) return null
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles['go']}
          onClick={() => goTo([{ table: 'standards', id: standard.id }])}
        >
          {standard.metric.trim() === '' ? t('inspector.unnamed') : standard.metric}
        </button>{' '}
        <span className={styles['aside']}>{standardText(standard)}</span>
      </th>
      {counts.map((count) => (
        <td key={count}>{each[count]}</td>
      ))}
      <td>{each.inLimit === null ? '–' : `${numberText(each.inLimit * 100, 3)} %`}</td>
    </tr>
  )
}
