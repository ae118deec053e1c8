import { parsedNumber } from '#model/amount.ts'
import { cellText } from '#model/cellText.ts'
import { localOffset, parsedDate } from '#model/writtenDate.ts'
import { comparable } from '../importPlan.ts'
import type { KnownColumn, ReturnedCell } from './returnedFile.ts'

/** Why a cell is not understood. */
export type CellProblem = 'choice' | 'number' | 'whole' | 'range' | 'date' | 'either'

/** What a cell says: a value for the record, `null` where it was emptied, or why it says nothing. */
export type ReadCell =
  | { readonly value: string | number | true | readonly string[] | null }
  | { readonly problem: CellProblem }

const numberIn = (cell: ReturnedCell): number | null =>
  typeof cell === 'number' ? cell : (parsedNumber(cell) ?? parsedNumber(cell, ','))

type ReadDate = { readonly value: string } | { readonly problem: 'date' | 'either' }

/** An ISO day or instant, whatever way it was written. */
function dateIn(cell: ReturnedCell): ReadDate {
  const found = parsedDate(String(cell), null, localOffset)
  if (found === null) return { problem: 'date' }
  return 'at' in found ? { value: found.at } : { problem: 'either' }
}

function sameDate(a: ReturnedCell, b: ReturnedCell): boolean {
  const [one, other] = [dateIn(a), dateIn(b)]
  return 'value' in one && 'value' in other && one.value === other.value
}

const plain = (text: string) => cellText(text).trim()

/** Numbers that differ by less than this are one: files keep fifteen digits. */
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))

/** Whether a cell holds what would be written into it now. */
export function isUnchanged(
  { kind }: KnownColumn,
  now: string | number | undefined,
  cell: ReturnedCell,
): boolean {
  if (now === undefined) return plain(String(cell)) === ''
  if (typeof now === 'number') {
    const number = numberIn(cell)
    return number !== null && close(now, number)
  }
  if (plain(now) === plain(String(cell))) return true
  return kind === 'date' && sameDate(cell, now)
}

function numberRead(cell: ReturnedCell, { range = {} }: KnownColumn): ReadCell {
  const number = numberIn(cell)
  if (number === null || !Number.isFinite(number)) return { problem: 'number' }
  if (range.whole && !Number.isInteger(number)) return { problem: 'whole' }
  if (number < (range.least ?? -Infinity) || number > (range.most ?? Infinity)) return { problem: 'range' }
  return { value: number }
}

function choiceRead(cell: string, choices: NonNullable<KnownColumn['choices']>): string | null {
  const wanted = comparable(cell)
  return (
    choices.find(({ word, value }) => comparable(word) === wanted || comparable(value) === wanted)?.value ??
    null
  )
}

const parts = (cell: string) =>
  cell
    .split(/[,，、;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** A column of yes alone: whatever else is said there means no. */
const isYes = ({ choices }: KnownColumn) => choices?.length === 1 && choices[0]?.value === 'yes'
const no = /^(no|n|false|0|否|不|无)$/i

function textRead(cell: string, column: KnownColumn): ReadCell {
  const { choices, several } = column
  if (!choices) return { value: cell }
  if (isYes(column) && no.test(cell.trim())) return { value: null }
  if (!several) {
    const value = choiceRead(cell, choices)
    if (value === null) return { problem: 'choice' }
    return { value: isYes(column) ? true : value }
  }
  const values = parts(cell).map((part) => choiceRead(part, choices))
  const found = values.filter((value) => value !== null)
  return found.length === values.length ? { value: found } : { problem: 'choice' }
}

/** Reads a cell that was filled in, as its column asks. */
export function readCell(column: KnownColumn, cell: ReturnedCell): ReadCell {
  const text = cellText(String(cell))
  if (text.trim() === '') return { value: null }
  if (column.kind === 'number') return numberRead(cell, column)
  if (column.kind === 'date') return dateIn(cell)
  if (column.key === 'tags') return { value: parts(text) }
  return textRead(text, column)
}
