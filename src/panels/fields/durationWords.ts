import type { Words } from '#i18n/words.ts'
import type { DurationWords } from '#model/duration.ts'

/** The words around a duration, in the language of `t`. */
export const durationWords = (t: Words): DurationWords => ({
  day: t('inspector.duration.day'),
  hour: t('inspector.duration.hour'),
  minute: t('inspector.duration.minute'),
  second: t('inspector.duration.second'),
  between: t('inspector.duration.between'),
})
