import type { RecordOf } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import type { SeenStep } from './seen.ts'

/** The shares on the ways out of a step. */
export interface Shares {
  readonly given: readonly { readonly connection: RecordOf<'connections'>; readonly share: number }[]
  readonly missing: readonly RecordOf<'connections'>[]
  readonly sum: number
}

/** Shares rounded to tenths of a per cent add up to 1 no more exactly than this: three times 0.333. */
const rounding = 0.001 + 1e-9

/** The shares of those who leave a step, as far as they are given. */
export function sharesOf({ leaving }: SeenStep): Shares {
  const given = leaving.flatMap(({ connection }) =>
    connection.share === undefined ? [] : [{ connection, share: connection.share }],
  )
  return {
    given,
    missing: leaving.map(({ connection }) => connection).filter(({ share }) => share === undefined),
    sum: given.reduce((sum, { share }) => sum + share, 0),
  }
}

/** True where shares come to more than all, rounding aside. */
export const isMoreThanAll = (sum: number): boolean => sum > 1 + rounding
/** True where shares come to all, rounding aside. */
export const isAll = (sum: number): boolean => Math.abs(sum - 1) <= rounding

/** Rounds to hundredths of a per cent, as people read shares, unless that would make one nothing; the largest takes the rest. */
function readable(shares: readonly number[]): number[] {
  const rounded = shares.map((share) => Math.round(share * 10_000) / 10_000)
  if (rounded.some((share, i) => share === 0 && shares[i] !== 0)) return [...shares]
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
  const largest = rounded.indexOf(Math.max(...rounded))
  const rest = sum(shares) - sum(rounded)
  return rounded.map((share, i) => (i === largest ? Math.round((share + rest) * 1e6) / 1e6 : share))
}

/** Changes that write shares on connections, in their order. */
export const writeShares = (
  connections: readonly RecordOf<'connections'>[],
  shares: readonly number[],
): Change[] => {
  const written = readable(shares)
  return connections.map(({ id }, i) => ({ table: 'connections', id, set: { share: written[i] ?? 0 } }))
}
