import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import { inOrder } from '#model/order.ts'

/** One column of the blueprint: what stands in it happens together. */
export interface Moment {
  readonly phase: Id | null
  readonly column: number
}

/** All that the document says of where a step stands. */
export interface Position extends Moment {
  readonly lane: Id
  readonly row: number
}

/** Steps of an open document have both numbers; where a record lacks one it counts as 0. */
export const positionOf = (step: RecordOf<'steps'>): Position => ({
  lane: step.lane,
  phase: step.phase ?? null,
  column: step.column ?? 0,
  row: step.row ?? 0,
})

const ascending = (numbers: ReadonlySet<number>): number[] => [...numbers].toSorted((a, b) => a - b)

/** The columns of a phase (null: of the steps that stand in none), left to right. */
export function columnsOf(blueprint: Blueprint, phase: Id | null): number[] {
  const columns = new Set<number>()
  for (const step of blueprint.steps.values()) {
    if ((step.phase ?? null) === phase) columns.add(step.column ?? 0)
  }
  return ascending(columns)
}

/** The rows of a lane, top to bottom. */
export function rowsOf(blueprint: Blueprint, lane: Id): number[] {
  const rows = new Set<number>()
  for (const step of blueprint.steps.values()) if (step.lane === lane) rows.add(step.row ?? 0)
  return ascending(rows)
}

/** The phases as they are drawn: null first, where steps stand in no phase. */
export function phasesDrawn(blueprint: Blueprint): (Id | null)[] {
  const phases = inOrder(blueprint.phases).map(({ id }) => id)
  const loose = [...blueprint.steps.values()].some(({ phase }) => phase === undefined)
  return loose || phases.length === 0 ? [null, ...phases] : phases
}

/** Every moment from left to right; an empty phase shows one that no step has yet. */
export function momentsOf(blueprint: Blueprint): Moment[] {
  const columns = new Map<Id | null, Set<number>>()
  for (const { phase = null, column = 0 } of blueprint.steps.values()) {
    const known = columns.get(phase)
    if (known) known.add(column)
    else columns.set(phase, new Set([column]))
  }
  return phasesDrawn(blueprint).flatMap((phase) =>
    ascending(columns.get(phase) ?? new Set([1])).map((column) => ({ phase, column })),
  )
}

/** True where two moments are the same column of the same phase. */
export const sameMoment = (a: Moment, b: Moment): boolean => a.phase === b.phase && a.column === b.column

const keyOf = ({ phase, column }: Moment) => `${phase ?? ''} ${column}`

/** Which moment a step stands in, counted from the left of the blueprint; -1 where none does. */
export function momentCounter(blueprint: Blueprint): (step: RecordOf<'steps'>) => number {
  const indexes = new Map(momentsOf(blueprint).map((moment, i) => [keyOf(moment), i]))
  return (step) => indexes.get(keyOf(positionOf(step))) ?? -1
}

/** Which row of its lane a step stands in, counted from the top. */
export function rowCounter(blueprint: Blueprint): (step: RecordOf<'steps'>) => number {
  const rows = new Map<Id, ReadonlyMap<number, number>>()
  return (step) => {
    const { lane, row } = positionOf(step)
    const known = rows.get(lane) ?? new Map(rowsOf(blueprint, lane).map((each, i) => [each, i]))
    rows.set(lane, known)
    return known.get(row) ?? -1
  }
}

/** Lanes that can hold steps, top to bottom. */
export const stepLanes = (blueprint: Blueprint): RecordOf<'lanes'>[] =>
  inOrder(blueprint.lanes).filter(({ kind }) => kind !== 'evidence')

/** What brings steps to their positions. */
export const standAt = (positions: Iterable<readonly [Id, Position]>): Change[] =>
  [...positions].map(([id, { lane, phase, column, row }]) =>
    phase === null
      ? { table: 'steps', id, set: { lane, column, row }, unset: ['phase'] }
      : { table: 'steps', id, set: { lane, phase, column, row } },
  )

type Where = { readonly phase: Id | null } | { readonly lane: Id }

/** The blueprint with the columns of a phase or the rows of a lane numbered anew, number for number. */
export function renumbered(
  blueprint: Blueprint,
  where: Where,
  before: readonly number[],
  after: readonly number[],
): Blueprint {
  if (before === after) return blueprint
  const anew = new Map(before.map((number, i) => [number, after[i] ?? number]))
  const positions = [...blueprint.steps.values()].flatMap((step): [Id, Position][] => {
    const at = positionOf(step)
    if ('lane' in where)
      return at.lane === where.lane ? [[step.id, { ...at, row: anew.get(at.row) ?? at.row }]] : []
    return at.phase === where.phase ? [[step.id, { ...at, column: anew.get(at.column) ?? at.column }]] : []
  })
  return applied(blueprint, standAt(positions))
}
