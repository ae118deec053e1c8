import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { type ChannelShare, channelShares, spreadInPoints } from './channelSpread.ts'
import { type ComplaintCounts, complaintCounts } from './complaintCounts.ts'
import type { HandlingClock } from './complaintStandards.ts'
import { complaintStanding, type ComplaintStanding } from './complaintStanding.ts'

/** A complaint and where it stands. */
export interface StandingComplaint {
  readonly complaint: RecordOf<'complaints'>
  readonly standing: ComplaintStanding
}

/** The times that complaints took, in seconds by the calendar; of those that have come so far. */
export interface HandlingTimes {
  readonly count: number
  /** Those of them that are known to the day only: they count in whole days, the same day as one. */
  readonly toTheDay: number
  /** Null where none has come so far; so are the others. */
  readonly mean: number | null
  readonly median: number | null
  readonly longest: number | null
}

/** How complaints fare against one standard. */
export interface StandardTimes {
  readonly standard: Id
  readonly clock: HandlingClock
  /** Complaints whose time has stopped, or is past its limit already. */
  readonly judged: number
  readonly met: number
  readonly tolerated: number
  readonly missed: number
  /** Those that run within their limit. */
  readonly running: number
  /** Those known to the day only, which does not tell whether the limit was kept. */
  readonly untold: number
  /** 0..1 of those judged that met the target or were tolerated; null without any. */
  readonly inLimit: number | null
}

/** All that the complaints of a blueprint tell at an instant. */
export interface ComplaintReport {
  readonly counts: ComplaintCounts
  /** In the order of the register. */
  readonly complaints: readonly StandingComplaint[]
  readonly times: Readonly<Record<HandlingClock, HandlingTimes>>
  readonly standards: readonly StandardTimes[]
  /** Past its limit or risen: the highest level first, then the longest received. */
  readonly overdue: readonly StandingComplaint[]
  readonly channels: readonly ChannelShare[]
  /** How far the channels' shares within limits lie apart, in percentage points; null of fewer than two. */
  readonly spread: number | null
}

function timesOf(complaints: readonly StandingComplaint[], clock: HandlingClock): HandlingTimes {
  const known = complaints.filter(({ standing }) => standing.times[clock] !== null)
  const sorted = known.map(({ standing }) => standing.times[clock] ?? 0).toSorted((a, b) => a - b)
  const count = sorted.length
  const toTheDay = known.filter(({ standing }) => standing.days[clock] !== undefined).length
  if (count === 0) return { count, toTheDay, mean: null, median: null, longest: null }
  const [lower = 0, upper = 0] = [sorted[Math.floor((count - 1) / 2)], sorted[Math.ceil((count - 1) / 2)]]
  return {
    count,
    toTheDay,
    mean: sorted.reduce((sum, each) => sum + each, 0) / count,
    median: (lower + upper) / 2,
    longest: sorted.at(-1) ?? null,
  }
}

type Judged = ComplaintStanding['judged'][number]

function standardTimes(complaints: readonly StandingComplaint[]): readonly StandardTimes[] {
  const groups = new Map<Id, Judged[]>()
  for (const { standing } of complaints)
    for (const judged of standing.judged) {
      if (judged.state === null && !judged.untold) continue
      const group = groups.get(judged.standard)
      if (group) group.push(judged)
      else groups.set(judged.standard, [judged])
    }
  return [...groups].map(([standard, all]) => {
    const untold = all.filter((each) => each.untold).length
    const known = all.filter((each) => !each.untold && (!each.running || each.state === 'missed'))
    const count = (wanted: Judged['state']) => known.filter(({ state }) => state === wanted).length
    const [met, tolerated, missed] = [count('met'), count('tolerated'), count('missed')]
    return {
      standard,
      clock: all[0]?.clock ?? 'resolve',
      judged: known.length,
      met,
      tolerated,
      missed,
      running: all.length - known.length - untold,
      untold,
      inLimit: known.length === 0 ? null : (met + tolerated) / known.length,
    }
  })
}

const worseFirst = (a: StandingComplaint, b: StandingComplaint) =>
  (b.standing.escalated?.level ?? 0) - (a.standing.escalated?.level ?? 0) ||
  Date.parse(a.complaint.received) - Date.parse(b.complaint.received)

/** What the complaints of a blueprint tell at an instant (ISO 8601, with offset). */
export function complaintReport(
  blueprint: Pick<Blueprint, 'complaints' | 'standards' | 'touchpoints' | 'failPoints'>,
  now: string,
): ComplaintReport {
  const complaints = inOrder(blueprint.complaints).map((complaint) => ({
    complaint,
    standing: complaintStanding(blueprint, complaint, now),
  }))
  const channels = channelShares(
    complaints.map(({ complaint: { channel }, standing }) => ({ channel, standing })),
  )
  const shares = channels.flatMap(({ channel, inLimit }) =>
    channel === null || inLimit === null ? [] : [inLimit],
  )
  return {
    counts: complaintCounts(blueprint),
    complaints,
    times: {
      acknowledge: timesOf(complaints, 'acknowledge'),
      resolve: timesOf(complaints, 'resolve'),
    },
    standards: standardTimes(complaints),
    overdue: complaints.filter(({ standing }) => standing.overdue).toSorted(worseFirst),
    channels,
    spread: spreadInPoints(shares),
  }
}
