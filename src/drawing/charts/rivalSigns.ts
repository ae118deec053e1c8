import type { Point } from '#layout/placed.ts'
import type { Figure, Ink } from '../figure.ts'
import { polygon } from '../roundedPath.ts'
import type { Theme } from '../theme.ts'
import { diamond, dot, type Sign, square } from './signs.ts'

/** Half the width of a competitor's sign, in px. */
export const rivalSignRadius = 6

/** Draws the sign of one competitor around a point. */
export type RivalSigns = (who: string) => (at: Point) => readonly Figure[]

/** A sign through some corners, in shares of its radius. */
const cornered =
  (...corners: readonly (readonly [x: number, y: number])[]): Sign =>
  ({ x, y }, radius, ink) => ({
    is: 'path',
    d: polygon(corners.map(([right, down]) => ({ x: x + right * radius, y: y + down * radius }))),
    ink,
  })

const up = cornered([0, -1], [1, 0.85], [-1, 0.85])
const down = cornered([0, 1], [1, -0.85], [-1, -0.85])
const right = cornered([1, 0], [-0.85, 1], [-0.85, -1])
const left = cornered([-1, 0], [0.85, 1], [0.85, -1])
const smallSquare: Sign = (at, radius, ink) => square(at, radius * 0.85, ink)
const smallDot: Sign = (at, radius, ink) => dot(at, radius * 0.9, ink)

const shapes: readonly Sign[] = [diamond, up, smallSquare, smallDot, down, right, left]
const colors = ['evidence', 'backstage', 'preparation', 'facility', 'support'] as const

/**
 * A sign for each of some competitors, by which one is told from the other without colour: seven shapes, hollow, then filled.
 * Colour repeats it, and with more than fourteen tells on.
 */
export function rivalSigns(all: readonly string[], theme: Theme): RivalSigns {
  const places = new Map(all.map((who, i) => [who, i]))
  return (who) => (at) => {
    const i = places.get(who) ?? 0
    const shape = shapes[i % shapes.length] ?? diamond
    const color = theme.lanes[colors[i % colors.length] ?? 'evidence']
    const filled = Math.floor(i / shapes.length) % 2 === 1
    const ink: Ink = { fill: filled ? color : theme.card, stroke: color, strokeWidth: 2 }
    return [shape(at, rivalSignRadius, ink)]
  }
}
