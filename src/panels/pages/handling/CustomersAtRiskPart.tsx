import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stakeFigure } from '#analysis/atStake/stakeDefaults.ts'
import {
  customersAtRisk,
  handledCustomers,
  type HandledCustomers,
  type Handling,
  handlings,
  type Range,
  repurchaseShares,
} from '#analysis/complaints/customersAtRisk.ts'
import type { ComplaintReport } from '#analysis/complaints/complaintReport.ts'
import { numberText } from '#analysis/standardText.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { StakeFigure } from '#model/vocabulary.ts'
import { FigureField } from './FigureField.tsx'
import styles from './Handling.module.css'

interface CustomersAtRiskPartProps {
  readonly blueprint: Blueprint
  readonly report: ComplaintReport
}

/** How many customers stay and how many are at risk, by the repurchase table: a range, for it has two cases. */
export function CustomersAtRiskPart({ blueprint, report }: CustomersAtRiskPartProps) {
  const { t } = useTranslation()
  const [said, setSaid] = useState<Partial<HandledCustomers>>({})
  const heard = stakeFigure(blueprint, 'heardShare').value ?? 1
  const counted = handledCustomers(
    report.complaints.map(({ complaint: { outcome }, standing }) => ({ outcome, standing })),
    heard,
  )
  const customers = { ...counted, ...said }
  const shares = repurchaseShares(blueprint)
  const { all, stay, lost, couldStay } = customersAtRisk(customers, shares)
  const title = t('complaints.handling.risk')
  return (
    <section className={styles['part']} aria-label={title}>
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['hint']}>{t('complaints.handling.riskHint')}</p>
      <table className={styles['table']} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('complaints.handling.handledHow')}</th>
            <th scope="col">{t('complaints.handling.customers')}</th>
            <th scope="col">{t('complaints.handling.stayShare')}</th>
          </tr>
        </thead>
        <tbody>
          {handlings.map((each) => (
            <tr key={each}>
              <th scope="row">{t(`complaints.handling.handled.${each}`)}</th>
              <td>
                <FigureField
                  label={t(`complaints.handling.handled.${each}`)}
                  className={styles['figure']}
                  value={customers[each]}
                  onValue={(value) => setSaid({ ...said, [each]: value })}
                />
              </td>
              <td>{percents(shares[each])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <output>
        <p className={styles['answer']}>
          {t('complaints.handling.stay', { ...whole(stay), all: numberText(all) })}
        </p>
        <p className={styles['told']}>
          {t('complaints.handling.lost', whole(lost))} {t('complaints.handling.couldStay', whole(couldStay))}
        </p>
      </output>
      <p className={styles['hint']}>
        {said.silent === undefined &&
          `${t('complaints.handling.silentFrom', { share: `${numberText(heard * 100, 3)} %` })} `}
        {t('complaints.handling.sources', { sources: sourcesOf(blueprint, t) })}
      </p>
    </section>
  )
}

const whole = ({ least, most }: Range) => ({
  least: numberText(Math.round(least)),
  most: numberText(Math.round(most)),
})

const percents = ({ least, most }: Range) => `${numberText(least * 100, 3)}–${numberText(most * 100, 3)} %`

const figuresOf = (handling: Handling): readonly StakeFigure[] => [
  `${handling}StayLeast`,
  `${handling}StayMost`,
]

/** Where the shares are from, each source once. */
function sourcesOf(blueprint: Blueprint, t: Words): string {
  const sources = handlings.flatMap(figuresOf).flatMap((figure) => {
    const { source } = stakeFigure(blueprint, figure)
    if (source === null) return []
    return ['written' in source ? source.written : t(`stakeSources.${source.named}`)]
  })
  return [...new Set(sources)].join(t('registers.listComma'))
}
