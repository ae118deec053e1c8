import type { Box, Placed } from '#layout/placed.ts'

/** What is printed on a page of its own where the whole drawing on one page gets too small to be read. */
export interface PrintPart {
  /** The part of the drawing right of the lanes' names, in px of the drawing. */
  readonly box: Box
  /** The names of the lanes, repeated beside each part. */
  readonly lanes: Box
  /** The places in `placed.phases` of the phases that it shows, in order. */
  readonly phases: readonly number[]
}

/** What a landscape sheet of A4 or Letter has at least inside its margins, px of CSS. */
const sheet = { width: 960, height: 640 }
/** Below this size the smallest letters cannot be read on paper. */
const leastScale = 0.55
/** How large the parts get, where their height allows it. */
const goodScale = 0.8
/** A part may end early at the border of a phase once it is so full, 0..1. */
const fullEnough = 0.6

/** How much wider than the others a part may be, so that it can end where a phase does. */
const slack = 1.15

/** Between two moments, where nothing but connections is cut. */
function cuts({ columns, bounds }: Placed): number[] {
  const between = columns.slice(1).map(({ x }, i) => {
    const before = columns[i]
    return before ? (before.x + before.width + x) / 2 : x
  })
  return [...between, bounds.x + bounds.width]
}

/** The phase border near a cut, where there is one: a phase then begins on its own page. */
const phaseAt = ({ phases }: Placed, from: number, to: number) =>
  phases.map(({ x }) => x).findLast((x) => x > from && x <= to)

/** Where each part begins and ends, from left to right. */
function ranges(placed: Placed, most: number): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  const all = cuts(placed)
  const end = placed.bounds.x + placed.bounds.width
  let from = 0
  while (from < end) {
    const start = from
    const last = all.findLast((cut) => cut > start && cut <= start + most)
    const widest = last ?? all.find((cut) => cut > start) ?? end
    const phase = widest < end ? phaseAt(placed, start + most * fullEnough, widest) : undefined
    const to = phase ?? widest
    found.push({ from: start, to })
    from = to
  }
  return found
}

function phasesIn({ phases, columns }: Placed, from: number, to: number): number[] {
  const inside = columns.filter(({ x, width }) => x + width / 2 > from && x + width / 2 < to)
  const shown = new Set(inside.map(({ phase }) => phase))
  return phases.flatMap(({ id }, i) => (shown.has(id) ? [i] : []))
}

/** The parts of a drawing that are printed after the whole of it; none where the whole can be read on one page. */
export function printParts(placed: Placed, whole: Box): PrintPart[] {
  const wholeScale = Math.min(sheet.width / whole.width, sheet.height / whole.height)
  if (wholeScale >= leastScale) return []
  const { bounds, headings } = placed
  const scale = Math.min(goodScale, sheet.height / bounds.height)
  const most = sheet.width / scale - headings.laneWidth
  const all = bounds.x + bounds.width
  const even = all / Math.ceil(all / most)
  const parts = ranges(placed, Math.min(most, even * slack))
  if (parts.length < 2) return []
  const { y, height } = bounds
  const lanes = { x: bounds.x, y, width: headings.laneWidth, height }
  return parts.map(({ from, to }) => ({
    box: { x: from, y, width: to - from, height },
    lanes,
    phases: phasesIn(placed, from, to),
  }))
}
