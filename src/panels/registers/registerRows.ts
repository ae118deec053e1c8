import { complaintsAt } from '#analysis/complaints/complaintsAt.ts'
import { complaintStanding, type ComplaintStanding } from '#analysis/complaints/complaintStanding.ts'
import { stepOfComplaint } from '#analysis/complaints/stepOfComplaint.ts'
import { marksOf, measurementsByStandard, standardMark } from '#analysis/marksOf.ts'
import { failPointStanding, type FailPointStanding } from '#analysis/quality/failPointStanding.ts'
import { readingOrder } from '#analysis/quality/readingOrder.ts'
import { touchpointsByStep } from '#analysis/quality/recordsByStep.ts'
import { measuredText } from '#analysis/standardText.ts'
import type { Blueprint, Id, Measurement, RecordOf } from '#model/blueprint.ts'
import type { ActionPriority, StandardState, StepMarks } from '#model/marks.ts'
import { inOrder } from '#model/order.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { type MarkTable, stepOfMark, wholeService } from '../fields/marksByStep.ts'
import type { PartialRating, RatingName } from '../fields/ratings.ts'
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
  /** By which rows are filtered; empty where there is none. */
  readonly laneId: Id
  readonly phaseId: Id
  /** Of a fail point, or the worst of a step's. */
  readonly rpn?: number
  readonly priority?: ActionPriority
  /** Of a fail point: where it stands. */
  readonly standing?: FailPointStanding
  /** Of a fail point, for each rating that is not whole yet: the parts that are. */
  readonly unfinished?: Readonly<Record<RatingName, PartialRating>>
  /** Of a complaint: where it stands. */
  readonly handled?: ComplaintStanding
  /** Of a standard. */
  readonly state?: StandardState
  readonly measured?: string
  /** How many marks a step has. */
  readonly failPoints?: number
  readonly standards?: number
  readonly touchpoints?: number
  readonly complaints?: number
}

/** What rows are made of. */
interface Source {
  readonly blueprint: Blueprint
  readonly unfinished: UnfinishedRatings
  /** The day as the person's calendar has it, ISO 8601; for complaints the minute, with its offset. */
  readonly today: string
}

/** A row and all that it was made of: as long as that is the same, so is the row. */
interface Kept {
  readonly from: readonly unknown[]
  readonly row: RegisterRow
}

/** What was made last of a register. */
interface Made {
  readonly source: Source
  readonly rows: readonly RegisterRow[]
  readonly kept: ReadonlyMap<Id, Kept>
}

const made = new Map<RegisterName, Made>()

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((each, i) => each === b[i])

/** The rows of a register, in the blueprint's order. A row to which nothing happened is the same object as before. */
export function registerRows(register: RegisterName, source: Source): RegisterRow[] {
  const before = made.get(register)
  const edited = before && register !== 'steps' ? withEdited(register, before, source) : null
  if (edited) {
    made.set(register, { source, rows: edited, kept: before?.kept ?? new Map() })
    return edited
  }
  const kept = new Map<Id, Kept>()
  const keep = (id: Id, from: readonly unknown[], make: () => RegisterRow) => {
    const known = before?.kept.get(id)
    const entry = known && same(known.from, from) ? known : { from, row: make() }
    kept.set(id, entry)
    return entry.row
  }
  const rows = rowsIn(register, source, keep)
  made.set(register, { source, rows, kept })
  return rows
}

function rowsIn(register: RegisterName, source: Source, keep: Keep): RegisterRow[] {
  if (register === 'steps') return stepRows(source, keep)
  return register === 'complaints' ? complaintRows(source, keep) : markRows(register, source, keep)
}

type Keep = (id: Id, from: readonly unknown[], make: () => RegisterRow) => RegisterRow

/** Of more records than these all rows are made anew. */
const fewEdited = 100

/**
 * The rows of last time, where all that happened since is that some marks say something else: what typing into a cell does, and of
 * thousands of rows it makes one anew. Null where more has happened.
 */
function withEdited(
  register: Exclude<RegisterName, 'steps'>,
  { source: last, rows }: Made,
  source: Source,
): RegisterRow[] | null {
  const { blueprint } = source
  const others = { ...last.blueprint, [register]: blueprint[register] }
  if (!sameFields(others, blueprint) || last.unfinished !== source.unfinished || last.today !== source.today)
    return null
  const edited = editedMarks(last.blueprint[register], blueprint[register])
  if (!edited || edited.size > fewEdited) return null
  const make = rowMaker(source)
  return rows.map((row) => {
    const record = edited.get(row.id)
    return record ? make(record).make() : row
  })
}

const sameFields = (a: object, b: object) => same(Object.values(a), Object.values(b))

/** The marks of a table that say something else than before; null where one has come, gone or moved. */
function editedMarks(
  before: ReadonlyMap<Id, Mark>,
  after: ReadonlyMap<Id, Mark>,
): ReadonlyMap<Id, Mark> | null {
  if (before.size !== after.size) return null
  const edited = new Map<Id, Mark>()
  for (const [id, record] of after) {
    const known = before.get(id)
    if (known === record) continue
    if (known?.order !== record.order || known.step !== record.step || touched(known) !== touched(record))
      return null
    edited.set(id, record)
  }
  return edited
}

/** What else decides where a record stands. */
const touched = (mark: Mark) => {
  if ('received' in mark) return `${mark.failPoint} ${mark.received}`
  return 'touchpoint' in mark ? mark.touchpoint : undefined
}

type Step = RecordOf<'steps'>

/** The lane and the phase of a step. */
function placeOf({ lanes, phases }: Blueprint, step: Step | undefined) {
  const lane = step && lanes.get(step.lane)
  const phase = step?.phase === undefined ? undefined : phases.get(step.phase)
  return { lane, phase }
}

const placeFields = (step: Step | undefined, { lane, phase }: ReturnType<typeof placeOf>) => ({
  stepName: step?.name ?? '',
  lane: lane?.name ?? '',
  phase: phase?.name ?? '',
  laneId: lane?.id ?? '',
  phaseId: phase?.id ?? '',
})

function stepRows({ blueprint }: Source, keep: Keep): RegisterRow[] {
  const marks = marksOf(blueprint)
  const touchpoints = touchpointsByStep(blueprint)
  return readingOrder(blueprint).map((record) => {
    const place = placeOf(blueprint, record)
    const mark = marks.get(record.id)
    const seen = touchpoints.get(record.id)?.length ?? 0
    const complaints = complaintsAt(blueprint, record.id).length
    return keep(record.id, [record, place.lane, place.phase, mark, seen, complaints], () => ({
      id: record.id,
      record,
      step: record.id,
      ...placeFields(record, place),
      ...ofMarks(mark),
      touchpoints: seen,
      complaints,
    }))
  })
}

const ofMarks = (mark: StepMarks | undefined) => ({
  ...(mark?.worst ? { rpn: mark.worst.rpn, priority: mark.worst.priority } : {}),
  failPoints: mark?.failPoints ?? 0,
  standards: mark?.standards.length ?? 0,
})

type Mark = RecordOf<MarkTable | 'complaints'>

/** The complaints, the latest first: a list that grows at its end is read from there. */
function complaintRows(source: Source, keep: Keep): RegisterRow[] {
  const make = rowMaker(source)
  return inOrder(source.blueprint.complaints)
    .map((record) => ({ record, time: Date.parse(record.received) }))
    .toSorted((a, b) => b.time - a.time)
    .map(({ record }) => {
      const row = make(record)
      return keep(record.id, row.from, row.make)
    })
}

/** The step that a record is about; `wholeService` where it is about none. */
const stepOf = (blueprint: Blueprint, record: Mark): Id =>
  'received' in record ? (stepOfComplaint(blueprint, record) ?? wholeService) : stepOfMark(blueprint, record)

function markRows(register: MarkTable, source: Source, keep: Keep): RegisterRow[] {
  const { blueprint } = source
  const places = new Map(readingOrder(blueprint).map(({ id }, at) => [id, at]))
  const make = rowMaker(source)
  return inOrder<RecordOf<MarkTable>>(blueprint[register])
    .map((record) => ({ record, place: places.get(stepOfMark(blueprint, record)) ?? -1 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ record }) => {
      const row = make(record)
      return keep(record.id, row.from, row.make)
    })
}

/** A row that can be made, and what it is made from. */
interface Making {
  readonly from: readonly unknown[]
  readonly make: () => RegisterRow
}

function rowMaker(source: Source): (record: Mark) => Making {
  const { blueprint } = source
  const derive = deriving(source)
  return (record) => {
    const id = stepOf(blueprint, record)
    const step = id === wholeService ? undefined : blueprint.steps.get(id)
    const place = placeOf(blueprint, step)
    const { from, make } = derive(record)
    return {
      from: [record, step, place.lane, place.phase, ...from],
      make: () => ({ id: record.id, record, step: id, ...placeFields(step, place), ...make() }),
    }
  }
}

interface Derived {
  readonly from: readonly unknown[]
  readonly make: () => Partial<RegisterRow>
}

const nothing: Derived = { from: [], make: () => ({}) }

/** What follows from a record besides its own fields, and what else it follows from. */
function deriving({ blueprint, unfinished, today }: Source): (record: Mark) => Derived {
  const measurements = measurementsByStandard(blueprint.measurements)
  return (record) => {
    if ('failure' in record) {
      const parts = partsOf(unfinished, record.id)
      return { from: [...Object.values(parts), today], make: () => ofFailPoint(record, parts, today) }
    }
    if ('received' in record) return ofComplaint(blueprint, record, today)
    if (!('metric' in record)) return nothing
    const own = measurements.get(record.id) ?? []
    return { from: own, make: () => ofStandard(record, own) }
  }
}

const partsOf = (unfinished: UnfinishedRatings, id: Id): Record<RatingName, PartialRating> => ({
  rating: unfinishedIn(unfinished, id, 'rating'),
  expected: unfinishedIn(unfinished, id, 'expected'),
  achieved: unfinishedIn(unfinished, id, 'achieved'),
})

function ofFailPoint(
  record: RecordOf<'failPoints'>,
  unfinished: Record<RatingName, PartialRating>,
  today: string,
): Partial<RegisterRow> {
  const standing = failPointStanding(record, today)
  return { standing, unfinished, ...standing.today }
}

/** As long as what is said of a complaint stays the same, the row does, whatever the minute. */
function ofComplaint(blueprint: Blueprint, record: RecordOf<'complaints'>, now: string): Derived {
  const handled = complaintStanding(blueprint, record, now)
  const { judged, escalated } = handled
  const said = judged.map(({ standard, state, running }) => `${standard} ${state} ${running}`).join()
  return {
    from: [said, escalated?.level, escalated?.to],
    make: () => ({ handled }),
  }
}

function ofStandard(
  record: RecordOf<'standards'>,
  measurements: readonly Measurement[],
): Partial<RegisterRow> {
  const measured = measuredText(record, measurements)
  return { state: standardMark(record, measurements).state, ...(measured === null ? {} : { measured }) }
}
