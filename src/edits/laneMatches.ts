import type { Blueprint, Id } from '#model/blueprint.ts'
import { ranks } from '#model/lines.ts'
import { inOrder } from '#model/order.ts'
import type { Fragment } from './fragment.ts'
import { stepLanes } from './grid.ts'

type FragmentLane = Fragment['lanes'][number]

/**
 * The lane of the blueprint for each of a fragment's: the same one, else the one in the same place among its kind, else the
 * nearest by rank. Where `topmost` is given, all shift together so that the topmost comes to that lane, as far as there are
 * lanes.
 */
export function laneMatches(
  now: Blueprint,
  lanes: readonly FragmentLane[],
  topmost: Id | null,
): ReadonlyMap<Id, Id> {
  const there = stepLanes(now).map(({ id }) => id)
  const indexes = lanes.map((lane) => there.indexOf(likeOf(now, lane) ?? ''))
  const shift = topmost === null ? 0 : there.indexOf(topmost) - Math.min(...indexes)
  return new Map(
    lanes.flatMap((lane, i): [Id, Id][] => {
      const index = Math.min(Math.max((indexes[i] ?? 0) + shift, 0), there.length - 1)
      const match = there[index]
      return match === undefined ? [] : [[lane.id, match]]
    }),
  )
}

function likeOf(now: Blueprint, wanted: FragmentLane): Id | undefined {
  const lanes = inOrder(now.lanes)
  const rank = ranks(lanes)
  const known = lanes
    .map(({ id, kind }, i) => ({ id, kind, far: Math.abs((rank[i] ?? 0) - wanted.rank) }))
    .filter(({ kind }) => kind !== 'evidence')
  if (known.some(({ id }) => id === wanted.id)) return wanted.id
  const sameKind = known.filter(({ kind }) => kind === wanted.kind)
  const nth = sameKind[Math.min(wanted.nth, sameKind.length - 1)]
  return (nth ?? known.toSorted((a, b) => a.far - b.far)[0])?.id
}
