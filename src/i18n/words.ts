import { createInstance, type TFunction } from 'i18next'
import { type Catalogue, en } from './en.ts'

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
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
})
void catalogues.init()

const catalogueOf: Record<Exclude<Language, 'en'>, () => Promise<Catalogue>> = {
  'zh-CN': async () => (await import('./zh-CN.ts')).zhCN,
}

/** Fetches the words of a language, once; English is always there. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en' || catalogues.hasResourceBundle(language, 'translation')) return
  catalogues.addResourceBundle(language, 'translation', await catalogueOf[language]())
}

/** Puts a key of the catalogues into words: `t('terms.stepKind.wait')`. */
export type Words = TFunction

/** The words of one language that is loaded, whatever the interface speaks now. */
export const wordsIn = (language: Language): Words => catalogues.getFixedT(language)

/** The interface language that fits the browser's wishes best. */
export function preferredLanguage(wishes: readonly string[]): Language {
  const wish = wishes.find((tag) => /^(zh|en)\b/i.test(tag))
  return wish && /^zh\b/i.test(wish) ? 'zh-CN' : 'en'
}
