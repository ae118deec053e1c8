/** Neighbouring tiles both show this much on either side of their cut, in px of the drawing. */
export const overlap = 10

/** A stretch that one tile shows, in px of the drawing. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** Where it is cut from its neighbours; null at the ends. */
  readonly cutBefore: number | null
  readonly cutAfter: number | null
}

/** What is cut: from one place to another, `room` px to a tile, of which all tiles but the first lose `repeated` px to headings. */
export interface CutPlan {
  readonly from: number
  readonly to: number
  readonly room: number
  readonly repeated: number
  /** Places where nothing is cut through, ascending. */
  readonly good: readonly number[]
}

/** A tile is filled at least so far before it is cut where something stands. */
const leastFilled = 0.5
/** Whatever is repeated, a tile shows so much that is new, px. */
const leastNew = 60

function cuts({ from, to, room, repeated, good }: CutPlan): number[] {
  const found = [from]
  for (let start = from; ; start = found.at(-1) ?? to) {
    const last = Math.max(leastNew + overlap, room - (start === from ? 0 : repeated + overlap))
    if (to - start <= last) return [...found, to]
    const reach = start + last - overlap
    const best = good.findLast((place) => place <= reach && place >= start + (reach - start) * leastFilled)
    found.push(best ?? reach)
  }
}

/** The fewest tiles in a row that show all of it, cut where as little as possible is cut through. */
export function stretches(plan: CutPlan): Stretch[] {
  const places = cuts(plan)
  return places.slice(1).map((end, i) => {
    const start = places[i] ?? plan.from
    const [cutBefore, cutAfter] = [i === 0 ? null : start, i === places.length - 2 ? null : end]
    return {
      from: start - (cutBefore === null ? 0 : overlap),
      to: end + (cutAfter === null ? 0 : overlap),
      cutBefore,
      cutAfter,
    }
  })
}
