import { useTranslation } from 'react-i18next'
import type { Economics } from '#analysis/time/economicsOf.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { goTo } from './goTo.ts'
import { moneyText } from './shownNumbers.ts'
import { shownTime } from './shownTime.ts'
import { stepNameOf } from './stepNames.ts'
import styles from './TimePage.module.css'

interface FailureCostsProps {
  readonly blueprint: Blueprint
  readonly economics: Economics
}

/** What it costs when something fails once and has to be done again. */
export function FailureCosts({ blueprint, economics: { failures, currency } }: FailureCostsProps) {
  const { t } = useTranslation()
  if (failures.length === 0) return <p className={styles['told']}>{t('time.money.failuresNone')}</p>
  return (
    <div className={styles['wide']}>
      <table className={styles['table']}>
        <caption>{t('time.money.failures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('time.money.failure')}</th>
            <th scope="col">{t('time.money.costs')}</th>
            <th scope="col">{t('time.money.servingThen')}</th>
            <th scope="col">{t('time.money.profitThen')}</th>
          </tr>
        </thead>
        <tbody>
          {failures.map(({ failPoint, step, lessProfit, withFailure }) => (
            <tr key={failPoint}>
              <th scope="row">
                <button
                  type="button"
                  className={styles['link']}
                  onClick={() => goTo([{ table: 'failPoints', id: failPoint }])}
                >
                  {blueprint.failPoints.get(failPoint)?.failure.trim() || t('inspector.unnamed')}
                </button>
                <span className={styles['muted']}> {stepNameOf(blueprint, step, t)}</span>
              </th>
              <td>{moneyText(lessProfit, currency, t)}</td>
              <td>{shownTime(withFailure.seconds, t)}</td>
              <td data-loss={withFailure.profit < 0 || undefined}>
                {moneyText(withFailure.profit, currency, t)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
