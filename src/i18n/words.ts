import { createInstance, type TFunction } from 'i18next'
import { en } from './en.ts'
import { zhCN } from './zh-CN.ts'

/** The languages of the interface, each complete. A new one is a catalogue of this shape and an entry here. */
export const languages = ['en', 'zh-CN'] as const
export type Language = (typeof languages)[number]

/** Each language's own name, as a person looking for it would read it. */
export const languageNames: Record<Language, string> = { en: 'English', 'zh-CN': '简体中文' }

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof en }
    returnNull: false
  }
}

/** The one i18next instance: the interface follows its language; exporters ask `wordsIn`. */
export const catalogues = createInstance({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en }, 'zh-CN': { translation: zhCN } },
  interpolation: { escapeValue: false },
  initAsync: false,
})
void catalogues.init()

/** Puts a key of the catalogues into words: `t('terms.stepKind.wait')`. */
export type Words = TFunction

/** The words of one language, whatever the interface speaks now. */
export const wordsIn = (language: Language): Words => catalogues.getFixedT(language)

/** The interface language that fits the browser's wishes best. */
export function preferredLanguage(wishes: readonly string[]): Language {
  const wish = wishes.find((tag) => /^(zh|en)\b/i.test(tag))
  return wish && /^zh\b/i.test(wish) ? 'zh-CN' : 'en'
}
