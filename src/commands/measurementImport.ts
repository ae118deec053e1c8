import { addMeasurements } from '#edits/addMeasurements.ts'
import { wordsIn } from '#i18n/words.ts'
import { decodedText, type Encoding, encodingOf } from '#importers/decodedText.ts'
import {
  type ColumnRole,
  columnRoles,
  guessedPlan,
  type ImportPlan,
  type KnownStandard,
  withColumns,
} from '#importers/importPlan.ts'
import {
  type ImportedRow,
  measurementRows,
  type NewMeasurement,
  type RowProblem,
} from '#importers/measurementRows.ts'
import { type Rows, type Separator, separatorOf, textTable } from '#importers/textTable.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { newId } from '#model/newId.ts'
import { inOrder } from '#model/order.ts'
import { localOffset } from '#model/writtenDate.ts'
import { perform } from '#session/perform.ts'
import { openDialog, session } from '#session/session.ts'
import type { TextChoices } from './textChoices.ts'
import { accepted } from './tellRefusal.ts'
import { tellUndoable } from './tellUndoable.ts'

export type MeasurementColumn = ColumnRole
export type MeasurementPlan = ImportPlan
export type MeasurementProblem = RowProblem
export type MeasurementRow = ImportedRow
type MeasurementSource = Uint8Array | string

/** What a column may hold. */
export const measurementColumns: readonly MeasurementColumn[] = columnRoles

/** A table of measurements, and how it was taken apart. */
export interface MeasurementTable {
  /** Null where the text was pasted. */
  readonly encoding: Encoding | null
  readonly separator: Separator
  readonly rows: Rows
}

/** A file's bytes, or a text that was pasted, as a table. */
export function measurementTable(source: MeasurementSource, chosen: TextChoices): MeasurementTable {
  const encoding = typeof source === 'string' ? null : (chosen.encoding ?? encodingOf(source))
  const text = typeof source === 'string' ? source : decodedText(source, encoding ?? 'utf-8')
  const separator = chosen.separator ?? separatorOf(text, encoding === null)
  return { encoding, separator, rows: textTable(text, separator) }
}

/** The standards of a blueprint as a table may name them. */
const knownStandards = ({ standards, touchpoints, steps }: Blueprint): KnownStandard[] =>
  inOrder(standards).map(({ id, metric, measure, unit, step, touchpoint }) => {
    const at = step ?? (touchpoint === undefined ? undefined : touchpoints.get(touchpoint)?.step)
    const name = at === undefined ? '' : (steps.get(at)?.name ?? '')
    return { id, metric, measure, step: name, ...(unit === undefined ? {} : { unit }) }
  })

/** How a table is read, as far as it tells by itself. */
export const planOf = (blueprint: Blueprint, { rows, separator }: MeasurementTable): MeasurementPlan =>
  guessedPlan(rows, separator, knownStandards(blueprint))

/** The plan once a person has said what the columns hold, and whether the first row names them. */
export const replanned = (
  plan: MeasurementPlan,
  { rows }: MeasurementTable,
  said: Pick<MeasurementPlan, 'heading' | 'columns'>,
): MeasurementPlan => withColumns({ ...plan, heading: said.heading }, said.columns, rows)

/** What the table does not say. */
export interface MeasurementGround {
  readonly standard: Id | null
  /** An ISO day. */
  readonly day: string
}

/** The rows of a table as measurements, or with what is not understood in them. */
export const rowsOf = (
  blueprint: Blueprint,
  { rows }: MeasurementTable,
  plan: MeasurementPlan,
  ground: MeasurementGround,
): MeasurementRow[] =>
  measurementRows(rows, plan, {
    ...ground,
    standards: knownStandards(blueprint),
    there: inOrder(blueprint.measurements).map(({ id: _, order: __, ...measurement }) => measurement),
    offsetOf: localOffset,
  })

/** Today by this computer's calendar, an ISO day. */
export const today = (): string => new Date().toLocaleDateString('sv')

/** Adds measurements, one undo step, and tells how many. */
export function keepMeasurements(all: readonly NewMeasurement[]): boolean {
  const records = all.map((measurement) => ({ id: newId(), ...measurement }))
  if (!accepted(perform(addMeasurements, { all: records }))) return false
  const t = wordsIn(session.getState().language)
  if (all.length > 1) tellUndoable(t('measurements.added', { count: all.length }), addMeasurements.name)
  return true
}

/**
 * Adds what was pasted: values, dates with values, values with date and sample. Where anything in it is not understood, the
 * import opens with it, so that it can be seen and corrected.
 */
export function pasteMeasurements(text: string, standard: Id | null): void {
  const { blueprint } = session.getState()
  if (!blueprint) return
  const table = measurementTable(text, {})
  const plan = planOf(blueprint, table)
  const rows = rowsOf(blueprint, table, plan, { standard, day: today() })
  const all = rows.flatMap(({ measurement, already }) => (measurement && !already ? [measurement] : []))
  if (all.length > 0 && all.length === rows.length) keepMeasurements(all)
  else openDialog({ is: 'importMeasurements', standard, pasted: text })
}
