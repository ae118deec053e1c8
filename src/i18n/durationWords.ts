import type { Words } from './words.ts'

/** The words around the numbers of a duration, in the language of `t`. */
export const durationWords = (t: Words) => ({
  day: t('inspector.duration.day'),
  hour: t('inspector.duration.hour'),
  minute: t('inspector.duration.minute'),
  second: t('inspector.duration.second'),
  between: t('inspector.duration.between'),
})
