import { useState } from 'react'
import type { LevelPlace } from '#analysis/quality/levelGaps.ts'
import type { Id } from '#model/blueprint.ts'

interface StableOrder {
  readonly places: readonly LevelPlace[]
  /** True where the places have come to stand in another order than the worst first. */
  readonly isStale: boolean
  readonly renew: () => void
}

const idsOf = (places: readonly LevelPlace[]): readonly Id[] => places.map(({ touchpoint }) => touchpoint)

/**
 * The places in the order in which they stood when the page was opened, so that no row runs away under the hand that edits it;
 * new ones come last.
 */
export function useStableOrder(places: readonly LevelPlace[]): StableOrder {
  const [order, setOrder] = useState(() => idsOf(places))
  const byId = new Map(places.map((place) => [place.touchpoint, place]))
  const kept = order.flatMap((id) => byId.get(id) ?? [])
  const known = new Set(order)
  const shown = [...kept, ...places.filter(({ touchpoint }) => !known.has(touchpoint))]
  return {
    places: shown,
    isStale: shown.some((place, i) => place !== places[i]),
    renew: () => setOrder(idsOf(places)),
  }
}
