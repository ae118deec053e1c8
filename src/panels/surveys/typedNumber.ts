import type { Words } from '#i18n/words.ts'
import { parsedNumber } from '#model/amount.ts'

/** A number that was typed; `undefined` where nothing was, else why it is none in words. */
export type TypedNumber = { readonly value: number | undefined } | { readonly problem: string }

export function typedNumber(
  typed: string,
  t: Words,
  { whole = false, notBelow = false, needed = false } = {},
): TypedNumber {
  if (typed.trim() === '') return needed ? { problem: t('surveys.problems.number') } : { value: undefined }
  const value = parsedNumber(typed)
  if (value === null) return { problem: t('surveys.problems.number') }
  if (whole && !Number.isInteger(value)) return { problem: t('surveys.problems.whole') }
  return notBelow && value < 0 ? { problem: t('surveys.problems.notBelow') } : { value }
}

/** A number as it is typed. */
export const numberText = (value: number | undefined): string =>
  value === undefined ? '' : String(Number(value.toPrecision(12)))
