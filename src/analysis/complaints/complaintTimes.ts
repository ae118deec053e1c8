import type { Complaint } from '#model/blueprint.ts'

/** The moments of a complaint that times run to. */
export type ComplaintMoments = Pick<
  Complaint,
  'received' | 'acknowledged' | 'decided' | 'communicated' | 'closed'
>

/** How long a complaint has taken from its receipt, in seconds; null where the moment is not there, or lies before the receipt. */
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

function secondsTo(received: string, moment: string | undefined): number | null {
  if (moment === undefined) return null
  const seconds = (Date.parse(moment) - Date.parse(received)) / 1000
  return seconds < 0 ? null : seconds
}

/** How long a complaint has taken so far to each of its moments. */
export function complaintTimes(complaint: ComplaintMoments): ComplaintTimes {
  const to = (moment: string | undefined) => secondsTo(complaint.received, moment)
  const { acknowledged, decided, communicated, closed } = complaint
  return {
    acknowledge: to(acknowledged),
    decide: to(decided),
    communicate: to(communicated),
    close: to(closed),
    resolve: to(communicated ?? closed),
  }
}
