import type { PlacedConnection, Point } from '#layout/placed.ts'
import type { Connection } from '#model/blueprint.ts'
import type { ConnectionKind } from '#model/vocabulary.ts'
import type { Figure } from './figure.ts'
import { centredBaseline, connectionLabelType } from './lettering.ts'
import { along, polygon, roundedPath } from './roundedPath.ts'
import type { Theme } from './theme.ts'

const cornerRadius = 6
const strokeWidth = 1.4
const head = { length: 8, halfWidth: 3.6, overlap: 1 }

/** Solid, dashed, dotted: the kind of a connection shows without colour. */
const dashes = {
  flow: undefined,
  information: [6, 4],
  dependency: [1.6, 3.4],
} satisfies Record<ConnectionKind, readonly number[] | undefined>

/** A filled head whose tip stands at `tip`, coming from `from`. */
function arrowHead(tip: Point, from: Point, color: string): Figure {
  const back = along(tip, from, head.length)
  const acrossX = ((back.y - tip.y) / head.length) * head.halfWidth
  const acrossY = ((tip.x - back.x) / head.length) * head.halfWidth
  const left = { x: back.x + acrossX, y: back.y + acrossY }
  const right = { x: back.x - acrossX, y: back.y - acrossY }
  return { is: 'path', d: polygon([tip, left, right]), ink: { fill: color } }
}

function label(placed: NonNullable<PlacedConnection['label']>, theme: Theme): Figure[] {
  const type = connectionLabelType(theme)
  const { box, lines } = placed
  const baseline = centredBaseline(box.y + box.height / 2, lines.length, type)
  return [
    { is: 'rect', box, radius: 4, ink: { fill: theme.paper, fillOpacity: 0.94 } },
    { is: 'text', at: { x: box.x + box.width / 2, y: baseline }, lines, type: { ...type, anchor: 'middle' } },
  ]
}

/** The line of a connection with its heads and its label, in the drawing's coordinates; nothing while its route is not known. */
export function drawConnection(
  placed: PlacedConnection,
  connection: Pick<Connection, 'kind' | 'bidirectional'>,
  theme: Theme,
): Figure[] {
  const { points } = placed
  const [start, second] = points
  const [last, end] = points.slice(-2)
  if (!start || !second || !last || !end) return []
  const color = theme.connection
  // The line ends inside the head, so that its blunt end does not show at the tip.
  const inset = head.length - head.overlap
  const first = connection.bidirectional ? along(start, second, inset) : start
  const line = [first, ...points.slice(1, -1), along(end, last, inset)]
  const dash = dashes[connection.kind]
  return [
    {
      is: 'path',
      d: roundedPath(line, cornerRadius),
      ink: { stroke: color, strokeWidth, ...(dash && { dash }) },
    },
    arrowHead(end, last, color),
    ...(connection.bidirectional ? [arrowHead(start, second, color)] : []),
    ...(placed.label ? label(placed.label, theme) : []),
  ]
}
