import type { Point } from '#layout/placed.ts'

const written = (value: number) => String(Math.round(value * 100) / 100)
const at = (x: number, y: number) => `${written(x)} ${written(y)}`

/** The slope between each point and the next. */
const slopes = (points: readonly Point[]): number[] =>
  points.slice(1).map(({ x, y }, i) => {
    const before = points[i]
    return before && x > before.x ? (y - before.y) / (x - before.x) : 0
  })

/** The slope in each point: level at peaks and valleys, else between those of both sides, so that no curve swings beyond its ends. */
function tangents(steep: readonly number[]): number[] {
  return Array.from({ length: steep.length + 1 }, (_, i) => {
    const before = steep[i - 1]
    const after = steep[i]
    if (before === undefined || after === undefined) return before ?? after ?? 0
    if (before * after <= 0) return 0
    return (2 * before * after) / (before + after)
  })
}

/** Path data of a smooth curve through points that stand in order of x. Between two of them it never leaves their heights. */
export function smoothPath(points: readonly Point[]): string {
  const [first] = points
  if (!first) return ''
  const steep = tangents(slopes(points))
  const curves = points.slice(1).map((end, i) => {
    const start = points[i] ?? first
    const third = (end.x - start.x) / 3
    const out = at(start.x + third, start.y + third * (steep[i] ?? 0))
    const back = at(end.x - third, end.y - third * (steep[i + 1] ?? 0))
    return `C${out} ${back} ${at(end.x, end.y)}`
  })
  return `M${at(first.x, first.y)}${curves.join('')}`
}
