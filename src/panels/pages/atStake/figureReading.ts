import { shareFigures } from '#analysis/atStake/shareFigures.ts'
import type { Words } from '#i18n/words.ts'
import type { StakeFigure } from '#model/vocabulary.ts'
import type { FieldKind } from '../../fields/field.ts'
import { fieldReading, fieldText, problemText } from '../../fields/fieldText.ts'

/** Those that may be below zero: a loss, a bad name. */
const signed: readonly StakeFigure[] = [
  'margin',
  'productValue',
  'serviceValue',
  'personnelValue',
  'imageValue',
]

/** Figures on a scale of 1 to 5. */
const scored: readonly StakeFigure[] = ['optimism', 'innovativeness', 'discomfort', 'insecurity']

function kindOf(name: StakeFigure): FieldKind {
  if (shareFigures.includes(name)) return { is: 'share' }
  return signed.includes(name) ? { is: 'number' } : { is: 'number', least: 0 }
}

/** A figure as it stands in its field. */
export const figureText = (name: StakeFigure, value: number | null, t: Words): string =>
  fieldText(kindOf(name), value, undefined, t)

/** What was typed for a figure: its value, null to clear it, or why it cannot be kept. */
export function figureReading(
  name: StakeFigure,
  typed: string,
  t: Words,
): { readonly value: number | null } | { readonly problem: string } {
  const reading = fieldReading(kindOf(name), typed, undefined, t)
  if ('problem' in reading) return { problem: problemText(reading.problem, t) }
  const { value } = reading
  if (typeof value !== 'number') return { value: null }
  const onScale = !scored.includes(name) || (value >= 1 && value <= 5)
  return onScale ? { value } : { problem: problemText({ is: 'range', min: 1, max: 5 }, t) }
}
