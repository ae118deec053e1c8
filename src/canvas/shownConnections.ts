import type { Box, PlacedConnection, Point } from '#layout/placed.ts'
import type { Blueprint, Connection, Id } from '#model/blueprint.ts'
import { intersects } from './atPoint.ts'
import type { Sight } from './sight.ts'
import type { Shown } from './toFlow.ts'
import type { Scene } from './useScene.ts'

/** A connection as the canvas draws it. */
export interface ShownConnection {
  readonly placed: PlacedConnection
  readonly connection: Connection
  /** Its ends by name, for those who do not see it. */
  readonly label: string
  readonly selected: boolean
  /** Drawn anew when the hand lets go of a step at its end. */
  readonly faded: boolean
}

function reachOf(points: readonly Point[]): Box | null {
  const [first] = points
  if (!first) return null
  let { x: left, x: right, y: top, y: bottom } = first
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function isInSight({ id, points }: PlacedConnection, sight: Sight, selected: ReadonlySet<Id>): boolean {
  if (sight.painted) return selected.has(id)
  const reach = reachOf(points)
  return reach !== null && intersects(reach, sight.area)
}

const endsOf = ({ steps }: Blueprint, { from, to }: Connection): string =>
  `${steps.get(from)?.name ?? ''} → ${steps.get(to)?.name ?? ''}`

/** The connections in sight; of a painted picture only those that are `selected`. */
export function shownConnections(
  { blueprint, placed }: Scene,
  { sight, held }: Pick<Shown, 'sight' | 'held'>,
  selected: ReadonlySet<Id>,
): ShownConnection[] {
  return [...placed.connections.values()].flatMap((route): ShownConnection[] => {
    const connection = blueprint.connections.get(route.id)
    if (!connection || !isInSight(route, sight, selected)) return []
    return [
      {
        placed: route,
        connection,
        label: endsOf(blueprint, connection),
        selected: selected.has(route.id),
        faded: held !== null && (held.ids.has(connection.from) || held.ids.has(connection.to)),
      },
    ]
  })
}
