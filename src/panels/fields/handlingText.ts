import type { ComplaintStanding } from '#analysis/complaints/complaintStanding.ts'
import type { HandlingStep } from '#analysis/complaints/handlingSteps.ts'
import { readableSeconds } from '#analysis/time/readableSeconds.ts'
import { durationWords } from '#i18n/durationWords.ts'
import type { Words } from '#i18n/words.ts'
import { durationText } from '#model/duration.ts'

/** What is due, in words: "To acknowledge", "Closed". */
export const handlingWord = (next: HandlingStep | null, t: Words): string =>
  t(`terms.handlingDue.${next ?? 'closed'}`)

/** A time in words, empty where there is none; what is within the same day, or lies before the receipt, is said to be so. */
function timeText(
  { times, days, mistaken }: ComplaintStanding,
  name: 'acknowledge' | 'resolve',
  t: Words,
): string {
  const seconds = times[name]
  if (seconds === null) return mistaken.includes(name) ? t('registers.beforeReceipt') : ''
  return days[name] === 0 ? t('registers.sameDay') : durationText(readableSeconds(seconds), durationWords(t))
}

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
  const { next } = standing
  switch (name) {
    case 'handling':
      return handlingWord(next, t)
    case 'pastLimit':
      return pastLimitText(standing, t)
    case 'timeToAcknowledge':
      return timeText(standing, 'acknowledge', t)
    case 'timeToResolve':
      return timeText(standing, 'resolve', t)
  }
}
