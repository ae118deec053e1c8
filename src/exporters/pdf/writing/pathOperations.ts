import type { Box, Point } from '#layout/placed.ts'

/** One operator of a path as the library takes it: move, line, curve, close. */
export interface PathOperation {
  readonly op: 'm' | 'l' | 'c' | 'h'
  readonly c: readonly number[]
}

/** Where a point of the drawing stands on the page. */
export type ToPage = (x: number, y: number) => Point

/** How far the handles of a curve reach, as a share of the radius, to look like a quarter of a circle. */
const roundness = 0.5523

const move = ({ x, y }: Point): PathOperation => ({ op: 'm', c: [x, y] })
const line = ({ x, y }: Point): PathOperation => ({ op: 'l', c: [x, y] })
const curve = (a: Point, b: Point, end: Point): PathOperation => ({
  op: 'c',
  c: [a.x, a.y, b.x, b.y, end.x, end.y],
})
const close: PathOperation = { op: 'h', c: [] }

/** A point on the way from one to another. */
const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
})

/** A curve with one handle as one with two. */
const quadratic = (start: Point, handle: Point, end: Point): PathOperation =>
  curve(between(start, handle, 2 / 3), between(end, handle, 2 / 3), end)

const segment = /([MLQCZ])([^MLQCZ]*)/g

/** Path data (absolute M, L, Q, C and Z) as operators. */
export function pathOperations(d: string, to: ToPage): PathOperation[] {
  const operations: PathOperation[] = []
  let pen: Point = { x: 0, y: 0 }
  for (const [, letter, numbers = ''] of d.matchAll(segment)) {
    const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number)
    const points = values.flatMap((x, i) => (i % 2 === 0 ? [to(x, values[i + 1] ?? 0)] : []))
    const [a, b, c] = points
    if (letter === 'Z') operations.push(close)
    else if (letter === 'M' && a) operations.push(move(a))
    else if (letter === 'L') operations.push(...points.map(line))
    else if (letter === 'Q' && a && b) operations.push(quadratic(pen, a, b))
    else if (letter === 'C' && a && b && c) operations.push(curve(a, b, c))
    pen = points.at(-1) ?? pen
  }
  return operations
}

/** A box whose corners are rounded by `radius`, both in px of the drawing. */
export function boxOperations({ x, y, width, height }: Box, radius: number, to: ToPage): PathOperation[] {
  const r = Math.max(0, Math.min(radius, width / 2, height / 2))
  const [right, bottom] = [x + width, y + height]
  if (r === 0)
    return [move(to(x, y)), line(to(right, y)), line(to(right, bottom)), line(to(x, bottom)), close]
  const h = r * (1 - roundness)
  return [
    move(to(x + r, y)),
    line(to(right - r, y)),
    curve(to(right - h, y), to(right, y + h), to(right, y + r)),
    line(to(right, bottom - r)),
    curve(to(right, bottom - h), to(right - h, bottom), to(right - r, bottom)),
    line(to(x + r, bottom)),
    curve(to(x + h, bottom), to(x, bottom - h), to(x, bottom - r)),
    line(to(x, y + r)),
    curve(to(x, y + h), to(x + h, y), to(x + r, y)),
    close,
  ]
}
