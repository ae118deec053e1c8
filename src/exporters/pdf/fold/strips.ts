import type { Box, Placed } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'

/** A part of a phase that fits the width of a page, in px of the whole drawing. */
export interface Strip {
  /** Null for the steps that stand in no phase. */
  readonly phase: Id | null
  /** 0 for the first part of its phase. */
  readonly part: number
  readonly from: number
  readonly to: number
}

/** Where a phase may be cut: its borders, and the middles between its columns. */
function borders(placed: Placed, phase: Placed['phases'][number]): number[] {
  const columns = placed.columns.filter((column) => column.phase === phase.id).toSorted((a, b) => a.x - b.x)
  const middles = columns
    .slice(1)
    .map((column, i) => ((columns[i]?.x ?? 0) + (columns[i]?.width ?? 0) + column.x) / 2)
  return [phase.x, ...middles, phase.x + phase.width]
}

/** Joins neighbours as long as they are not wider than this together. */
function joined(places: readonly number[], widest: number): number[] {
  const [first = 0] = places
  const kept = [first]
  places.slice(1).forEach((place, i) => {
    const before = places[i] ?? first
    if (place - (kept.at(-1) ?? first) > widest && before > (kept.at(-1) ?? first)) kept.push(before)
  })
  return [...kept, places.at(-1) ?? first]
}

/** What the widest part of a phase is reduced by at a time while its parts are made alike, px. */
const finest = 8

/** As few parts as fit the width, and those about equally wide. */
function evenly(places: readonly number[], widest: number): number[] {
  let best = joined(places, widest)
  for (let width = widest - finest; width > 0; width -= finest) {
    const next = joined(places, width)
    if (next.length > best.length) break
    best = next
  }
  return best
}

/** Every phase from the first to the last, cut between its columns where it is wider than `widest` px. */
export const strips = (placed: Placed, widest: number): Strip[] =>
  placed.phases.flatMap((phase) => {
    const places = evenly(borders(placed, phase), widest)
    return places
      .slice(1)
      .map((to, part): Strip => ({ phase: phase.id, part, from: places[part] ?? phase.x, to }))
  })

/** True for what stands in a strip: a thing stands where its middle is. */
export const standsIn = ({ from, to }: Strip, { x, width }: Pick<Box, 'x' | 'width'>): boolean =>
  x + width / 2 >= from && x + width / 2 < to
