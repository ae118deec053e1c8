import { type DurationWords, durationText } from '#model/duration.ts'
import { numberText } from '../standardText.ts'
import type { CheckLanguage, CheckWords, Finding } from './check.ts'
import { checkOf } from './checks.ts'

interface CommonWords {
  /** In place of a name that is not there. */
  readonly unnamed: string
  readonly comma: string
  /** Before the last of a list. */
  readonly and: string
  readonly duration: DurationWords
}

const commonWords: Record<CheckLanguage, CommonWords> = {
  en: {
    unnamed: 'Unnamed',
    comma: ', ',
    and: ' and ',
    duration: { day: ' d', hour: ' h', minute: ' min', second: ' s', between: ' ' },
  },
  'zh-CN': {
    unnamed: '未命名',
    comma: '、',
    and: '和',
    duration: { day: '天', hour: '小时', minute: '分', second: '秒', between: '' },
  },
}

function listText(words: readonly string[], { comma, and }: CommonWords): string {
  const [last, ...before] = words.toReversed()
  if (last === undefined) return ''
  return before.length === 0 ? last : before.toReversed().join(comma) + and + last
}

function valueText(value: string | number, form: string | undefined, common: CommonWords): string {
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ') || common.unnamed
  if (form === 'time') return durationText(value, common.duration)
  return form === 'share' ? `${numberText(value * 100, 4)} %` : numberText(value)
}

const placeholder = /\{\{(\w+)(?::(time|share))?\}\}/g

function filled(
  text: string,
  { values, terms = {} }: Finding,
  words: CheckWords,
  language: CheckLanguage,
): string {
  const common = commonWords[language]
  return text.replace(placeholder, (empty, name: string, form: string | undefined) => {
    const list = terms[name]
    if (list)
      return listText(
        list.map((term) => words.terms?.[term] ?? term),
        common,
      )
    const value = values[name]
    return value === undefined ? empty : valueText(value, form, common)
  })
}

/** The finding as a sentence. */
export function findingText(finding: Finding, language: CheckLanguage): string {
  const words = checkOf(finding.check)?.words[language]
  return words ? filled(words.says, finding, words, language) : finding.check
}

/** The short name of a check; its id where this version of the program has no such check. */
export const checkTitle = (id: string, language: CheckLanguage): string =>
  checkOf(id)?.words[language].title ?? id

/** The label of the check's fix; null where it has none. Whether a finding can be fixed says `fixOf`. */
export const fixLabel = (id: string, language: CheckLanguage): string | null =>
  checkOf(id)?.words[language].fix ?? null
