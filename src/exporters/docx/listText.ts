import type { Language } from '#i18n/words.ts'

/** "one, two, and three", as the language says it. */
export const listText = (texts: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(texts)
