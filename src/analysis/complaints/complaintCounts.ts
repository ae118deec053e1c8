import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { remembered } from '../quality/remembered.ts'
import { stepOfComplaint } from './stepOfComplaint.ts'

/** How many complaints have one value. */
export interface ComplaintCount<Value> {
  /** Null where a complaint names none. */
  readonly value: Value | null
  readonly count: number
  /** 0..1, of those that name any; null for those that name none. */
  readonly share: number | null
}

/** The complaints counted by one thing, the most frequent first, of equal ones in the order of the register; those without last. */
export function countedBy<Value extends string>(
  values: readonly (Value | undefined)[],
): readonly ComplaintCount<Value>[] {
  const counts = new Map<Value, number>()
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  const named = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const without = values.length - named
  const ranked = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([value, count]) => ({ value, count, share: count / named }))
  return without > 0 ? [...ranked, { value: null, count: without, share: null }] : ranked
}

type Complaint = RecordOf<'complaints'>

/** How many complaints there are, by what they say. */
export interface ComplaintCounts {
  readonly all: number
  readonly open: number
  readonly byStep: readonly ComplaintCount<Id>[]
  readonly byFailPoint: readonly ComplaintCount<Id>[]
  readonly byCause: readonly ComplaintCount<NonNullable<Complaint['cause']>>[]
  readonly byChannel: readonly ComplaintCount<NonNullable<Complaint['channel']>>[]
  /** By the month of receipt, "2026-11", the first month first. Months without any in between are there with 0. */
  readonly byMonth: readonly ComplaintCount<string>[]
}

/** The month of an instant by the clock that it is written in. */
const monthOf = (instant: string) => instant.slice(0, 7)

/** Months since the year 0. */
const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

const monthText = (number: number) =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`

/** More months than these between two complaints are no trend but a mistyped year. */
const mostMonths = 600

function counted(complaints: readonly Complaint[]): readonly ComplaintCount<string>[] {
  const counts = new Map(
    countedBy(complaints.map(({ received }) => monthOf(received))).map((each) => [each.value, each]),
  )
  const numbers = [...counts.keys()].flatMap((month) => (month === null ? [] : [monthNumber(month)]))
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const all =
    last - first < mostMonths
      ? Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
      : numbers.toSorted((a, b) => a - b)
  return all.map((number) => {
    const value = monthText(number)
    return counts.get(value) ?? { value, count: 0, share: 0 }
  })
}

/** How many calendar months lie between the first complaint and the last, both counted; 0 without complaints. */
export function monthsObserved(complaints: readonly Pick<Complaint, 'received'>[]): number {
  const numbers = complaints.map(({ received }) => monthNumber(monthOf(received)))
  return numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers) + 1
}

/** The complaints of a blueprint by step, fail point, cause, channel and month. */
export function complaintCounts(blueprint: Pick<Blueprint, 'complaints' | 'failPoints'>): ComplaintCounts {
  const complaints = inOrder(blueprint.complaints)
  return {
    all: complaints.length,
    open: complaints.filter(({ closed }) => closed === undefined).length,
    byStep: countedBy(complaints.map((each) => stepOfComplaint(blueprint, each))),
    byFailPoint: countedBy(complaints.map(({ failPoint }) => failPoint)),
    byCause: countedBy(complaints.map(({ cause }) => cause)),
    byChannel: countedBy(complaints.map(({ channel }) => channel)),
    byMonth: complaints.length === 0 ? [] : counted(complaints),
  }
}

/** How many complaints name each fail point: the failures that a service quality index weighs. */
export const failuresByFailPoint = remembered(['complaints'], ({ complaints }): ReadonlyMap<Id, number> => {
  const failures = new Map<Id, number>()
  for (const { failPoint } of complaints.values())
    if (failPoint !== undefined) failures.set(failPoint, (failures.get(failPoint) ?? 0) + 1)
  return failures
})
