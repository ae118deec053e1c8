import { createInstance, type TFunction } from 'i18next'
import type { FirstWords } from './en.ts'
import type { LaterWords } from './enLater.ts'

/** The languages of the interface, each complete. A new one is a catalogue of this shape and an entry here. */
export const languages = ['en', 'zh-CN'] as const
export type Language = (typeof languages)[number]

/** Each language's own name, as a person looking for it would read it. */
export const languageNames: Record<Language, string> = { en: 'English', 'zh-CN': '简体中文' }

/** The English catalogue: its shape is the shape of all. */
export type Catalogue = FirstWords & LaterWords

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Catalogue }
    returnNull: false
  }
}

/** The one i18next instance: the interface follows its language; exporters ask `wordsIn`. */
export const catalogues = createInstance({
  lng: 'en',
  resources: {},
  interpolation: { escapeValue: false },
  initAsync: false,
})
void catalogues.init()

const firstWords: Record<Language, () => Promise<FirstWords>> = {
  en: async () => (await import('./en.ts')).en,
  'zh-CN': async () => (await import('./zh-CN.ts')).zhCN,
}

const laterWords: Record<Language, () => Promise<LaterWords>> = {
  en: async () => (await import('./enLater.ts')).enLater,
  'zh-CN': async () => (await import('./zhCNLater.ts')).zhCNLater,
}

/** Which words are there, or on their way. */
const asked = new Map<string, Promise<void>>()

function ask(name: string, language: Language, words: () => Promise<FirstWords | LaterWords>): Promise<void> {
  const before = asked.get(name)
  if (before) return before
  const coming = words().then((found) => {
    catalogues.addResourceBundle(language, 'translation', found, true, true)
  })
  asked.set(name, coming)
  // Words that did not arrive are asked for anew.
  coming.catch(() => asked.delete(name))
  return coming
}

const askFirst = (language: Language) => ask(`first ${language}`, language, firstWords[language])
const askLater = (language: Language) => ask(`later ${language}`, language, laterWords[language])

let laterWanted = false

/** Fetches the words that the first picture needs in a language, and the others once they were needed in any. */
export async function loadLanguage(language: Language): Promise<void> {
  await Promise.all([askFirst(language), laterWanted ? askLater(language) : undefined])
}

/** Fetches all words of a language, once. */
export async function loadAllWords(language: Language): Promise<void> {
  await Promise.all([askFirst(language), askLater(language)])
}

/** Fetches a page, a dialog or the like together with the words that only such need. */
export async function withLaterWords<Module>(load: () => Promise<Module>): Promise<Module> {
  laterWanted = true
  const spoken = languages.filter(
    (language) => language === catalogues.language || asked.has(`first ${language}`),
  )
  const [module] = await Promise.all([load(), ...spoken.map(askLater)])
  return module
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
