import type { Blueprint } from '#model/blueprint.ts'
import type { Box, Placed, Point } from '#layout/placed.ts'

/** What is wrong with a picture, each as a sentence; none where it keeps all that a layout promises. */
export function violations(blueprint: Blueprint, placed: Placed): string[] {
  const shown = shownIn(blueprint, placed)
  return [
    ...outside(blueprint, placed),
    ...gaps(placed),
    ...overlappingBoxes(shown),
    ...throughBoxes(shown),
    ...onOneLine(shown.routes),
    ...loose(blueprint, placed, shown),
    ...throughLabels(shown),
  ]
}

interface Thing {
  readonly of: string
  readonly box: Box
  /** Only the diamond within the box is filled. */
  readonly diamond: boolean
}

interface Route {
  readonly of: string
  /** What it joins. */
  readonly ends: readonly (Thing | undefined)[]
  readonly points: readonly Point[]
  /** The card a stem leaves; stems of one card may share a line. */
  readonly card: string | null
}

interface Shown {
  readonly things: readonly Thing[]
  readonly routes: readonly Route[]
  readonly labels: readonly Thing[]
}

/** How far lines and boxes may be off by rounding, px. */
const hair = 0.5

function shownIn(blueprint: Blueprint, placed: Placed): Shown {
  const steps = [...placed.steps.values()].map(({ id, box }) => ({
    of: `step ${id}`,
    box,
    diamond: blueprint.steps.get(id)?.kind === 'decision',
  }))
  const bundles = placed.bundles.map(({ id, box }) => ({ of: id, box, diamond: false }))
  const cards = placed.cards.map(({ id, box }) => ({ of: id, box, diamond: false }))
  const things = [...steps, ...bundles, ...cards]
  const byName = new Map(things.map((thing) => [thing.of, thing]))
  const bundleOf = new Map(
    placed.bundles.flatMap(({ id, steps: hidden }) => hidden.map((step) => [step, id])),
  )
  const at = (step: string) => byName.get(bundleOf.get(step) ?? `step ${step}`)
  const drawn = [...placed.connections.values()]
  const connections = drawn.map(({ id, points }) => {
    const { from = '', to = '' } = blueprint.connections.get(id) ?? {}
    return { of: `connection ${id}`, ends: [at(from), at(to)], points, card: null }
  })
  const stems = placed.stems.map(({ card, step, points }) => ({
    of: `stem ${card} ${step}`,
    ends: [byName.get(card), at(step)],
    points,
    card,
  }))
  const labels = drawn.flatMap(({ id, label }) =>
    label ? [{ of: `connection ${id}`, box: label.box, diamond: false }] : [],
  )
  return { things, routes: [...connections, ...stems], labels }
}

const inside = (inner: Box, outer: Box) =>
  inner.x >= outer.x - hair &&
  inner.y >= outer.y - hair &&
  inner.x + inner.width <= outer.x + outer.width + hair &&
  inner.y + inner.height <= outer.y + outer.height + hair

const insideDown = (inner: Box, y: number, height: number) =>
  inside({ ...inner, x: 0, width: 0 }, { x: 0, y, width: 0, height })

const insideAcross = (inner: Box, x: number, width: number) =>
  inside({ ...inner, y: 0, height: 0 }, { x, y: 0, width, height: 0 })

function outside(blueprint: Blueprint, placed: Placed): string[] {
  const found: string[] = []
  const lanes = new Map(placed.lanes.map((lane) => [lane.id, lane]))
  const phases = new Map(placed.phases.map((phase) => [phase.id, phase]))
  const columns = new Map(placed.columns.map((column) => [`${column.phase} ${column.column}`, column]))
  const inLane = (of: string, lane: string, box: Box) => {
    const band = lanes.get(lane)
    if (!band || !insideDown(box, band.y, band.height)) found.push(`${of} leaves its lane`)
  }
  const inPhase = (of: string, phase: string | null, box: Box) => {
    const part = phases.get(phase)
    if (!part || !insideAcross(box, part.x, part.width)) found.push(`${of} leaves its phase`)
  }
  for (const { id, lane, phase, box, marks } of placed.steps.values()) {
    inLane(`step ${id}`, lane, box)
    inPhase(`step ${id}`, phase, box)
    const column = columns.get(`${phase} ${blueprint.steps.get(id)?.column}`)
    if (!column || !insideAcross(box, column.x, column.width)) found.push(`step ${id} leaves its column`)
    if (marks && !inside(marks, box)) found.push(`the marks of step ${id} leave it`)
  }
  for (const { id, lane, phase, box } of placed.bundles) {
    inLane(id, lane, box)
    inPhase(id, phase, box)
  }
  for (const { id, lane, box, collapsed, touchpoints } of placed.cards) {
    inLane(id, lane, box)
    if (!collapsed)
      for (const piece of touchpoints)
        if (!inside(piece.box, box)) found.push(`touchpoint ${piece.id} leaves its card`)
  }
  for (const { id, points, label } of placed.connections.values()) {
    for (const { x, y } of points)
      if (!inside({ x, y, width: 0, height: 0 }, placed.bounds))
        found.push(`connection ${id} leaves the picture`)
    if (label && !inside(label.box, placed.bounds)) found.push(`the label of ${id} leaves the picture`)
  }
  return found
}

/** Lanes follow each other without gaps, and so do phases; all of them lie within the picture. */
function gaps({ lanes, phases, bounds }: Placed): string[] {
  const apart = (list: readonly { readonly at: number; readonly size: number }[], end: number) =>
    list.some(({ at, size }, i) => Math.abs(at + size - (list[i + 1]?.at ?? end)) > hair)
  const found: string[] = []
  const down = lanes.map(({ y, height }) => ({ at: y, size: height }))
  const across = phases.map(({ x, width }) => ({ at: x, size: width }))
  if (apart(down, bounds.y + bounds.height)) found.push('there is a gap between lanes')
  if (apart(across, bounds.x + bounds.width)) found.push('there is a gap between phases')
  return found
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width - hair &&
  b.x < a.x + a.width - hair &&
  a.y < b.y + b.height - hair &&
  b.y < a.y + a.height - hair

function overlappingBoxes({ things, labels }: Shown): string[] {
  const named = labels.map(({ of, box, diamond }) => ({ of: `the label of ${of}`, box, diamond }))
  const all = [...things, ...named].toSorted((a, b) => a.box.x - b.box.x)
  const found: string[] = []
  all.forEach((a, i) => {
    for (let j = i + 1; j < all.length; j++) {
      const b = all[j]
      if (!b || b.box.x >= a.box.x + a.box.width) break
      if (overlap(a.box, b.box)) found.push(`${a.of} overlaps ${b.of}`)
    }
  })
  return found
}

/** The rectangle that a piece of a route spans; one side of it is nothing. */
const spanOf = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

/** Routes end on the outline of what they join: neither there nor elsewhere do they come into it by more than a pixel. */
function runsThrough(span: Box, { box, diamond }: Thing): boolean {
  const within = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 }
  if (!overlap({ ...span, width: span.width + 2 * hair, height: span.height + 2 * hair }, within))
    return false
  if (!diamond) return true
  const across = Math.max(0, Math.abs(nearest(span.x, span.width, box.x + box.width / 2))) / (box.width / 2)
  const down = Math.max(0, Math.abs(nearest(span.y, span.height, box.y + box.height / 2))) / (box.height / 2)
  return across + down < 0.97
}

/** How far the nearest of start … start + length lies from a place. */
const nearest = (start: number, length: number, place: number) =>
  place < start ? start - place : place > start + length ? place - start - length : 0

function throughBoxes({ things, routes }: Shown): string[] {
  const found: string[] = []
  const sorted = things.toSorted((a, b) => a.box.x - b.box.x)
  for (const { of, points } of routes)
    points.forEach((a, i) => {
      const b = points[i + 1]
      if (!b) return
      const span = spanOf(a, b)
      for (const thing of sorted) {
        if (thing.box.x > span.x + span.width) break
        if (runsThrough(span, thing)) found.push(`${of} runs through ${thing.of}`)
      }
    })
  return found
}

interface Piece {
  readonly route: Route
  /** Its place on the one axis, and from where to where it runs on the other. */
  readonly at: number
  readonly start: number
  readonly end: number
}

function onOneLine(routes: readonly Route[]): string[] {
  const found: string[] = []
  const across: Piece[] = []
  const down: Piece[] = []
  for (const route of routes)
    route.points.forEach((a, i) => {
      const b = route.points[i + 1]
      if (!b) return
      const { x, y, width, height } = spanOf(a, b)
      if (width > 0.01 && height > 0.01) found.push(`${route.of} runs aslant`)
      else if (width > 0.01) across.push({ route, at: y, start: x, end: x + width })
      else if (height > 0.01) down.push({ route, at: x, start: y, end: y + height })
    })
  for (const list of [across, down]) {
    const sorted = list.toSorted((a, b) => a.at - b.at)
    sorted.forEach((p, i) => {
      for (let j = i + 1; j < sorted.length; j++) {
        const q = sorted[j]
        if (!q || q.at - p.at > 0.75) break
        if (p.route === q.route || (p.route.card !== null && p.route.card === q.route.card)) continue
        if (Math.min(p.end, q.end) - Math.max(p.start, q.start) > 1)
          found.push(`${p.route.of} and ${q.route.of} run on one line`)
      }
    })
  }
  return found
}

const touches = ({ box }: Thing, { x, y }: Point) => inside({ x, y, width: 0, height: 0 }, box)

function loose(blueprint: Blueprint, placed: Placed, { routes }: Shown): string[] {
  const found: string[] = []
  for (const { of, ends, points } of routes) {
    const [from, to] = ends
    const [first] = points
    const last = points.at(-1)
    if (!from || !to || !first || !last || points.length < 2) found.push(`${of} has no route`)
    else if (!touches(from, first) || !touches(to, last)) found.push(`${of} does not reach its ends`)
  }
  const hidden = new Map(placed.bundles.flatMap(({ id, steps }) => steps.map((step) => [step, id])))
  for (const { id, from, to, label } of blueprint.connections.values()) {
    const known = placed.connections.get(id)
    if (!known && !hidden.has(from) && !hidden.has(to)) found.push(`connection ${id} is not drawn`)
    if (known && label?.trim() && !known.label) found.push(`the label of ${id} is not drawn`)
  }
  return found
}

/** No line runs through a label but the one it belongs to. */
function throughLabels({ labels, routes }: Shown): string[] {
  const found: string[] = []
  for (const { of, points } of routes)
    points.forEach((a, i) => {
      const b = points[i + 1]
      if (!b) return
      const { x, y, width, height } = spanOf(a, b)
      const line = { x: x - hair, y: y - hair, width: width + 2 * hair, height: height + 2 * hair }
      for (const label of labels)
        if (label.of !== of && overlap(line, label.box))
          found.push(`${of} runs through the label of ${label.of}`)
    })
  return found
}
