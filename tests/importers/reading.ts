import { decodedText, encodingOf } from '#importers/decodedText.ts'
import { guessedPlan, type ImportPlan, type KnownStandard } from '#importers/importPlan.ts'
import { type ImportedRow, measurementRows, type NewMeasurement } from '#importers/measurementRows.ts'
import { separatorOf, textTable } from '#importers/textTable.ts'
import type { Id } from '#model/blueprint.ts'

export const answer: KnownStandard = {
  id: 'answer',
  metric: 'Call answered',
  measure: 'number',
  unit: 's',
  step: 'Call',
}
const wait: KnownStandard = {
  id: 'wait',
  metric: 'Wait at the desk',
  measure: 'number',
  unit: 'min',
  step: 'Check in',
}
const greeted: KnownStandard = { id: 'greeted', metric: '按姓氏称呼', measure: 'yes-no', step: '接待' }
const standards = [answer, wait, greeted]

/** What somebody adds to a file, and what is there already. */
export interface Given {
  readonly standard?: Id
  readonly there?: readonly NewMeasurement[]
  readonly pasted?: boolean
  readonly plan?: Partial<ImportPlan>
  readonly standards?: readonly KnownStandard[]
}

export interface Read {
  readonly plan: ImportPlan
  readonly rows: readonly ImportedRow[]
}

/** A file, or a text from the clipboard, as the import understands it; measured on 2026-11-22 in Shanghai where it does not say. */
export function read(source: string | Uint8Array, given: Given = {}): Read {
  const text = typeof source === 'string' ? source : decodedText(source, encodingOf(source))
  const separator = separatorOf(text, given.pasted ?? false)
  const table = textTable(text, separator)
  const known = given.standards ?? standards
  const plan = { ...guessedPlan(table, separator, known), ...given.plan }
  const ground = {
    standards: known,
    there: given.there ?? [],
    standard: given.standard ?? null,
    day: '2026-11-22',
    offsetOf: () => 480,
  }
  return { plan, rows: measurementRows(table, plan, ground) }
}

/** What the rows say, one short line each: the measurement, or the names of what is wrong. */
export const said = ({ rows }: Read): string[] =>
  rows.map(({ measurement, problems }) => {
    if (!measurement) return problems.map(({ is }) => is).join(' ')
    const { standard, value, at, sample, source } = measurement
    return [standard, value, at, sample, source].filter((part) => part !== undefined).join(' ')
  })
