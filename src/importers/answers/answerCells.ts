import { type DecimalSign, parsedNumber } from '#model/amount.ts'
import type { Survey } from '#model/blueprint.ts'
import type { AnswerWord, WordValue } from './answerPlan.ts'
import { isBlankNumber } from './answerWords.ts'

/** What a cell of an item says. */
export type CellReading =
  | { readonly is: 'value'; readonly value: number }
  | { readonly is: 'blank' }
  | { readonly is: 'outOfRange' }
  | { readonly is: 'word' }

const blank: CellReading = { is: 'blank' }
const unknown: CellReading = { is: 'word' }

/** A number as a cell has it; never a thousand's mark, which no scale reaches. */
export function plainNumber(cell: string, decimal: DecimalSign): number | null {
  const text = cell.trim()
  return parsedNumber(decimal === ',' ? text : text.replace(/^([+-]?\d{1,2}),(\d+)$/, '$1.$2'), decimal)
}

const fromWord = (value: WordValue): CellReading =>
  value === 'blank' ? blank : value === 'unknown' ? unknown : { is: 'value', value }

/** More different texts than these are no answers to be remembered. */
const mostKnown = 5000

/** Reads cells of items. What a plan says of a word counts before what the word looks like. */
export function cellReader(
  { scale: { min, max } }: Pick<Survey, 'scale'>,
  words: readonly AnswerWord[],
  decimal: DecimalSign,
): (cell: string) => CellReading {
  const known = new Map(words.map(({ text, value }) => [text, fromWord(value)]))
  const read = (cell: string): CellReading => {
    if (cell === '') return blank
    const value = plainNumber(cell, decimal)
    if (value === null) return unknown
    return value >= min && value <= max ? { is: 'value', value } : { is: 'outOfRange' }
  }
  return (cell) => {
    const before = known.get(cell)
    if (before) return before
    const now = read(cell)
    if (known.size < mostKnown) known.set(cell, now)
    return now
  }
}

/** True for a number beyond the scale by which tools mark what was not answered. */
export function isBlankCode(cell: string, { min, max }: Survey['scale'], decimal: DecimalSign): boolean {
  const value = plainNumber(cell, decimal)
  return value !== null && (value < min || value > max) && isBlankNumber(value)
}
