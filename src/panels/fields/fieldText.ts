import type { Words } from '#i18n/words.ts'
import { durationText, parsedDuration } from '#model/duration.ts'
import { valueAt } from '#model/fileProblem.ts'
import type { Choice } from './choices.ts'
import { durationWords } from './durationWords.ts'
import type { FieldKind } from './field.ts'
import { plainText } from './plainText.ts'

/** Why what was typed cannot be kept. */
export type FieldProblem =
  | { readonly is: 'needed' | 'number' | 'whole' | 'share' | 'duration' | 'day' | 'url' | 'choice' }
  | { readonly is: 'range'; readonly min: number; readonly max: number }
  | { readonly is: 'least'; readonly min: number }

/** What was typed means; `undefined` clears the field. */
export type Reading = { readonly value: unknown } | { readonly problem: FieldProblem }

export function problemText(problem: FieldProblem, t: Words): string {
  switch (problem.is) {
    case 'range':
      return t('inspector.problems.range', { min: problem.min, max: problem.max })
    case 'least':
      return t('inspector.problems.least', { min: problem.min })
    default:
      return t(`inspector.problems.${problem.is}`)
  }
}

/** True where the values of a standard are shares. */
const inShares = (record: unknown): boolean => valueAt(record, ['measure']) === 'yes-no'

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
      return inShares(record) ? shareReading(text) : numberReading(text)
    case 'number':
      return numberReading(text, kind.least)
    case 'share':
      return shareReading(text)
    case 'duration': {
      const seconds = parsedDuration(text)
      return seconds === null ? { problem: { is: 'duration' } } : { value: seconds }
    }
    case 'day':
      return isDay(text) ? { value: text } : { problem: { is: 'day' } }
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

/** Full-width digits and signs are read like the others. */
function numberIn(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/^[−–]/, '-')
    .replaceAll(/(?<=\d),(?=\d{3}\b)/g, '')
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain))
    ? Number(plain)
    : null
}

function numberReading(text: string, least?: number): Reading {
  const value = numberIn(text)
  if (value === null) return { problem: { is: 'number' } }
  return least !== undefined && value < least ? { problem: { is: 'least', min: least } } : { value }
}

/** "80 %" and "80" are 0.8; so is "0.8". One is the whole: nobody asks for one per cent that way, who can write "1 %". */
function shareReading(text: string): Reading {
  const found = /^(.*?)\s*([%％])?$/.exec(text)
  const number = numberIn(found?.[1] ?? '')
  if (number === null) return { problem: { is: 'share' } }
  const share = found?.[2] !== undefined || number > 1 ? Number((number / 100).toPrecision(12)) : number
  return share < 0 || share > 1 ? { problem: { is: 'share' } } : { value: share }
}

function rateReading(text: string): Reading {
  const value = numberIn(text)
  if (value === null) return { problem: { is: 'number' } }
  if (!Number.isInteger(value)) return { problem: { is: 'whole' } }
  return value < 1 || value > 10 ? { problem: { is: 'range', min: 1, max: 10 } } : { value }
}

function choiceReading(choice: Choice, text: string, t: Words): Reading {
  const found = chosen(choice, text, t)
  if (found === undefined) return { problem: { is: 'choice' } }
  return { value: /^-?\d$/.test(found) ? Number(found) : found }
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
  if (typeof value !== 'number') return plainText(value)
  if (kind.is === 'duration') return durationText(value, durationWords(t))
  const share = kind.is === 'share' || (kind.is === 'amount' && inShares(record))
  return share ? `${plainNumber(value * 100)} %` : plainNumber(value)
}
