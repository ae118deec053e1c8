import type { Point } from '#layout/placed.ts'

const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y)

/** The point `length` px from `from` on the way to `to`. */
export function along(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to)
  if (whole === 0) return from
  const share = length / whole
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

const written = (value: number) => String(Math.round(value * 100) / 100)
const at = ({ x, y }: Point) => `${written(x)} ${written(y)}`

/** Path data through the points, each corner rounded by `radius` px, or by less where a stretch is short. */
export function roundedPath(points: readonly Point[], radius: number): string {
  return points
    .map((corner, i) => {
      const before = points[i - 1]
      const after = points[i + 1]
      if (!before) return `M${at(corner)}`
      if (!after) return `L${at(corner)}`
      const bend = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
      if (bend === 0) return `L${at(corner)}`
      return `L${at(along(corner, before, bend))}Q${at(corner)} ${at(along(corner, after, bend))}`
    })
    .join('')
}

/** Path data of a closed shape with these corners. */
export const polygon = (corners: readonly Point[]): string =>
  `${corners.map((corner, i) => `${i === 0 ? 'M' : 'L'}${at(corner)}`).join('')}Z`

const mostKept = 2_000
const moved = new Map<string, string>()

/**
 * The same path data, moved. It holds absolute M, L, Q, C and Z only, so that all its numbers are pairs.
 * Signs stand at the same few places of their boxes again and again, so that the answers are kept.
 */
export function shiftedPath(d: string, x: number, y: number): string {
  const key = `${x} ${y} ${d}`
  const before = moved.get(key)
  if (before !== undefined) return before
  const path = d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, left: string, top: string) =>
    at({ x: Number(left) + x, y: Number(top) + y }),
  )
  if (moved.size >= mostKept) moved.clear()
  moved.set(key, path)
  return path
}
