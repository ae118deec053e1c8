import type { Box, Placed, Point } from '#layout/placed.ts'
import type { Ref } from '#model/selection.ts'

const contains = ({ x, y, width, height }: Box, at: Point): boolean =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height

/** True where two boxes share a point, be it one of their edges. */
export const intersects = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height

/** How far a point is from the piece of a line between two others, along the axes or straight. */
function distance(at: Point, a: Point, b: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2
  const along = length === 0 ? 0 : ((at.x - a.x) * (b.x - a.x) + (at.y - a.y) * (b.y - a.y)) / length
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(at.x - a.x - t * (b.x - a.x), at.y - a.y - t * (b.y - a.y))
}

const isNear = (points: readonly Point[], at: Point, reach: number): boolean =>
  points.some((point, i) => {
    const next = points[i + 1]
    return next !== undefined && distance(at, point, next) <= reach
  })

/** What is drawn at a point: a step, a piece of evidence, or a connection within `reach` px; null where nothing is. */
export function refAt(placed: Placed, at: Point, reach: number): Ref | null {
  for (const { id, box } of placed.steps.values()) if (contains(box, at)) return { table: 'steps', id }
  for (const { touchpoints } of placed.cards)
    for (const { id, box } of touchpoints) if (contains(box, at)) return { table: 'touchpoints', id }
  for (const { id, points } of placed.connections.values())
    if (isNear(points, at, reach)) return { table: 'connections', id }
  return null
}

/** Steps whose boxes touch an area. */
export const stepsIn = (placed: Placed, area: Box): Ref[] =>
  [...placed.steps.values()]
    .filter(({ box }) => intersects(box, area))
    .map(({ id }) => ({ table: 'steps', id }))
