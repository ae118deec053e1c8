import { useTranslation } from 'react-i18next'
import type { Timing } from '#analysis/time/timing.ts'
import type { Words } from '#i18n/words.ts'
import { percentText } from './shownNumbers.ts'
import { shownTime } from './shownTime.ts'
import styles from './TimePage.module.css'

/** How the time divides at the line of visibility, how long the customer waits, and what waits for the customer. */
export function SideTimesTable({ times }: { readonly times: Timing }) {
  const { t } = useTranslation()
  const { aboveVisibility, belowVisibility, customerWaitSeconds } = times
  const rows = [
    { name: t('time.sides.above'), side: aboveVisibility },
    { name: t('time.sides.below'), side: belowVisibility },
  ]
  return (
    <section aria-label={t('time.sides.title')}>
      <div className={styles['wide']}>
        <table className={styles['table']}>
          <caption>{t('time.sides.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('time.sides.side')}</th>
              <th scope="col">{t('time.sides.work')}</th>
              <th scope="col">{t('time.sides.wait')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, side }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{shownTime(side.workSeconds, t)}</td>
                <td>{shownTime(side.waitSeconds, t)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['told']}>
        <b>{t('time.sides.customerWaits', { time: shownTime(customerWaitSeconds, t) })}</b>{' '}
        {onDemandText(times, t)}
      </p>
      <p className={styles['told']}>{t('time.sides.explain')}</p>
    </section>
  )
}

function onDemandText({ onDemand: { stepShare, timeShare } }: Timing, t: Words): string {
  if (stepShare === null) return ''
  const steps = percentText(stepShare)
  return timeShare === null
    ? t('time.sides.onDemandSteps', { steps })
    : t('time.sides.onDemand', { steps, times: percentText(timeShare) })
}
