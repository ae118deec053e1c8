import type { Point } from '#layout/placed.ts'
import type { ActionPriority, StandardState } from '#model/marks.ts'
import type { Figure } from './figure.ts'
import { shiftedPath } from './roundedPath.ts'

/** The side of the box in which a ruler's tick or a state's sign stands, in px. */
export const glyphSize = 9

const outline = (d: string, { x, y }: Point, color: string, strokeWidth: number): Figure => ({
  is: 'path',
  d: shiftedPath(d, x, y),
  ink: { stroke: color, strokeWidth, cap: 'round' },
})

/** A ruler's edge with its ticks, by which a standard is known. `at` is the top left of its box, as in all glyphs. */
export const rulerTick = (at: Point, color: string): Figure =>
  outline('M0.5 2.4L0.5 7L8.5 7L8.5 2.4M3.2 7L3.2 4.8M5.8 7L5.8 4.8', at, color, 1.1)

const stateSigns = {
  met: 'M1 4.8L3.6 7.4L8.2 2',
  tolerated: 'M0.8 5.6Q2.7 2.4 4.5 4.5Q6.3 6.6 8.2 3.4',
  missed: 'M1.6 1.6L7.4 7.4M7.4 1.6L1.6 7.4',
  unmeasured: null,
} satisfies Record<StandardState, string | null>

/** ✓ for met, ~ for tolerated, ✕ for missed; nothing where nothing was measured. */
export function stateSign(state: StandardState, at: Point, color: string): Figure[] {
  const d = stateSigns[state]
  return d === null ? [] : [outline(d, at, color, 1.5)]
}

/** The size of a pin; its point is at the middle of its lower side. */
export const pinSize = { width: 9, height: 12 }

const pinShape =
  'M4.5 12C2.4 9.2 0.4 7 0.4 4.4C0.4 2 2.2 0.2 4.5 0.2C6.8 0.2 8.6 2 8.6 4.4C8.6 7 6.6 9.2 4.5 12Z'

/** A pin with its point down: a piece of evidence. */
export const pin = ({ x, y }: Point, color: string, hole: string): Figure[] => [
  { is: 'path', d: shiftedPath(pinShape, x, y), ink: { fill: color } },
  { is: 'circle', at: { x: x + 4.5, y: y + 4.4 }, radius: 1.6, ink: { fill: hole } },
]

/** The ring round a pin: a moment of truth. */
export const pinRing = ({ x, y }: Point, color: string): Figure => ({
  is: 'circle',
  at: { x: x + 4.5, y: y + 5.6 },
  radius: 8.2,
  ink: { fill: color, fillOpacity: 0.12, stroke: color, strokeWidth: 1.3 },
})

/** The width of three bars, in px. */
export const barsWidth = 8

const fullBars = { low: 1, medium: 2, high: 3 } satisfies Record<ActionPriority, number>

/** Three rising bars, of which one, two or three are full: how urgent it is to act. */
export const priorityBars = (priority: ActionPriority, { x, y }: Point, color: string): Figure[] =>
  [1, 2, 3].map((n) => ({
    is: 'rect',
    box: { x: x + (n - 1) * 3, y: y + glyphSize - n * 2.6, width: 2, height: n * 2.6 },
    radius: 0.6,
    ink: { fill: color, ...(n > fullBars[priority] && { fillOpacity: 0.25 }) },
  }))
