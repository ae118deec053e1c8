import type { Words } from '#i18n/words.ts'
import { amountWithUnit, parsedAmount, parsedNumber, parsedShare, timeUnit } from '#model/amount.ts'
import type { Standard } from '#model/blueprint.ts'
import { durationText, parsedDuration } from '#model/duration.ts'
import { dateText, localOffset, parsedDate } from '#model/writtenDate.ts'
import type { Choice } from './choices.ts'
import { durationWords } from '#i18n/durationWords.ts'
import type { FieldKind } from './field.ts'
import { isOpenTarget } from './amountHints.ts'
import { instantText, parsedInstant } from './instantText.ts'
import { plainText } from './plainText.ts'
import { standardOf } from './standardOf.ts'

/** Why what was typed cannot be kept. */
export type FieldProblem =
  | {
      readonly is:
        | 'needed'
        | 'number'
        | 'whole'
        | 'share'
        | 'duration'
        | 'day'
        | 'moment'
        | 'instant'
        | 'url'
        | 'choice'
    }
  | { readonly is: 'timeIn' | 'numberOf'; readonly unit: string }
  | { readonly is: 'range'; readonly min: number; readonly max: number }
  | { readonly is: 'least'; readonly min: number }

/** What was typed means; `undefined` clears the field. */
export type Reading =
  | {
      readonly value: unknown
      /** Other fields of the record that were said with it: the unit of a target. */
      readonly also?: Readonly<Record<string, unknown>>
    }
  | { readonly problem: FieldProblem }

/** Why what was typed cannot be taken, in words. */
export function problemText(problem: FieldProblem, t: Words): string {
  switch (problem.is) {
    case 'range':
      return t('inspector.problems.range', { min: problem.min, max: problem.max })
    case 'least':
      return t('inspector.problems.least', { min: problem.min })
    case 'timeIn':
    case 'numberOf':
      return t(`inspector.problems.${problem.is}`, { unit: problem.unit })
    default:
      return t(`inspector.problems.${problem.is}`)
  }
}

/** True where the values of a standard are shares. */
const inShares = (record: unknown): boolean => standardOf(record).measure === 'yes-no'

/** What is typed into a field, as a value of the document. `record` is the one that the field belongs to. */
export function fieldReading(kind: FieldKind, typed: string, record: unknown, t: Words): Reading {
  const text = typed.trim()
  if (text === '') return emptyReading(kind)
  switch (kind.is) {
    case 'text':
      return { value: kind.long ? text : text.replaceAll(/\s*\n\s*/g, ' ') }
    case 'choice':
      return choiceReading(kind.choice, text, t)
    case 'choices':
      return choicesReading(kind.choice, text, t)
    case 'amount':
      return amountReading(kind, text, standardOf(record), t)
    case 'number':
      return numberReading(text, kind.least, kind.whole)
    case 'share':
      return shareReading(text)
    case 'duration': {
      const seconds = parsedDuration(text)
      return seconds === null ? { problem: { is: 'duration' } } : { value: seconds }
    }
    case 'day':
      return isDay(text) ? { value: text } : { problem: { is: 'day' } }
    case 'moment': {
      const date = parsedDate(text, null, localOffset)
      return date && 'at' in date ? { value: date.at } : { problem: { is: 'moment' } }
    }
    case 'instant': {
      const at = parsedInstant(text)
      return at === null ? { problem: { is: 'instant' } } : { value: at }
    }
    case 'rate':
      return rateReading(text)
    case 'tags':
      return { value: [...new Set(separated(text))] }
    case 'url':
      return /^(https?:\/\/|mailto:)\S+$/i.test(text) ? { value: text } : { problem: { is: 'url' } }
    case 'yes':
      return text === 'true' ? { value: true } : { value: undefined }
  }
}

function emptyReading(kind: FieldKind): Reading {
  if (!('needed' in kind) || !kind.needed) return { value: undefined }
  return kind.is === 'text' ? { value: '' } : { problem: { is: 'needed' } }
}

const separated = (text: string) =>
  text
    .split(/[,，、;；\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')

function numberReading(text: string, least?: number, whole = false): Reading {
  const value = parsedNumber(text)
  if (value === null) return { problem: { is: 'number' } }
  if (whole && !Number.isInteger(value)) return { problem: { is: 'whole' } }
  return least !== undefined && value < least ? { problem: { is: 'least', min: least } } : { value }
}

function shareReading(text: string): Reading {
  const value = parsedShare(text)
  return value === null ? { problem: { is: 'share' } } : { value }
}

type Amount = Extract<FieldKind, { is: 'amount' }>

function amountReading(kind: Amount, text: string, standard: Partial<Standard>, t: Words): Reading {
  const { measure = 'number', unit = '' } = standard
  const scale = { measure, unit }
  const value = parsedAmount(text, scale)
  // A target of 0 that is meant says its statistic, the usual one: nothing else tells it from one that is open.
  const isMeant = value === 0 && isOpenTarget(kind, standard)
  if (value !== null) return isMeant ? { value, also: { statistic: 'mean' } } : { value }
  if (measure === 'yes-no') return { problem: { is: 'share' } }
  if (unit === '') return (kind.of && unitReading(text, t)) ?? { problem: { is: 'number' } }
  return { problem: { is: timeUnit(scale) === null ? 'numberOf' : 'timeIn', unit } }
}

/** A value that says its unit; a time on the clock has none and counts in seconds. */
function unitReading(text: string, t: Words): Reading | undefined {
  const said = amountWithUnit(text)
  if (said) return { value: said.value, also: { unit: said.unit } }
  const seconds = parsedDuration(text)
  return seconds === null
    ? undefined
    : { value: seconds, also: { unit: t('inspector.duration.second').trim() } }
}

function rateReading(text: string): Reading {
  const value = parsedNumber(text)
  if (value === null) return { problem: { is: 'number' } }
  if (!Number.isInteger(value)) return { problem: { is: 'whole' } }
  return value < 1 || value > 10 ? { problem: { is: 'range', min: 1, max: 10 } } : { value }
}

function choiceReading(choice: Choice, text: string, t: Words): Reading {
  const found = chosen(choice, text, t)
  if (found === undefined) return { problem: { is: 'choice' } }
  return { value: choice.asNumbers ? Number(found) : found }
}

function choicesReading(choice: Choice, text: string, t: Words): Reading {
  const found = separated(text).map((each) => chosen(choice, each, t))
  const known = found.filter((each) => each !== undefined)
  return known.length < found.length ? { problem: { is: 'choice' } } : { value: [...new Set(known)] }
}

const chosen = (choice: Choice, text: string, t: Words) =>
  choice.values.find((value) => value === text) ??
  choice.values.find((value) => choice.wordOf(t, value).toLowerCase() === text.toLowerCase())

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const plainNumber = (value: number) => String(Number(value.toPrecision(12)))

/** A value of the document as it stands in a field, ready to be typed over; empty where there is none. */
export function fieldText(kind: FieldKind, value: unknown, record: unknown, t: Words): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) {
    const words = value.map((each) =>
      kind.is === 'choices' ? kind.choice.wordOf(t, String(each)) : String(each),
    )
    return words.join(t('registers.listComma'))
  }
  if (kind.is === 'choice') return kind.choice.wordOf(t, plainText(value))
  if (kind.is === 'moment') return dateText(plainText(value))
  if (kind.is === 'instant') return instantText(plainText(value))
  if (typeof value !== 'number') return plainText(value)
  if (isOpenTarget(kind, record)) return ''
  if (kind.is === 'duration') return durationText(value, durationWords(t))
  const share = kind.is === 'share' || (kind.is === 'amount' && inShares(record))
  return share ? `${plainNumber(value * 100)} %` : plainNumber(value)
}
