import { packedColumn, unpackedColumn } from './packedColumn.ts'
import { sameValue } from './sameValue.ts'

/*
 * A survey may hold millions of answers. The shared document keeps each column of them as bytes, which the sharing takes as
 * one value; the snapshot has plain columns. What is no column stays as it is, in both directions.
 */

/** The answers of a survey lie no deeper than this: `answers.items.<id>.perception`. */
const deepest = 4

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const mapped = (owner: object, each: (value: unknown, key: string) => unknown): object =>
  Object.fromEntries(Object.entries(owner).map(([key, value]) => [key, each(value, key)]))

/** Answers with their columns packed. */
export const packedAnswers = (answers: unknown, depth = 1): unknown => {
  if (Array.isArray(answers)) return depth > 1 ? (packedColumn(answers) ?? answers) : answers
  if (!isObject(answers) || depth >= deepest) return answers
  return mapped(answers, (value) => packedAnswers(value, depth + 1))
}

/** Answers as the snapshot has them; a column that says the same as in `before` is the same array. */
export const unpackedAnswers = (answers: unknown, before?: unknown, depth = 1): unknown => {
  if (answers instanceof Uint8Array) return unpackedLike(answers, before) ?? answers
  if (!isObject(answers) || depth >= deepest) return answers
  return mapped(answers, (value, key) =>
    unpackedAnswers(
      value,
      isObject(before) && Object.hasOwn(before, key) ? before[key] : undefined,
      depth + 1,
    ),
  )
}

function unpackedLike(packed: Uint8Array, before: unknown) {
  const known = Array.isArray(before) ? packedColumn(before) : null
  if (known && known !== packed && sameValue(known, packed)) return unpackedColumn(known)
  return unpackedColumn(packed)
}
