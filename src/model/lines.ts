import type { Id, Lane } from './blueprint.ts'
import type { LaneKind } from './vocabulary.ts'

/** Kingman-Brundage 1989; Fließ and Kleinaltenkamp 2004. From top to bottom. */
export const lineKinds = [
  'interaction',
  'visibility',
  'internal-interaction',
  'order-penetration',
  'implementation',
] as const
export type LineKind = (typeof lineKinds)[number]

/** The rank of each kind of lane, from what the customer sees to what lies deepest; `other` takes the rank of the lane above it. */
const rankOf: Record<Exclude<LaneKind, 'other'>, number> = {
  evidence: 0,
  customer: 1,
  frontstage: 2,
  backstage: 3,
  support: 4,
  preparation: 5,
  facility: 6,
}

/** A line stands on the border where the rank passes its mark: at most `above` on its upper side, more on its lower. */
const marks: readonly { readonly kind: LineKind; readonly above: number }[] = [
  { kind: 'interaction', above: rankOf.customer },
  { kind: 'visibility', above: rankOf.frontstage },
  { kind: 'internal-interaction', above: rankOf.backstage },
  { kind: 'order-penetration', above: rankOf.support },
  { kind: 'implementation', above: rankOf.preparation },
]

/** The lowest rank a line needs right above it: no line of interaction without a customer, none of implementation without preparation. */
const leastAbove: Partial<Record<LineKind, number>> = {
  interaction: rankOf.customer,
  implementation: rankOf.preparation,
}

/** The line, or several in one, that stands below a lane. */
export interface LaneLine {
  readonly below: Id
  readonly kinds: readonly LineKind[]
}

/** The ranks of lanes from top to bottom; an `other` lane at the very top ranks with evidence. */
export function ranks(lanes: readonly Pick<Lane, 'kind'>[]): number[] {
  let above = 0
  return lanes.map(({ kind }) => {
    if (kind !== 'other') above = rankOf[kind]
    return above
  })
}

/**
 * The lines of a blueprint, drawn by themselves from the kinds of its lanes, top to bottom. No line where no two neighbours
 * straddle its mark, nor on a border where the ranks are out of order.
 */
export function linesBetween(lanes: readonly Pick<Lane, 'id' | 'kind'>[]): LaneLine[] {
  const rank = ranks(lanes)
  const passed = (at: number, above: number) =>
    Math.max(...rank.slice(0, at + 1)) <= above && Math.min(...rank.slice(at + 1)) > above
  return lanes.slice(0, -1).flatMap(({ id }, i) => {
    const kinds = marks
      .filter(({ kind, above }) => passed(i, above) && (rank[i] ?? 0) >= (leastAbove[kind] ?? 0))
      .map(({ kind }) => kind)
    return kinds.length > 0 ? [{ below: id, kinds }] : []
  })
}
