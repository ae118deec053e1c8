import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Timing } from '#analysis/time/timing.ts'
import type { WayTimes } from '#analysis/time/wayTimes.ts'
import type { Words } from '#i18n/words.ts'
import { shownTime } from './shownTime.ts'
import styles from './TimePage.module.css'

const columns = ['shortest', 'standard', 'once', 'expected', 'longest'] as const
type Column = (typeof columns)[number]

/** Without loops nothing is done again: these say the same as the expected time. */
const ofLoops: ReadonlySet<Column> = new Set(['standard', 'once'])

function cellText(times: WayTimes, column: Column, t: Words): string {
  const seconds = times[`${column}Seconds`]
  if (seconds !== null) return shownTime(seconds, t)
  return column === 'shortest' ? t('time.noEnd') : t('time.endless')
}

/** From start to end: shortest, expected, longest, with the waiting and without, beside what the customer accepts. */
export function WayTimesTable({ times }: { readonly times: Timing }) {
  const { t } = useTranslation()
  const shown = columns.filter((column) => times.loops.length > 0 || !ofLoops.has(column))
  return (
    <section aria-label={t('time.title')}>
      <div className={styles['wide']}>
        <table className={styles['table']}>
          <caption>{t('time.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('time.columns.of')}</th>
              {shown.map((column) => (
                <th key={column} scope="col">
                  {t(`time.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(['whole', 'serving'] as const).map((row) => (
              <tr key={row}>
                <th scope="row">{t(`time.rows.${row}`)}</th>
                {shown.map((column) => (
                  <td key={column} data-main={column === 'expected' || undefined}>
                    {cellText(times[row], column, t)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Tolerance times={times} />
      {times.longestTakesLoopsOnce && <p className={styles['told']}>{t('time.loopsOnce')}</p>}
    </section>
  )
}

function Tolerance({ times: { tolerance } }: { readonly times: Timing }) {
  const { t } = useTranslation()
  if (!tolerance) return <p className={styles['told']}>{t('time.tolerance.none')}</p>
  const { toleratedSeconds, brokenAt } = tolerance
  const Sign = brokenAt === null ? IconCheck : IconAlertTriangle
  return (
    <p className={brokenAt === null ? styles['good'] : styles['bad']}>
      <Sign size={15} aria-hidden />
      {t(`time.tolerance.${brokenAt ?? 'kept'}`, { time: shownTime(toleratedSeconds, t) })}
    </p>
  )
}
