import type { Box, Placed, PlacedConnection, Point } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'
import { emotionStripHeight } from './emotionCurve.ts'

/** Lengths that differ by less than this are equal but for rounding, px. */
const hair = 0.25

/** Where a height comes to. What stays where it is stays the same object in all that follows. */
type Shift = (y: number) => number

const shiftAt =
  (top: number): Shift =>
  (y) =>
    y >= top - hair ? y + emotionStripHeight : y

function moved<Each extends { readonly y: number }>(thing: Each, shift: Shift): Each {
  const at = shift(thing.y)
  return at === thing.y ? thing : { ...thing, y: at }
}

function movedBox<Each extends { readonly box: Box }>(thing: Each, shift: Shift): Each {
  const box = moved(thing.box, shift)
  return box === thing.box ? thing : { ...thing, box }
}

/** The corners of a route: of those that cross the strip, the part that crosses grows longer and all others keep their shape. */
function stretched<Each extends { readonly points: readonly Point[] }>(thing: Each, shift: Shift): Each {
  if (thing.points.every(({ y }) => shift(y) === y)) return thing
  return { ...thing, points: thing.points.map((point) => moved(point, shift)) }
}

function movedConnection(connection: PlacedConnection, shift: Shift): PlacedConnection {
  const { label } = connection
  const route = stretched(connection, shift)
  if (!label) return route
  const named = movedBox(label, shift)
  return named === label ? route : { ...route, label: named }
}

/** Room for the emotion curve above a lane: everything from the lane's upper edge on moves down, and routes across it grow longer. */
export function withEmotionStrip(placed: Placed, lane: Id): Placed {
  const below = placed.lanes.find(({ id }) => id === lane)
  if (!below) return placed
  const shift = shiftAt(below.y)
  const { bounds } = placed
  return {
    ...placed,
    bounds: { ...bounds, height: bounds.height + emotionStripHeight },
    lanes: placed.lanes.map((each) => moved(each, shift)),
    rows: placed.rows.map((each) => moved(each, shift)),
    lines: placed.lines.map((each) => moved(each, shift)),
    steps: new Map(
      [...placed.steps].map(([id, step]) => {
        const place = movedBox(step, shift)
        return [id, place === step || !place.marks ? place : { ...place, marks: moved(place.marks, shift) }]
      }),
    ),
    bundles: placed.bundles.map((each) => movedBox(each, shift)),
    cards: placed.cards.map((each) => {
      const card = movedBox(each, shift)
      if (card === each) return each
      return { ...card, touchpoints: card.touchpoints.map((piece) => movedBox(piece, shift)) }
    }),
    stems: placed.stems.map((each) => stretched(each, shift)),
    connections: new Map([...placed.connections].map(([id, each]) => [id, movedConnection(each, shift)])),
  }
}
