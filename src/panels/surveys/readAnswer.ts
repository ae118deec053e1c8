import type { AnswerPlace } from '#edits/answerColumns.ts'
import type { Words } from '#i18n/words.ts'
import type { Survey } from '#model/blueprint.ts'
import { parsedNumber } from '#model/amount.ts'
import { localOffset, parsedDate } from '#model/writtenDate.ts'

/** What was typed into a cell of answers; null takes the answer away. */
export type ReadAnswer = { readonly value: number | string | null } | { readonly problem: string }

/** Reads an answer, or says in words why it is none: a number on the scale, points, a moment, a segment. */
export function readAnswer({ scale }: Survey, place: AnswerPlace, typed: string, t: Words): ReadAnswer {
  const text = typed.trim()
  if (text === '') return { value: null }
  if (place.is === 'segment') return { value: text.replaceAll(/\s+/gu, ' ') }
  if (place.is === 'at') {
    const date = parsedDate(text, null, localOffset)
    return date && 'at' in date ? { value: date.at } : { problem: t('surveys.answers.problem.moment') }
  }
  const value = parsedNumber(text.normalize('NFKC'))
  if (value === null) return { problem: t('surveys.answers.problem.number') }
  if (place.is === 'points') return value < 0 ? { problem: t('surveys.answers.problem.points') } : { value }
  if (value >= scale.min && value <= scale.max) return { value }
  return { problem: t('surveys.answers.problem.offScale', { min: scale.min, max: scale.max }) }
}
