import type { Words } from '#i18n/words.ts'
import { durationText } from '#model/duration.ts'
import { durationWords } from '#i18n/durationWords.ts'

/** As fine as a reader can use: below these many seconds in steps of so many. */
const steps: readonly { readonly below: number; readonly step: number }[] = [
  { below: 600, step: 0.1 },
  { below: 36_000, step: 1 },
  { below: Infinity, step: 60 },
]

/** A reckoned time in words, rounded; a time that somebody has typed is shown as it is. */
export function shownTime(seconds: number, t: Words): string {
  const { step } = steps.find(({ below }) => seconds < below) ?? { step: 60 }
  return durationText(Math.round(seconds / step) * step, durationWords(t))
}
