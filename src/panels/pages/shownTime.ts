import { readableSeconds } from '#analysis/time/readableSeconds.ts'
import type { Words } from '#i18n/words.ts'
import { durationText } from '#model/duration.ts'
import { durationWords } from '#i18n/durationWords.ts'

/** A reckoned time in words, rounded; a time that somebody has typed is shown as it is. */
export const shownTime = (seconds: number, t: Words): string =>
  durationText(readableSeconds(seconds), durationWords(t))
