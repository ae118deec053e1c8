import type { Ink } from '#drawing/figure.ts'
import { type Dash, dashes, type Outline, type Paint } from './slide.ts'

/** How long the strokes of each kind of line are, and how far apart, in widths of the line. */
const strokes: Readonly<Record<Dash, readonly [on: number, off: number]>> = {
  sysDot: [1, 1],
  sysDash: [3, 1],
  dot: [1, 3],
  dash: [4, 3],
  lgDash: [8, 3],
}

/** The kind of line that slides know by name and that comes nearest. */
function dashOf([on = 1, off = on]: readonly number[], width: number): Dash {
  const distance = (dash: Dash) => Math.hypot(strokes[dash][0] - on / width, strokes[dash][1] - off / width)
  return dashes.toSorted((a, b) => distance(a) - distance(b))[0] ?? 'dash'
}

/** An outline of the drawing, at so many pt for one px; nothing where there is none. */
export function outlineOf({ stroke, strokeWidth = 1, dash, cap }: Ink, scale: number): Outline | undefined {
  if (stroke === undefined) return undefined
  return {
    color: stroke,
    width: strokeWidth * scale,
    ...(dash && { dash: dashOf(dash, strokeWidth) }),
    ...(cap === 'round' && { roundCap: true }),
  }
}

/** Ground and outline of a figure of the drawing. */
export function paintOf(ink: Ink, scale: number): Paint {
  const outline = outlineOf(ink, scale)
  return {
    ...(ink.fill !== undefined && {
      fill: { color: ink.fill, ...(ink.fillOpacity !== undefined && { opacity: ink.fillOpacity }) },
    }),
    ...(outline && { outline }),
  }
}
