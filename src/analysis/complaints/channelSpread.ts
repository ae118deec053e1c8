import type { Complaint } from '#model/blueprint.ts'
import type { ComplaintStanding } from './complaintStanding.ts'

/** How many of the complaints of one channel were handled within their limits. */
export interface ChannelShare {
  /** Null for complaints that name no channel. */
  readonly channel: Complaint['channel'] | null
  /** All complaints of the channel. */
  readonly count: number
  /** Those of which it is known whether they are within their limits. */
  readonly judged: number
  /** 0..1 of those judged; null without any. */
  readonly inLimit: number | null
}

interface Judged {
  readonly channel?: Complaint['channel'] | undefined
  readonly standing: Pick<ComplaintStanding, 'inLimit'>
}

/** The shares handled within the limits, channel by channel, the most frequent channel first. */
export function channelShares(complaints: readonly Judged[]): readonly ChannelShare[] {
  const channels = new Set(complaints.map(({ channel }) => channel ?? null))
  return [...channels]
    .map((channel) => {
      const group = complaints.filter((each) => (each.channel ?? null) === channel)
      const known = group.filter(({ standing }) => standing.inLimit !== null)
      const kept = known.filter(({ standing }) => standing.inLimit === true)
      const inLimit = known.length === 0 ? null : kept.length / known.length
      return { channel, count: group.length, judged: known.length, inLimit }
    })
    .toSorted((a, b) => Number(a.channel === null) - Number(b.channel === null) || b.count - a.count)
}

/** How far the best and the worst of some shares 0..1 lie apart, in percentage points; null of fewer than two. */
export function spreadInPoints(shares: readonly number[]): number | null {
  if (shares.length < 2) return null
  // Differences of decimal fractions have a tail.
  return Number(((Math.max(...shares) - Math.min(...shares)) * 100).toPrecision(12))
}
