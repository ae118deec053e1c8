import type { Figure, Type } from '#drawing/figure.ts'
import { centredBaseline, widthOf } from '#drawing/lettering.ts'
import type { Theme } from '#drawing/theme.ts'
import { breakLines } from '#layout/text.ts'
import type { PlacedConnection, Point } from '#layout/placed.ts'
import type { Crossing } from './cutRoutes.ts'

const nameText = { size: 10, weight: 400, lineHeight: 12 } as const
/** From the border of the strip: where a line bends, bends again, ends, and where its name starts; px. */
const reach = { bend: 4, bent: 12, end: 22, name: 26 }
/** Names are as wide as there is room for, within these; px. */
const nameWidths = { least: 60, most: 150 }
const mostLines = 3
const between = 3
const pad = 2
/** Ways to the same step that cross the border so near to one another share its name, px. */
const nearEnough = 16

/** The room that names need at least at a side of a strip, px. */
export const leastNameRoom = reach.name + nameWidths.least + 4

/** The room for names at each of so many sides of a strip, where the strip leaves so much; px. */
export const nameRoom = (left: number, sides: number): number =>
  Math.min(reach.name + nameWidths.most + 4, Math.max(leastNameRoom, left / Math.max(1, sides)))

/** A way over the border of a strip that bears a name. */
export interface NamedCrossing {
  readonly crossing: Crossing
  readonly name: string
  /** Where the line meets the border. */
  readonly border: Point
}

interface Name {
  readonly lines: readonly string[]
  readonly height: number
  /** Its middle. */
  y: number
}

/** Names in their order, each as near to its line as its neighbours leave room, none above `top` or, if it can be helped, below `bottom`. */
function spread(wanted: readonly Name[], top: number, bottom: number): void {
  let low = top
  for (const name of wanted) {
    name.y = Math.max(name.y, low + name.height / 2)
    low = name.y + name.height / 2 + between
  }
  let high = Math.max(bottom, low - between)
  if (low - between <= bottom) high = bottom
  for (const name of wanted.toReversed()) {
    name.y = Math.min(name.y, high - name.height / 2)
    high = name.y - name.height / 2 - between
  }
}

/** Crossings in the order of their heights; neighbours that lead to the same name share it. */
function sharing(crossings: readonly NamedCrossing[]): NamedCrossing[][] {
  const groups: NamedCrossing[][] = []
  for (const each of crossings.toSorted((a, b) => a.border.y - b.border.y)) {
    const before = groups.at(-1)
    const [first] = before ?? []
    const same = first?.name === each.name && first.crossing.goes === each.crossing.goes
    if (before && same && each.border.y - first.border.y < before.length * nearEnough) before.push(each)
    else groups.push([each])
  }
  return groups
}

/** The names at one side, and where the line to each ends: by the crossing. */
export function namesAtSide(
  crossings: readonly NamedCrossing[],
  room: { readonly top: number; readonly bottom: number; readonly width: number },
  theme: Theme,
): { readonly figures: Figure[]; readonly tails: ReadonlyMap<NamedCrossing, Point[]> } {
  const type: Type = { ...nameText, color: theme.muted }
  const groups = sharing(crossings).flatMap((members) => {
    const [first] = members
    if (!first) return []
    const lines = breakLines(first.name, type, room.width - reach.name - 4, mostLines)
    const y = members.reduce((sum, { border }) => sum + border.y, 0) / members.length
    return [{ first, members, label: { lines, height: lines.length * type.lineHeight, y } }]
  })
  spread(
    groups.map(({ label }) => label),
    room.top,
    room.bottom,
  )
  const tails = new Map<NamedCrossing, Point[]>()
  const figures = groups.flatMap(({ first, members, label: { lines, y } }): Figure[] => {
    const out = first.crossing.side === 'right' ? 1 : -1
    for (const member of members) tails.set(member, tail(member.border, y, out))
    const at = { x: first.border.x + out * reach.name, y: centredBaseline(y, lines.length, type) }
    const anchor = out > 0 ? 'start' : 'end'
    return [ground(at.x, y, out, lines, type, theme), { is: 'text', at, lines, type: { ...type, anchor } }]
  })
  return { figures, tails }
}

/** A name may stand across a border of lanes: it has a ground of its own, as labels have. */
function ground(
  x: number,
  y: number,
  out: 1 | -1,
  lines: readonly string[],
  type: Type,
  theme: Theme,
): Figure {
  const width = Math.max(0, ...lines.map((line) => widthOf(line, type))) + 2 * pad
  const height = lines.length * type.lineHeight
  const box = { x: out > 0 ? x - pad : x + pad - width, y: y - height / 2, width, height }
  return { is: 'rect', box, radius: 3, ink: { fill: theme.paper, fillOpacity: 0.94 } }
}

/** From the border to the name: straight, or in a bend where the name stands higher or lower. */
function tail({ x, y }: Point, nameY: number, out: 1 | -1): Point[] {
  const end = { x: x + out * reach.end, y: nameY }
  if (Math.abs(nameY - y) < 0.5) return [{ x: end.x, y }]
  return [{ x: x + out * reach.bend, y }, { x: x + out * reach.bent, y: nameY }, end]
}

/** A route with the line to its name. */
export const withTail = (route: PlacedConnection, { goes }: Crossing, points: readonly Point[]) => ({
  ...route,
  points: goes === 'out' ? [...route.points, ...points] : [...points.toReversed(), ...route.points],
})
