import type { ComplaintStanding } from '#analysis/complaints/complaintStanding.ts'
import type { HandlingStep } from '#analysis/complaints/handlingSteps.ts'
import { readableSeconds } from '#analysis/time/readableSeconds.ts'
import { durationWords } from '#i18n/durationWords.ts'
import type { Words } from '#i18n/words.ts'
import { durationText } from '#model/duration.ts'

/** What is due, in words: "To acknowledge", "Closed". */
export const handlingWord = (next: HandlingStep | null, t: Words): string =>
  t(`terms.handlingDue.${next ?? 'closed'}`)

const timeText = (seconds: number, t: Words) => durationText(readableSeconds(seconds), durationWords(t))

/** "Past limit · Manager": that a running time is past its limit, and to whom the case has risen; empty where neither is so. */
function pastLimitText({ judged, escalated }: ComplaintStanding, t: Words): string {
  const late = judged.some(({ running, beyond }) => running && beyond !== null)
  const risen = escalated !== null && escalated.level > 1
  const to = risen ? t('registers.escalatedTo', { to: escalated.to ?? t('inspector.unnamed') }) : ''
  return [late ? t('registers.pastLimit') : '', to].filter((each) => each !== '').join(' · ')
}

/** A worked-out figure of a complaint in words; empty where there is none. */
export function handlingText(
  name: 'handling' | 'pastLimit' | 'timeToAcknowledge' | 'timeToResolve',
  standing: ComplaintStanding,
  t: Words,
): string {
  const { next, times } = standing
  switch (name) {
    case 'handling':
      return handlingWord(next, t)
    case 'pastLimit':
      return pastLimitText(standing, t)
    case 'timeToAcknowledge':
      return times.acknowledge === null ? '' : timeText(times.acknowledge, t)
    case 'timeToResolve':
      return times.resolve === null ? '' : timeText(times.resolve, t)
  }
}
