import { repurchaseFigures } from '#analysis/atStake/shareFigures.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countText } from '#analysis/atStake/writtenStake.ts'
import { stakeInput } from '#analysis/atStake/stakeInputs.ts'
import { complaintStanding } from '#analysis/complaints/complaintStanding.ts'
import {
  customersAtRisk,
  handledCustomers,
  handlings,
  type Range,
  repurchaseShares,
} from '#analysis/complaints/customersAtRisk.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { useToday } from '../../fields/useToday.ts'
import styles from './AtStake.module.css'
import { Figures, StakePart } from './StakePart.tsx'

/** How many of those who were let down buy again: from the case of a large loss to that of a small one. */
export function RepurchasePart({ blueprint }: { readonly blueprint: Blueprint }) {
  const { t } = useTranslation()
  const today = useToday()
  const heardShare = stakeInput(blueprint, 'heardShare').value ?? 0
  const { standards, touchpoints, failPoints, complaints } = blueprint
  const handled = useMemo(() => {
    const read = { standards, touchpoints, failPoints }
    const standing = [...complaints.values()].map((complaint) => ({
      outcome: complaint.outcome,
      standing: complaintStanding(read, complaint, `${today}T23:59:59Z`),
    }))
    return handledCustomers(standing, heardShare)
  }, [standards, touchpoints, failPoints, complaints, heardShare, today])
  const { all, stay, couldStay } = customersAtRisk(handled, repurchaseShares(blueprint))
  const title = t('atStake.sections.repurchase')
  const told = handlings.map((each) => t(`atStake.handled.${each}`, { number: countText(handled[each]) }))
  const none = t('atStake.missing', { figures: t('registers.names.complaints') })
  const result = (key: 'stay' | 'couldStay', range: Range) => ({
    key,
    label: t(`atStake.results.${key}`),
    text: all > 0 ? rangeText(range, t) : '–',
    note: all > 0 ? null : none,
  })
  return (
    <StakePart
      title={title}
      hint={t('atStake.hints.repurchase')}
      results={[result('stay', stay), result('couldStay', couldStay)]}
    >
      {all > 0 && <p className={styles['hint']}>{told.join(t('registers.listComma'))}</p>}
      <Figures blueprint={blueprint} label={title} figures={repurchaseFigures} />
    </StakePart>
  )
}

const rangeText = ({ least, most }: Range, t: Words) =>
  t('atStake.customers', {
    number: t('atStake.range', { least: countText(least), most: countText(most) }),
  })
