import { laneText } from '#layout/measures.ts'
import type { Placed } from '#layout/placed.ts'

/** A stretch from top to bottom, px. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Where a height of the whole drawing comes to in a strip. */
export type Squeeze = (y: number) => number

/** What stays free of the room in which nothing stands: at the edges of a lane, and within it, px. */
const free = { edge: 14, within: 12 }
/** Above and below a lane's name; more where the name of a line, of two lines at most, stands on a border. */
const around = { name: 7, lineName: 15 }
const leastLane = 44

function merged(spans: readonly Span[]): Span[] {
  const together: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const before = together.at(-1)
    if (before && span.from <= before.to) {
      together[together.length - 1] = { from: before.from, to: Math.max(before.to, span.to) }
    } else together.push(span)
  }
  return together
}

/** A stretch of a lane with its new height. */
interface Piece extends Span {
  height: number
}

/** The stretches of a lane in turn: free, taken, free … */
function pieces(lane: Span, taken: readonly Span[]): { free: Piece[]; all: Piece[] } {
  const inside = merged(
    taken
      .map(({ from, to }) => ({ from: Math.max(from, lane.from), to: Math.min(to, lane.to) }))
      .filter(({ from, to }) => to > from),
  )
  const gaps: Piece[] = []
  const all: Piece[] = []
  let at = lane.from
  for (const span of [...inside, { from: lane.to, to: lane.to }]) {
    const edge = at === lane.from || span.from === lane.to
    const gap = { from: at, to: span.from, height: Math.min(span.from - at, edge ? free.edge : free.within) }
    gaps.push(gap)
    all.push(gap)
    if (span.to > span.from) all.push({ ...span, height: span.to - span.from })
    at = span.to
  }
  return { free: gaps, all }
}

/** A lane keeps room for its name, and for the names of the lines on its borders. */
function grown(lane: Span, least: number, taken: readonly Span[]): Piece[] {
  const { free: gaps, all } = pieces(lane, taken)
  const missing = least - all.reduce((sum, { height }) => sum + height, 0)
  const [first] = gaps
  const last = gaps.at(-1)
  if (missing > 0 && first && last) {
    first.height += missing / 2
    last.height += missing / 2
  }
  return all
}

/**
 * Takes out the room of lanes in which a strip has nothing, so that several strips find place on a page. `taken` is what stands
 * there: of all else only lines straight up and down pass through, which become shorter.
 */
export function squeezed({ lanes, lines }: Placed, taken: readonly Span[]): Squeeze {
  const borders = new Set(lines.map(({ y }) => y))
  const places: { readonly y: number; readonly to: number }[] = []
  let shift = 0
  for (const lane of lanes) {
    const span = { from: lane.y, to: lane.y + lane.height }
    const beside = borders.has(span.from) || borders.has(span.to) ? around.lineName : around.name
    const least = lane.lines.length * laneText.lineHeight + 2 * beside
    let to = span.from + shift
    for (const piece of grown(span, Math.min(lane.height, Math.max(leastLane, least)), taken)) {
      places.push({ y: piece.from, to })
      to += piece.height
    }
    places.push({ y: span.to, to })
    shift = to - span.to
  }
  return (y) => {
    const i = places.findLastIndex((place) => place.y <= y)
    const before = places[i]
    const after = places[i + 1]
    if (!before) return y
    if (!after || after.y === before.y) return before.to + y - before.y
    return before.to + ((y - before.y) / (after.y - before.y)) * (after.to - before.to)
  }
}
