import { actionPriority } from '#analysis/actionPriority.ts'
import { marksOf, measurementsByStandard, standardMark } from '#analysis/marksOf.ts'
import { measuredText } from '#analysis/standardText.ts'
import { rpn } from '#analysis/rpn.ts'
import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import type { ActionPriority, StandardState } from '#model/marks.ts'
import { byOrder, inOrder } from '#model/order.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { stepOfMark, wholeService } from '../fields/marksByStep.ts'
import type { PartialRating } from '../fields/ratings.ts'
import { unfinishedIn, type UnfinishedRatings } from '../fields/unfinishedRatings.ts'

/** One row of a register: the record, where it belongs, and what follows from it. */
export interface RegisterRow {
  readonly id: Id
  readonly record: RecordOf<RegisterName>
  /** The step that the row is about; `wholeService` for a standard of all of it. */
  readonly step: Id
  readonly stepName: string
  readonly lane: string
  readonly phase: string
  /** Of a fail point, or the worst of a step's. */
  readonly rpn?: number
  readonly priority?: ActionPriority
  /** Of a fail point whose rating is not whole yet: the parts that are. */
  readonly unfinished?: PartialRating
  /** Of a standard. */
  readonly state?: StandardState
  readonly measured?: string
  /** How many marks a step has. */
  readonly failPoints?: number
  readonly standards?: number
  readonly touchpoints?: number
}

const kept = new Map<RegisterName, ReadonlyMap<Id, RegisterRow>>()

const same = (a: RegisterRow, b: RegisterRow) => {
  const [one, other] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))]
  return one.length === other.size && one.every(([key, value]) => other.get(key) === value)
}

/** The rows of a register, in the blueprint's order. A row to which nothing happened is the same object as before. */
export function registerRows(
  blueprint: Blueprint,
  register: RegisterName,
  unfinished: UnfinishedRatings,
): RegisterRow[] {
  const before = kept.get(register)
  const rows = freshRows(blueprint, register, unfinished).map((row) => {
    const known = before?.get(row.id)
    return known && same(known, row) ? known : row
  })
  kept.set(register, new Map(rows.map((row) => [row.id, row])))
  return rows
}

function freshRows(
  blueprint: Blueprint,
  register: RegisterName,
  unfinished: UnfinishedRatings,
): RegisterRow[] {
  if (register === 'steps') return stepRows(blueprint)
  const places = new Map(inReadingOrder(blueprint).map(({ id }, at) => [id, at]))
  const records: readonly RecordOf<Exclude<RegisterName, 'steps'>>[] = inOrder<
    RecordOf<Exclude<RegisterName, 'steps'>>
  >(blueprint[register])
  return records
    .map((record) => markRow(blueprint, record, unfinished))
    .toSorted((a, b) => (places.get(a.step) ?? -1) - (places.get(b.step) ?? -1))
}

/** Phase after phase, moment after moment, lane after lane. */
function inReadingOrder({ steps, phases, lanes }: Blueprint): RecordOf<'steps'>[] {
  const rank = (records: readonly { readonly id: Id }[]) => new Map(records.map(({ id }, at) => [id, at]))
  const [phaseRank, laneRank] = [rank(inOrder(phases)), rank(inOrder(lanes))]
  const place = ({ phase, column, lane, row }: RecordOf<'steps'>) => [
    phase === undefined ? -1 : (phaseRank.get(phase) ?? -1),
    column ?? 0,
    laneRank.get(lane) ?? -1,
    row ?? 0,
  ]
  return [...steps.values()].toSorted((a, b) => {
    const [here, there] = [place(a), place(b)]
    const differs = here.findIndex((each, i) => each !== there[i])
    return differs < 0 ? byOrder(a, b) : (here[differs] ?? 0) - (there[differs] ?? 0)
  })
}

function placeOf(blueprint: Blueprint, step: RecordOf<'steps'> | undefined) {
  return {
    stepName: step?.name ?? '',
    lane: (step && blueprint.lanes.get(step.lane)?.name) ?? '',
    phase: (step?.phase === undefined ? undefined : blueprint.phases.get(step.phase)?.name) ?? '',
  }
}

function stepRows(blueprint: Blueprint): RegisterRow[] {
  const marks = marksOf(blueprint)
  const touchpoints = new Map<Id, number>()
  for (const { step } of blueprint.touchpoints.values())
    touchpoints.set(step, (touchpoints.get(step) ?? 0) + 1)
  return inReadingOrder(blueprint).map((record) => {
    const mark = marks.get(record.id)
    const worst = mark?.worst
    return {
      id: record.id,
      record,
      step: record.id,
      ...placeOf(blueprint, record),
      ...(worst ? { rpn: worst.rpn, priority: worst.priority } : {}),
      failPoints: mark?.failPoints ?? 0,
      standards: mark?.standards.length ?? 0,
      touchpoints: touchpoints.get(record.id) ?? 0,
    }
  })
}

function markRow(
  blueprint: Blueprint,
  record: RecordOf<Exclude<RegisterName, 'steps'>>,
  unfinished: UnfinishedRatings,
): RegisterRow {
  const step = stepOfMark(blueprint, record)
  const place = placeOf(blueprint, step === wholeService ? undefined : blueprint.steps.get(step))
  return { id: record.id, record, step, ...place, ...derived(blueprint, record, unfinished) }
}

function derived(
  blueprint: Blueprint,
  record: RecordOf<Exclude<RegisterName, 'steps'>>,
  unfinished: UnfinishedRatings,
): Partial<RegisterRow> {
  if ('failure' in record)
    return record.rating
      ? { rpn: rpn(record.rating), priority: actionPriority(record.rating) }
      : { unfinished: unfinishedIn(unfinished, record.id, 'rating') }
  if (!('metric' in record)) return {}
  const measurements = measurementsByStandard(blueprint.measurements).get(record.id) ?? []
  const measured = measuredText(record, measurements)
  return { state: standardMark(record, measurements).state, ...(measured === null ? {} : { measured }) }
}
