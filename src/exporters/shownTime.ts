import { readableSeconds } from '#analysis/time/readableSeconds.ts'
import { durationWords } from '#i18n/durationWords.ts'
import type { Words } from '#i18n/words.ts'
import { durationText } from '#model/duration.ts'

/** A time that somebody has typed, in words, as it is. */
export const typedTime = (seconds: number, words: Words): string =>
  durationText(seconds, durationWords(words))

/** A reckoned time in words, rounded. */
export const shownTime = (seconds: number, words: Words): string => typedTime(readableSeconds(seconds), words)
