import type { Blueprint, Complaint, Id } from '#model/blueprint.ts'
import { type Escalation, escalation } from '../quality/escalation.ts'
import {
  complaintStandards,
  type ComplaintStandard,
  type HandlingClock,
  type TimeBounds,
} from './complaintStandards.ts'
import {
  type ComplaintDays,
  complaintDays,
  complaintTimes,
  type ComplaintTimes,
  mistakenTimes,
} from './complaintTimes.ts'
import { type HandlingStep, nextHandlingStep } from './handlingSteps.ts'
import { secondsBetween, type Span, spanOf, surelyBegun } from './spanOf.ts'

/** How one time of a complaint fares against one standard. */
export interface JudgedTime {
  readonly standard: Id
  readonly clock: HandlingClock
  /** Seconds that it took, or has taken so far; of working days where the standard counts in them. */
  readonly seconds: number
  /** True while it goes on. */
  readonly running: boolean
  /**
   * Target or better, limit or better, worse; null where the standard is about no time, or nobody can tell. Of one that runs: so far.
   */
  readonly state: 'met' | 'tolerated' | 'missed' | null
  /** True where the limit is a time, and yet nobody can tell: only the days are known, or the answer lies before the receipt. */
  readonly untold: boolean
  /** Seconds beyond the limit; null where it is kept so far, or there is none. */
  readonly beyond: number | null
  /** To whom it has risen by the chain of the standard; null once it is over, or where there is no chain. */
  readonly escalation: Escalation | null
}

/** Where a complaint stands. */
export interface ComplaintStanding {
  readonly times: ComplaintTimes
  /** Those of them that are known to the day only. */
  readonly days: ComplaintDays
  /** Those whose moment lies before the receipt. */
  readonly mistaken: readonly (keyof ComplaintTimes)[]
  /** The handling step that is due; null once it is closed. */
  readonly next: HandlingStep | null
  readonly judged: readonly JudgedTime[]
  /** How far a running time has risen at most; null where none has a chain. */
  readonly escalated: Escalation | null
  /** Some time runs that is past its limit, or that has risen above whoever was in charge at first. */
  readonly overdue: boolean
  /** Open, assessed as high, and nobody answers for it. */
  readonly highWithoutOwner: boolean
  /**
   * All its times within their limits; null while one that is within still runs and none is past, or where there is no standard
   * with a limit.
   */
  readonly inLimit: boolean | null
}

/** When a clock stopped: it is acknowledged at the latest once the customer has the answer. */
function stoppedAt({ acknowledged, communicated, closed }: Complaint, clock: HandlingClock) {
  const answered = communicated ?? closed
  return clock === 'acknowledge' ? (acknowledged ?? answered) : answered
}

const day = 86_400

const gradeOf = (seconds: number, { target, limit }: TimeBounds): NonNullable<JudgedTime['state']> =>
  seconds <= target ? 'met' : seconds <= limit ? 'tolerated' : 'missed'

/**
 * What a time is worth by a standard. Known to the day only, it is held against limits of a day and more by its days; against shorter
 * ones no more is said than is sure.
 */
function stateOf({ seconds, days, least, most }: Span, bounds: TimeBounds): JudgedTime['state'] {
  if (days === null || bounds.limit >= day) return gradeOf(seconds, bounds)
  const [best, worst] = [gradeOf(least, bounds), gradeOf(most, bounds)]
  return worst !== 'missed' || best === 'missed' ? worst : null
}

/** The time of a complaint that still runs. One of whose receipt only the day is known runs from the end of that day. */
function spanSoFar({ received }: Complaint, now: string, workingDays: boolean): Span {
  const seconds = Math.max(0, secondsBetween(surelyBegun(received), now, workingDays))
  return { seconds, days: null, least: seconds, most: seconds }
}

function judgedTime(complaint: Complaint, held: ComplaintStandard, now: string): JudgedTime {
  const { standard, clock, seconds: bounds } = held
  const stopped = stoppedAt(complaint, clock)
  const running = stopped === undefined
  const workingDays = bounds?.workingDays ?? false
  const span = running
    ? spanSoFar(complaint, now, workingDays)
    : spanOf(complaint.received, stopped, workingDays)
  const state = span && bounds && stateOf(span, bounds)
  const hasChain = (standard.escalation ?? []).length > 0
  return {
    standard: standard.id,
    clock,
    seconds: span?.seconds ?? 0,
    running,
    state,
    untold: state === null && bounds !== null,
    beyond: state === 'missed' && bounds && span ? span.seconds - bounds.limit : null,
    escalation: running && hasChain ? escalation(standard, surelyBegun(complaint.received), now) : null,
  }
}

const highest = (judged: readonly JudgedTime[]): Escalation | null =>
  judged.reduce<Escalation | null>(
    (most, { escalation: each }) => (each && (!most || each.level > most.level) ? each : most),
    null,
  )

function withinLimits(judged: readonly JudgedTime[]): boolean | null {
  const known = judged.filter(({ state }) => state !== null)
  if (known.some(({ state }) => state === 'missed')) return false
  const isOpen = known.some(({ running }) => running) || judged.some(({ untold }) => untold)
  return known.length === 0 || isOpen ? null : true
}

/** Where a complaint stands at an instant (ISO 8601, with offset). */
export function complaintStanding(
  blueprint: Pick<Blueprint, 'standards' | 'touchpoints' | 'failPoints'>,
  complaint: Complaint,
  now: string,
): ComplaintStanding {
  const next = nextHandlingStep(complaint)
  const judged = complaintStandards(blueprint, complaint).map((held) => judgedTime(complaint, held, now))
  const escalated = highest(judged)
  const late = judged.some(({ running, beyond }) => running && beyond !== null)
  return {
    times: complaintTimes(complaint),
    days: complaintDays(complaint),
    mistaken: mistakenTimes(complaint),
    next,
    judged,
    escalated,
    overdue: late || (escalated?.level ?? 1) > 1,
    highWithoutOwner:
      next !== null && complaint.assessment === 'high' && (complaint.owner ?? '').trim() === '',
    inLimit: withinLimits(judged),
  }
}
