/*
 * What unhappy customers cost, formula by formula. Shares are 0..1. Null where the figures allow no answer.
 */

/** Nothing that is counted or paid is larger: beyond it figures were mistyped. */
const most = 1e15

const finite = (value: number): number | null =>
  Math.abs(value) <= most ? Number(value.toPrecision(12)) : null

/** What it costs to replace customers, or to win them back: each so many times what it costs to keep one. */
export const costOfLost = (lost: number, keepingCost: number, factor: number): number | null =>
  finite(lost * keepingCost * factor)

/** How many people unhappy customers tell: most tell a few, some tell many. */
export const unhappyReach = (
  unhappy: number,
  { tell, farTellingShare, farTell }: Readonly<Record<'tell' | 'farTellingShare' | 'farTell', number>>,
): number | null => finite(unhappy * ((1 - farTellingShare) * tell + farTellingShare * farTell))

/** How many people happy customers tell. */
export const happyReach = (happy: number, tell: number): number | null => finite(happy * tell)

/** How many customers are unhappy, where only some of them are heard. */
export const unhappyBehind = (heard: number, heardShare: number): number | null =>
  heardShare > 0 ? finite(heard / heardShare) : null

/** How many of the unhappy leave. */
export const lostOf = (unhappy: number, leavingShare: number): number | null => finite(unhappy * leavingShare)

/** The share of the customers of the beginning who are still there at the end: new ones do not count. */
export const retentionOf = (start: number, end: number, fresh: number): number | null =>
  start > 0 ? finite((end - fresh) / start) : null

/** The share who left. */
export const churnOf = (retention: number): number | null => finite(1 - retention)

/** The share of buyers who bought twice or more. */
export const repeatOf = (repeatBuyers: number, buyers: number): number | null =>
  buyers > 0 ? finite(repeatBuyers / buyers) : null

/** What a customer is worth over the years: m · r / (1 + d − r), of a margin, a retention and a discount for the same period. */
export const lifetimeValue = (margin: number, retention: number, discount: number): number | null => {
  const left = 1 + discount - retention
  return left > 0 ? finite((margin * retention) / left) : null
}

/** What the customer gets, less what it costs the customer. */
export const deliveredValue = (gets: readonly number[], gives: readonly number[]): number | null => {
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0)
  return finite(sum(gets) - sum(gives))
}

/** The four sides of technology readiness, each 1..5; the last two hold back. */
export type ReadinessSides = Readonly<
  Record<'optimism' | 'innovativeness' | 'discomfort' | 'insecurity', number>
>

/** How ready customers are for technology, 1..5; null where a side is off its scale. */
export const technologyReadiness = (sides: ReadinessSides): number | null => {
  const { optimism, innovativeness, discomfort, insecurity } = sides
  const onScale = [optimism, innovativeness, discomfort, insecurity].every((side) => side >= 1 && side <= 5)
  return onScale ? finite((optimism + innovativeness + (6 - discomfort) + (6 - insecurity)) / 4) : null
}
