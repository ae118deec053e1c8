import type { Words } from '#i18n/words.ts'
import { escapeHtml } from '../html/escapeHtml.ts'
import { introOf, partHead } from './asked.ts'
import { answersOf, choiceText, type Questionnaire, type QuestionnairePart } from './questionnaire.ts'

const columns = ['class', 'type/scale', 'name', 'relevance', 'text', 'help', 'language', 'mandatory'] as const
type Row = Partial<Record<(typeof columns)[number], string>>

/** Texts are HTML there, and braces are formulas. */
const html = (text: string): string =>
  escapeHtml(text.replaceAll(/\s+/gu, ' ')).replaceAll('{', '&#123;').replaceAll('}', '&#125;')

/** Tabs and line ends are gone already; a quote asks for quotes around. */
const cell = (text: string): string => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text)

/** Array questions: a row for each item, the answers in columns. Where the scale has no steps a number is typed for each. */
function partRows(
  questionnaire: Questionnaire,
  part: QuestionnairePart,
  language: string,
  words: Words,
): Row[] {
  const { heading, intro, scale } = partHead(questionnaire, part, words)
  const answers = answersOf(questionnaire)
  const asked = [intro, scale].filter((text) => text !== '').join(' ')
  const [first] = part.questions
  const letter = part.is === 'expectation' ? 'E' : 'P'
  return [
    {
      class: 'G',
      'type/scale': letter,
      name: html(heading || questionnaire.title),
      relevance: '1',
      text: part === questionnaire.parts[0] ? html(introOf(questionnaire, words)) : '',
      language,
    },
    {
      class: 'Q',
      'type/scale': answers ? 'F' : 'K',
      name: letter,
      relevance: '1',
      text: html(asked || questionnaire.title),
      language,
      mandatory: 'N',
    },
    ...part.questions.map(({ number, text }) => ({
      class: 'SQ',
      'type/scale': '0',
      name: String(number),
      relevance: '1',
      text: html(text),
      language,
    })),
    ...(answers ?? []).map((answer) => ({
      class: 'A',
      'type/scale': '0',
      name: String(answer).replace('-', 'm'),
      text: html(first ? choiceText(answer, questionnaire, first) : String(answer)),
      language,
    })),
  ]
}

/** The survey structure that LimeSurvey imports as tab-separated values, in UTF-8 with a byte order mark. */
export function questionnaireTsv(questionnaire: Questionnaire, words: Words): string {
  const language = questionnaire.language === 'zh-CN' ? 'zh-Hans' : 'en'
  const rows: Row[] = [
    { class: 'S', name: 'language', relevance: '1', text: language },
    { class: 'SL', name: 'surveyls_title', relevance: '1', text: html(questionnaire.title), language },
    {
      class: 'SL',
      name: 'surveyls_endtext',
      relevance: '1',
      text: html(words('surveys.questionnaire.thanks')),
      language,
    },
    ...questionnaire.parts.flatMap((part) => partRows(questionnaire, part, language, words)),
  ]
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join('\t'))
  return `\ufeff${[columns.join('\t'), ...lines].join('\r\n')}\r\n`
}
