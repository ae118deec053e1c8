import type { Sheet } from '#drawing/sheet.ts'
import type { Box, Placed, PlacedConnection, PlacedStem, Point } from '#layout/placed.ts'
import type { Span, Squeeze } from './squeezed.ts'
import { squeezed } from './squeezed.ts'
import { standsIn, type Strip } from './strips.ts'
import type { StripRoute } from './cutRoutes.ts'

/** How far what belongs to a thing reaches beyond its box, px: badges above, ports and dots below. */
const around = { step: 13, other: 6, line: 7 }

const spanOf = ({ y, height }: Pick<Box, 'y' | 'height'>, reach: number): Span => ({
  from: y - reach,
  to: y + height + reach,
})

/** The heights at which a route runs level. */
const levels = (points: readonly Point[]): Span[] =>
  points.flatMap(({ y }, i) =>
    points[i + 1]?.y === y ? [{ from: y - around.line, to: y + around.line }] : [],
  )

/** What of the whole drawing stands in a strip, still where it was. */
interface Inhabitants {
  readonly steps: Placed['steps']
  readonly cards: Placed['cards']
  readonly bundles: Placed['bundles']
  readonly stems: readonly PlacedStem[]
  readonly routes: readonly StripRoute[]
}

function inhabitants(placed: Placed, strip: Strip, routes: readonly StripRoute[]): Inhabitants {
  const cards = placed.cards.filter(({ box }) => standsIn(strip, box))
  const ids = new Set(cards.map(({ id }) => id))
  return {
    steps: new Map([...placed.steps].filter(([, { box }]) => standsIn(strip, box))),
    cards,
    bundles: placed.bundles.filter(({ box }) => standsIn(strip, box)),
    stems: placed.stems.filter(({ card }) => ids.has(card)),
    routes,
  }
}

const taken = ({ steps, cards, bundles, stems, routes }: Inhabitants): Span[] => [
  ...[...steps.values()].map(({ box }) => spanOf(box, around.step)),
  ...[...cards, ...bundles].map(({ box }) => spanOf(box, around.other)),
  ...stems.flatMap(({ points }) => levels(points)),
  ...routes.flatMap(({ route: { points, label } }) => [
    ...levels(points),
    ...(label ? [spanOf(label.box, around.other)] : []),
  ]),
]

/** Where a place of the whole drawing comes to in a strip. */
interface Move {
  readonly x: (x: number) => number
  readonly y: Squeeze
}

const movedPoint = ({ x, y }: Point, move: Move): Point => ({ x: move.x(x), y: move.y(y) })

/** A box keeps its size: nothing of it is squeezed. */
const movedBox = (box: Box, move: Move): Box => ({ ...box, ...movedPoint(box, move) })

const movedRoute = (route: PlacedConnection, move: Move): PlacedConnection => ({
  ...route,
  points: route.points.map((point) => movedPoint(point, move)),
  label: route.label && { ...route.label, box: movedBox(route.label.box, move) },
})

function movedThings({ steps, cards, bundles, stems }: Inhabitants, move: Move) {
  return {
    steps: new Map(
      [...steps].map(([id, step]) => {
        const marks = step.marks && movedBox(step.marks, move)
        return [id, { ...step, box: movedBox(step.box, move), marks }]
      }),
    ),
    cards: cards.map((card) => ({
      ...card,
      box: movedBox(card.box, move),
      touchpoints: card.touchpoints.map((piece) => ({ ...piece, box: movedBox(piece.box, move) })),
    })),
    bundles: bundles.map((bundle) => ({ ...bundle, box: movedBox(bundle.box, move) })),
    stems: stems.map((stem) => ({ ...stem, points: stem.points.map((point) => movedPoint(point, move)) })),
  }
}

/**
 * A strip as a sheet of its own, its left border at `left` px: `width` px of room behind the names of the lanes, `heading` its
 * phase's name in lines.
 */
export function stripSheet(
  whole: Sheet,
  strip: Strip,
  routes: readonly StripRoute[],
  { left, width, heading }: { readonly left: number; readonly width: number; readonly heading: string[] },
): Sheet {
  const { placed } = whole
  const there = inhabitants(placed, strip, routes)
  const move: Move = { x: (x) => x - strip.from + left, y: squeezed(placed, taken(there)) }
  const span = ({ y, height }: Pick<Box, 'y' | 'height'>) => ({
    y: move.y(y),
    height: move.y(y + height) - move.y(y),
  })
  const lanes = placed.lanes.map((lane) => ({ ...lane, ...span(lane) }))
  const last = lanes.at(-1)
  const { laneWidth, phaseHeight } = placed.headings
  const strips: Placed = {
    ...placed,
    ...movedThings(there, move),
    bounds: {
      x: -laneWidth,
      y: -phaseHeight,
      width: laneWidth + width,
      height: phaseHeight + (last ? last.y + last.height : 0),
    },
    lanes,
    phases: [{ id: strip.phase, x: 0, width, lines: heading }],
    columns: [],
    rows: placed.rows.map((row) => ({ ...row, ...span(row) })),
    connections: new Map(routes.map(({ route }) => [route.id, movedRoute(route, move)])),
    lines: placed.lines.map((line) => ({ ...line, y: move.y(line.y) })),
  }
  return { ...whole, placed: strips }
}
