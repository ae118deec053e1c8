import type { Blueprint, FailPoint, Id, Measurement, RecordOf, Standard, Table } from '#model/blueprint.ts'
import type { Marks, StandardMark, StepMarks } from '#model/marks.ts'
import { inOrder } from '#model/order.ts'
import { actionPriority } from './actionPriority.ts'
import { rpn } from './rpn.ts'
import { measuredText, standardText } from './standardText.ts'
import { stateOf } from './stateOf.ts'

type Read = Pick<Blueprint, 'steps' | 'touchpoints' | 'failPoints' | 'standards' | 'measurements'>

const urgency = { low: 0, medium: 1, high: 2 }

/** The fail point with the highest RPN; of equal ones the more urgent. */
function worstOf(failPoints: readonly FailPoint[]): StepMarks['worst'] {
  const rated = failPoints.flatMap(({ rating }) =>
    rating ? [{ rpn: rpn(rating), priority: actionPriority(rating) }] : [],
  )
  const worse = rated.toSorted((a, b) => b.rpn - a.rpn || urgency[b.priority] - urgency[a.priority])
  return worse[0] ?? null
}

/** A standard as its pill shows it. */
export function standardMark(standard: Standard, measurements: readonly Measurement[]): StandardMark {
  const text = measuredText(standard, measurements) ?? standardText(standard)
  return { id: standard.id, text, state: stateOf(standard, measurements) }
}

function grouped<R>(
  records: readonly R[],
  key: (record: R) => Id | undefined,
): ReadonlyMap<Id, readonly R[]> {
  const groups = new Map<Id, R[]>()
  for (const record of records) {
    const id = key(record)
    if (id === undefined) continue
    const group = groups.get(id)
    if (group) group.push(record)
    else groups.set(id, [record])
  }
  return groups
}

const measurementGroups = new WeakMap<Table<'measurements'>, ReadonlyMap<Id, readonly Measurement[]>>()

/** The measurements of each standard, in their order. The same map comes back for the same table. */
export function measurementsByStandard(
  table: Table<'measurements'>,
): ReadonlyMap<Id, readonly Measurement[]> {
  const known = measurementGroups.get(table)
  if (known) return known
  const groups = grouped(inOrder(table), ({ standard }) => standard)
  measurementGroups.set(table, groups)
  return groups
}

interface Known {
  readonly from: readonly unknown[]
  readonly marks: StepMarks
}

/** What each step showed last, and the records it came from: an unchanged step gets the same object again. */
const knownMarks = new WeakMap<RecordOf<'steps'>, Known>()

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((each, i) => each === b[i])

const sameStandard = (a: StandardMark, b: StandardMark | undefined) =>
  a.id === b?.id && a.text === b.text && a.state === b.state

/** True where two steps show the same: most of what is written of a fail point is not drawn. */
const sameMarks = (a: StepMarks, b: StepMarks) =>
  a.failPoints === b.failPoints &&
  a.wait === b.wait &&
  a.worst?.rpn === b.worst?.rpn &&
  a.worst?.priority === b.worst?.priority &&
  a.standards.length === b.standards.length &&
  a.standards.every((standard, i) => sameStandard(standard, b.standards[i]))

function marksOfStep(
  step: RecordOf<'steps'>,
  failPoints: readonly FailPoint[],
  standards: readonly Standard[],
  measured: ReadonlyMap<Id, readonly Measurement[]>,
): StepMarks {
  const values = standards.map(({ id }) => measured.get(id) ?? [])
  const from = [...failPoints, ...standards, ...values.flat()]
  const known = knownMarks.get(step)
  if (known && same(known.from, from)) return known.marks
  const marks: StepMarks = {
    failPoints: failPoints.length,
    worst: worstOf(failPoints),
    wait: step.kind === 'wait' || (step.waitSeconds ?? 0) > 0,
    standards: standards.map((standard, i) => standardMark(standard, values[i] ?? [])),
  }
  const steady = known && sameMarks(known.marks, marks) ? known.marks : marks
  knownMarks.set(step, { from, marks: steady })
  return steady
}

function worked(blueprint: Read): Marks {
  const { steps, touchpoints } = blueprint
  const failPoints = grouped(inOrder(blueprint.failPoints), ({ step }) => step)
  const standards = grouped(
    inOrder(blueprint.standards),
    ({ step, touchpoint }) =>
      step ?? (touchpoint === undefined ? undefined : touchpoints.get(touchpoint)?.step),
  )
  const measured = measurementsByStandard(blueprint.measurements)
  return new Map(
    [...steps.values()].map((step) => [
      step.id,
      marksOfStep(step, failPoints.get(step.id) ?? [], standards.get(step.id) ?? [], measured),
    ]),
  )
}

const tablesOf = ({ steps, touchpoints, failPoints, standards, measurements }: Read) =>
  [steps, touchpoints, failPoints, standards, measurements] as const

const sameOfAll = (a: Marks, b: Marks) =>
  a.size === b.size && [...a].every(([step, marks]) => b.get(step) === marks)

let last: { readonly tables: readonly unknown[]; readonly marks: Marks } | null = null

/**
 * The marks of every step. As long as all steps show the same the same map comes back, and a step that shows the same as before
 * keeps the same object in the next one.
 */
export function marksOf(blueprint: Read): Marks {
  const tables = tablesOf(blueprint)
  if (last && same(last.tables, tables)) return last.marks
  const marks = worked(blueprint)
  last = { tables, marks: last && sameOfAll(last.marks, marks) ? last.marks : marks }
  return last.marks
}
