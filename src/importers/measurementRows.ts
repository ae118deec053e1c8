import { parsedAmount, parsedNumber } from '#model/amount.ts'
import type { Id, Measurement } from '#model/blueprint.ts'
import { type OffsetOf, parsedDate } from '#model/writtenDate.ts'
import { type ColumnRole, comparable, type ImportPlan, type KnownStandard } from './importPlan.ts'
import type { Rows } from './textTable.ts'

/** Why a row cannot be taken; `text` is what stands in the cell. */
export type RowProblem =
  | { readonly is: 'noValue' | 'noDate' | 'noStandard' }
  | {
      readonly is: 'date' | 'either' | 'sample' | 'unknownStandard' | 'severalStandards'
      readonly text: string
    }
  | { readonly is: 'value'; readonly text: string; readonly of: KnownStandard }

/** A measurement before it has an id. */
export type NewMeasurement = Omit<Measurement, 'id'>

/** One row of the table, and what it means. */
export interface ImportedRow {
  /** Its place in the file, the heading counted; from 1. */
  readonly number: number
  readonly cells: readonly string[]
  /** Null where something in it is not understood. */
  readonly measurement: NewMeasurement | null
  readonly problems: readonly RowProblem[]
  /** True where the same is in the blueprint already. */
  readonly already: boolean
}

/** What the table itself does not say. */
export interface ImportGround {
  readonly standards: readonly KnownStandard[]
  /** Measurements that are there, to find what would come twice. */
  readonly there: readonly NewMeasurement[]
  /** Whose values they are where no column says it. */
  readonly standard: Id | null
  /** When they were measured where no column says it, an ISO day. */
  readonly day: string
  readonly offsetOf: OffsetOf
}

/** What a cell means, or why it means nothing. */
type Found<Value> = { readonly value: Value } | { readonly problem: RowProblem }

const sameMark = ({ standard, value, at, sample, source }: NewMeasurement) =>
  JSON.stringify([standard, value, at, sample, source])

/** Every row of a table but its heading, as the measurement it means, or with what is not understood in it. */
export function measurementRows(rows: Rows, plan: ImportPlan, ground: ImportGround): ImportedRow[] {
  const there = new Set(ground.there.map(sameMark))
  const places = new Map(plan.columns.flatMap((role, at) => (role === null ? [] : [[role, at] as const])))
  const read = rowReader(plan, ground)
  return rows.slice(plan.heading ? 1 : 0).map((cells, i) => {
    const cellOf = (role: ColumnRole) => {
      const at = places.get(role)
      return at === undefined ? null : (cells[at] ?? '')
    }
    const { measurement, problems } = read(cellOf)
    const already = measurement !== null && there.has(sameMark(measurement))
    return { number: i + (plan.heading ? 2 : 1), cells, measurement, problems, already }
  })
}

/** The cell of a row for a role; null where no column has that role. */
type CellOf = (role: ColumnRole) => string | null

function rowReader(plan: ImportPlan, ground: ImportGround) {
  const find = standardFinder(ground)
  return (cellOf: CellOf): Pick<ImportedRow, 'measurement' | 'problems'> => {
    const standard = find(cellOf('standard'), cellOf('step'))
    const value = 'value' in standard ? valueIn(cellOf('value') ?? '', standard.value, plan) : null
    const at = dateIn(cellOf('date'), plan, ground)
    const sample = sampleIn(cellOf('sample') ?? '', plan)
    const source = cellOf('source') ?? ''
    const problems = [standard, value, at, sample].flatMap((found) =>
      found && 'problem' in found ? [found.problem] : [],
    )
    if (!('value' in standard) || !value || !('value' in value) || !('value' in at) || !('value' in sample))
      return { measurement: null, problems }
    const measurement = {
      standard: standard.value.id,
      value: value.value,
      at: at.value,
      ...(source === '' ? {} : { source }),
      ...(sample.value === null ? {} : { sample: sample.value }),
    }
    return { measurement, problems }
  }
}

/** Finds the standard that a row names by its id or its metric; where several have that name, by the step beside it. */
function standardFinder({ standards, standard: given }: ImportGround) {
  const byId = new Map(standards.map((each) => [each.id, each]))
  const byMetric = new Map<string, readonly KnownStandard[]>()
  for (const each of standards) {
    const name = comparable(each.metric)
    byMetric.set(name, [...(byMetric.get(name) ?? []), each])
  }
  return (cell: string | null, step: string | null): Found<KnownStandard> => {
    const chosen = given === null ? undefined : byId.get(given)
    if (cell === null) return chosen ? { value: chosen } : { problem: { is: 'noStandard' } }
    if (cell === '') return { problem: { is: 'noStandard' } }
    const named = byId.get(cell)
    if (named) return { value: named }
    const all = byMetric.get(comparable(cell)) ?? []
    const here = step === null ? all : all.filter((each) => comparable(each.step) === comparable(step))
    const some = here.length > 0 ? here : all
    const only = some.length === 1 ? some[0] : some.find(({ id }) => id === given)
    if (only) return { value: only }
    return { problem: { is: some.length === 0 ? 'unknownStandard' : 'severalStandards', text: cell } }
  }
}

function valueIn(cell: string, standard: KnownStandard, { decimal }: ImportPlan): Found<number> {
  if (cell === '') return { problem: { is: 'noValue' } }
  const value = parsedAmount(cell, standard, decimal)
  return value === null ? { problem: { is: 'value', text: cell, of: standard } } : { value }
}

function dateIn(
  cell: string | null,
  { dayOrder }: ImportPlan,
  { day, offsetOf }: ImportGround,
): Found<string> {
  if (cell === null) return { value: day }
  if (cell === '') return { problem: { is: 'noDate' } }
  const date = parsedDate(cell, dayOrder === 'either' ? null : dayOrder, offsetOf)
  if (date === null) return { problem: { is: 'date', text: cell } }
  return 'at' in date ? { value: date.at } : { problem: { is: 'either', text: cell } }
}

function sampleIn(cell: string, { decimal }: ImportPlan): Found<number | null> {
  if (cell === '') return { value: null }
  const count = parsedNumber(cell, decimal)
  if (count === null || !Number.isInteger(count) || count < 1)
    return { problem: { is: 'sample', text: cell } }
  return { value: count }
}
