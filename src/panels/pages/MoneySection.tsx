import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Economics, economicsOf } from '#analysis/time/economicsOf.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { MoneyFields } from '../inspector/MoneyFields.tsx'
import { FailureCosts } from './FailureCosts.tsx'
import { ProfitFigure } from './ProfitFigure.tsx'
import { moneyText } from './shownNumbers.ts'
import { shownTime } from './shownTime.ts'
import styles from './TimePage.module.css'

/** What one customer earns, as Shostack reckons it: the price, less the costs, less each minute of serving. */
export function MoneySection({ blueprint }: { readonly blueprint: Blueprint }) {
  const { t } = useTranslation()
  const id = useId()
  const economics = economicsOf(blueprint)
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {t('time.money.title')}
      </h2>
      <div className={styles['columns']}>
        <fieldset className={styles['given']} aria-label={t('time.money.given')}>
          <MoneyFields />
        </fieldset>
        {economics ? (
          <div className={styles['stack']}>
            <Profits economics={economics} />
            <p className={styles['told']}>{patienceText(economics, t)}</p>
          </div>
        ) : (
          <p className={styles['told']}>{t('time.money.none')}</p>
        )}
      </div>
      {economics && (
        <>
          <FailureCosts blueprint={blueprint} economics={economics} />
          <ProfitFigure blueprint={blueprint} economics={economics} />
        </>
      )}
    </section>
  )
}

function Profits({ economics }: { readonly economics: Economics }) {
  const { t } = useTranslation()
  const points = (['standard', 'expected', 'longest'] as const).map((of) => ({ of, point: economics[of] }))
  return (
    <div className={styles['wide']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('time.money.when')}</th>
            <th scope="col">{t('time.money.time')}</th>
            <th scope="col">{t('time.money.profit')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ of, point }) => (
            <tr key={of}>
              <th scope="row">{t(`time.money.${of}`)}</th>
              <td>{point ? shownTime(point.seconds, t) : t('time.endless')}</td>
              <td data-loss={(point && point.profit < 0) || undefined}>
                {point ? moneyText(point.profit, economics.currency, t) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Where nothing is left, beside what the customer accepts: two limits, and which comes first. */
function patienceText({ breakEvenSeconds, toleratedSeconds }: Economics, t: Words): string {
  const left =
    breakEvenSeconds === null
      ? t('time.money.breakEvenNever')
      : breakEvenSeconds === 0
        ? t('time.money.breakEvenAtOnce')
        : t('time.money.breakEven', { time: shownTime(breakEvenSeconds, t) })
  if (toleratedSeconds === null) return left
  const patience = t('time.money.tolerated', { time: shownTime(toleratedSeconds, t) })
  if (breakEvenSeconds === null || breakEvenSeconds === toleratedSeconds) return `${left} ${patience}`
  const first = breakEvenSeconds < toleratedSeconds ? 'profitFirst' : 'patienceFirst'
  return `${left} ${patience} ${t(`time.money.${first}`)}`
}
