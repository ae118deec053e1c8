import type { Complaint } from '#model/blueprint.ts'
import { type Span, spanOf } from './spanOf.ts'

/** The moments of a complaint that times run to. */
export type ComplaintMoments = Pick<
  Complaint,
  'received' | 'acknowledged' | 'decided' | 'communicated' | 'closed'
>

/**
 * How long a complaint has taken from its receipt, in seconds; null where the moment is not there, or lies before the receipt. Where
 * only the days are known it is whole days by the calendar, and one day within the same.
 */
export interface ComplaintTimes {
  /** Until it was acknowledged. */
  readonly acknowledge: number | null
  /** Until a decision was taken, which the customer need not know yet. */
  readonly decide: number | null
  /** Until the decision was communicated to the customer. */
  readonly communicate: number | null
  /** Until the case was closed. */
  readonly close: number | null
  /** Until the customer had the answer: the decision communicated; of a case that was closed without one, its end. */
  readonly resolve: number | null
}

/** The calendar days of the times that are known to the day only, 0 on the same day; those known to the minute are not there. */
export type ComplaintDays = Readonly<Partial<Record<keyof ComplaintTimes, number>>>

function spans(complaint: ComplaintMoments): Readonly<Record<keyof ComplaintTimes, Span | null>> {
  const { received, acknowledged, decided, communicated, closed } = complaint
  const to = (moment: string | undefined) => (moment === undefined ? null : spanOf(received, moment))
  const [communicate, close] = [to(communicated), to(closed)]
  const resolve = communicated === undefined ? close : communicate
  return { acknowledge: to(acknowledged), decide: to(decided), communicate, close, resolve }
}

/** How long a complaint has taken so far to each of its moments. */
export function complaintTimes(complaint: ComplaintMoments): ComplaintTimes {
  const { acknowledge, decide, communicate, close, resolve } = spans(complaint)
  return {
    acknowledge: acknowledge?.seconds ?? null,
    decide: decide?.seconds ?? null,
    communicate: communicate?.seconds ?? null,
    close: close?.seconds ?? null,
    resolve: resolve?.seconds ?? null,
  }
}

/** Which times of a complaint are known to the day only, and how many days they are. */
export const complaintDays = (complaint: ComplaintMoments): ComplaintDays =>
  Object.fromEntries(
    Object.entries(spans(complaint)).flatMap(([name, span]) =>
      span && span.days !== null ? [[name, span.days]] : [],
    ),
  )

/** The times of a complaint that cannot be told, for their moment lies before its receipt: one of the two is mistaken. */
export function mistakenTimes(complaint: ComplaintMoments): readonly (keyof ComplaintTimes)[] {
  const { acknowledged, decided, communicated, closed } = complaint
  const all = spans(complaint)
  const moments = {
    acknowledge: acknowledged,
    decide: decided,
    communicate: communicated,
    close: closed,
    resolve: communicated ?? closed,
  } as const
  const names = ['acknowledge', 'decide', 'communicate', 'close', 'resolve'] as const
  return names.filter((name) => moments[name] !== undefined && all[name] === null)
}
