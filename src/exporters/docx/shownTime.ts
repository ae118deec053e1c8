import { durationWords } from '#i18n/durationWords.ts'
import type { Words } from '#i18n/words.ts'
import { durationText } from '#model/duration.ts'

/** A time that somebody has typed, in words, as it is. */
export const typedTime = (seconds: number, words: Words): string =>
  durationText(seconds, durationWords(words))

/** A reckoned time in words, as fine as a reader can use: to tenths of a second, then to seconds, then to minutes. */
export function shownTime(seconds: number, words: Words): string {
  const step = seconds < 600 ? 0.1 : seconds < 36_000 ? 1 : 60
  return typedTime(Math.round(seconds / step) * step, words)
}
