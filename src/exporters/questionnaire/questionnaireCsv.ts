import { writeCsv } from 'hucre/csv'
import type { Words } from '#i18n/words.ts'
import type { Questionnaire } from './questionnaire.ts'

const columns = [
  'number',
  'code',
  'part',
  'dimension',
  'question',
  'lowest',
  'highest',
  'lowestMeans',
  'highestMeans',
] as const

/** A question a row, as RFC 4180 has it, in UTF-8 with a byte order mark; nothing in it is run as a formula. */
export function questionnaireCsv(questionnaire: Questionnaire, words: Words): string {
  const { scale, parts } = questionnaire
  const rows = parts.flatMap(({ is, questions }) =>
    questions.map(({ number, code, dimension, text, ends }) => [
      number,
      code,
      words(`surveys.questionnaire.${is}`),
      dimension ? words(`terms.dimension.${dimension}`) : '',
      text,
      scale.min,
      scale.max,
      ...ends,
    ]),
  )
  const head = columns.map((column) => words(`surveys.questionnaire.columns.${column}`))
  return `${writeCsv([head, ...rows], { bom: true, escapeFormulae: true })}\r\n`
}
