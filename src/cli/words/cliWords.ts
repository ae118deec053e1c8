import type { Language } from '#i18n/words.ts'
import { type CliWords, en } from './en.ts'
import { zhCN } from './zhCN.ts'

/** What the command line says of itself, in each language. They stand here so that no browser fetches them. */
export const cliWords: Readonly<Record<Language, CliWords>> = { en, 'zh-CN': zhCN }
