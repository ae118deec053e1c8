import type { Blueprint } from '#model/blueprint.ts'
import type { Box, Placed, Point } from '#layout/placed.ts'

/** What is wrong with a picture, each as a sentence; none where it keeps all that a layout promises. */
export function violations(blueprint: Blueprint, placed: Placed): string[] {
  return [
    ...outside(blueprint, placed),
    ...overlappingBoxes(placed),
    ...throughBoxes(placed),
    ...onOneLine(blueprint, placed),
    ...loose(blueprint, placed),
    ...labelsCrossed(placed),
  ]
}

interface Thing {
  readonly of: string
  readonly box: Box
}

export const things = (placed: Placed): Thing[] => [
  ...[...placed.steps.values()].map(({ id, box }) => ({ of: `step ${id}`, box })),
  ...placed.bundles.map(({ id, box }) => ({ of: id, box })),
  ...placed.cards.map(({ id, box }) => ({ of: id, box })),
]

const inside = (inner: Box, outer: Box) =>
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  inner.x + inner.width <= outer.x + outer.width + 0.5 &&
  inner.y + inner.height <= outer.y + outer.height + 0.5

function outside(blueprint: Blueprint, placed: Placed): string[] {
  const found: string[] = []
  for (const { id, lane, phase, box } of placed.steps.values()) {
    const band = placed.lanes.find((each) => each.id === lane)
    const part = placed.phases.find((each) => each.id === phase)
    if (!band || box.y < band.y || box.y + box.height > band.y + band.height)
      found.push(`step ${id} leaves its lane`)
    if (!part || box.x < part.x || box.x + box.width > part.x + part.width)
      found.push(`step ${id} leaves its phase`)
    const number = blueprint.steps.get(id)?.column
    const column = placed.columns.find((each) => each.phase === phase && each.column === number)
    if (!column || box.x < column.x - 0.5 || box.x + box.width > column.x + column.width + 0.5)
      found.push(`step ${id} leaves its column`)
  }
  for (const { of, box } of things(placed))
    if (!inside(box, placed.bounds)) found.push(`${of} leaves the picture`)
  return found
}

function overlappingBoxes(placed: Placed): string[] {
  const labels = [...placed.connections.values()].flatMap(({ id, label }) =>
    label ? [{ of: `label ${id}`, box: label.box }] : [],
  )
  const all = [...things(placed), ...labels].sort((a, b) => a.box.x - b.box.x)
  const found: string[] = []
  all.forEach((a, i) => {
    for (let j = i + 1; j < all.length; j++) {
      const b = all[j]
      if (!b || b.box.x >= a.box.x + a.box.width - 0.5) break
      if (b.box.y < a.box.y + a.box.height - 0.5 && a.box.y < b.box.y + b.box.height - 0.5)
        found.push(`${a.of} overlaps ${b.of}`)
    }
  })
  return found
}

interface Segment {
  readonly of: string
  readonly ends: readonly string[]
  readonly a: Point
  readonly b: Point
}

export function segments(blueprint: Blueprint, placed: Placed): Segment[] {
  const list: Segment[] = []
  const put = (of: string, ends: readonly string[], points: readonly Point[]) =>
    points.forEach((a, i) => {
      const b = points[i + 1]
      if (b && (Math.abs(a.x - b.x) > 0.01 || Math.abs(a.y - b.y) > 0.01)) list.push({ of, ends, a, b })
    })
  const at = (step: string) =>
    placed.steps.has(step) ? step : (placed.bundles.find(({ steps }) => steps.includes(step))?.id ?? step)
  for (const { id, points } of placed.connections.values()) {
    const connection = blueprint.connections.get(id)
    if (connection) put(`connection ${id}`, [at(connection.from), at(connection.to)], points)
  }
  for (const { card, step, points } of placed.stems) put(`stem ${card} ${step}`, [card, at(step)], points)
  return list
}

/** The part of a step's box that a diamond fills is smaller: its corners are free for its own connections. */
function throughBoxes(placed: Placed): string[] {
  const found: string[] = []
  const boxes = things(placed).sort((a, b) => a.box.x - b.box.x)
  const routes: [string, readonly Point[], readonly string[]][] = [
    ...[...placed.connections.values()].map((route): [string, readonly Point[], readonly string[]] => [
      `connection ${route.id}`,
      route.points,
      [],
    ]),
    ...placed.stems.map((stem): [string, readonly Point[], readonly string[]] => [
      `stem ${stem.card} ${stem.step}`,
      stem.points,
      [],
    ]),
  ]
  for (const [of, points] of routes)
    points.forEach((a, i) => {
      const b = points[i + 1]
      if (!b) return
      const low = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) }
      const high = { x: Math.max(a.x, b.x), y: Math.max(a.y, b.y) }
      const isEnd = i === 0 || i === points.length - 2
      for (const { of: what, box } of boxes) {
        if (box.x > high.x) break
        const margin = isEnd ? Math.min(box.width, box.height) / 2 : 1
        const shrink = isEnd && touches(box, i === 0 ? a : b) ? margin : 1
        if (
          high.x > box.x + shrink &&
          low.x < box.x + box.width - shrink &&
          high.y > box.y + shrink &&
          low.y < box.y + box.height - shrink
        )
          found.push(`${of} runs through ${what}`)
      }
    })
  return found
}

const touches = (box: Box, at: Point) =>
  at.x >= box.x - 1 && at.x <= box.x + box.width + 1 && at.y >= box.y - 1 && at.y <= box.y + box.height + 1

function onOneLine(blueprint: Blueprint, placed: Placed): string[] {
  const found: string[] = []
  const all = segments(blueprint, placed)
  const scan = (list: Segment[], across: 'x' | 'y', along: 'x' | 'y') => {
    list.sort((p, q) => p.a[across] - q.a[across])
    list.forEach((p, i) => {
      for (let j = i + 1; j < list.length; j++) {
        const q = list[j]
        if (!q || q.a[across] - p.a[across] > 0.75) break
        if (p.of === q.of || p.ends.some((end) => q.ends.includes(end))) continue
        const shared =
          Math.min(Math.max(p.a[along], p.b[along]), Math.max(q.a[along], q.b[along])) -
          Math.max(Math.min(p.a[along], p.b[along]), Math.min(q.a[along], q.b[along]))
        if (shared > 1) found.push(`${p.of} and ${q.of} run on one line`)
      }
    })
  }
  scan(
    all.filter(({ a, b }) => Math.abs(a.y - b.y) < 0.01),
    'y',
    'x',
  )
  scan(
    all.filter(({ a, b }) => Math.abs(a.x - b.x) < 0.01),
    'x',
    'y',
  )
  for (const { of, a, b } of all)
    if (Math.abs(a.x - b.x) > 0.01 && Math.abs(a.y - b.y) > 0.01) found.push(`${of} runs aslant`)
  return found
}

function loose(blueprint: Blueprint, placed: Placed): string[] {
  const box = (step: string) =>
    placed.steps.get(step)?.box ?? placed.bundles.find(({ steps }) => steps.includes(step))?.box
  return [...placed.connections.values()].flatMap(({ id, points }) => {
    const connection = blueprint.connections.get(id)
    const [first] = points
    const last = points.at(-1)
    const from = connection && box(connection.from)
    const to = connection && box(connection.to)
    if (!first || !last || !from || !to || points.length < 2) return [`connection ${id} has no route`]
    return touches(from, first) && touches(to, last) ? [] : [`connection ${id} does not reach its ends`]
  })
}

/** No line runs through a label but the one it belongs to. */
function labelsCrossed(placed: Placed): string[] {
  const found: string[] = []
  const labels = [...placed.connections.values()].flatMap(({ id, label }) =>
    label ? [{ id, box: label.box }] : [],
  )
  const routes = [
    ...[...placed.connections.values()].map(({ id, points }) => ({ id, points })),
    ...placed.stems.map(({ card, step, points }) => ({ id: `${card} ${step}`, points })),
  ]
  for (const { id, box } of labels)
    for (const route of routes) {
      if (route.id === id) continue
      route.points.forEach((a, i) => {
        const b = route.points[i + 1]
        if (!b) return
        if (
          Math.max(a.x, b.x) > box.x + 0.5 &&
          Math.min(a.x, b.x) < box.x + box.width - 0.5 &&
          Math.max(a.y, b.y) > box.y + 0.5 &&
          Math.min(a.y, b.y) < box.y + box.height - 0.5
        )
          found.push(`${route.id} runs through the label of ${id}`)
      })
    }
  return found
}
