import { useTranslation } from 'react-i18next'
import type { Timing } from '#analysis/time/timing.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { GoToList } from './GoToList.tsx'
import { shownTime } from './shownTime.ts'
import { stepNameOf } from './stepNames.ts'

interface BrokenTolerancesProps {
  readonly blueprint: Blueprint
  readonly times: Timing
}

/** The steps that take longer than the customer accepts there. */
export function BrokenTolerances({ blueprint, times: { brokenSteps } }: BrokenTolerancesProps) {
  const { t } = useTranslation()
  const places = brokenSteps.map(({ step, toleratedSeconds, typicalSeconds, longestSeconds, at }) => ({
    ref: { table: 'steps' as const, id: step },
    name: stepNameOf(blueprint, step, t),
    beside: t(`time.broken.${at}`, {
      time: shownTime(at === 'typical' ? typicalSeconds : longestSeconds, t),
      tolerated: shownTime(toleratedSeconds, t),
    }),
  }))
  return <GoToList title={t('time.broken.title')} places={places} none={t('time.broken.none')} />
}
