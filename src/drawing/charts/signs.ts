import type { Point } from '#layout/placed.ts'
import type { Figure, Ink } from '../figure.ts'
import { polygon } from '../roundedPath.ts'

/** A shape by which one kind of point is told from another without colour; `radius` in px. */
export type Sign = (at: Point, radius: number, ink: Ink) => Figure

export const dot: Sign = (at, radius, ink) => ({ is: 'circle', at, radius, ink })

export const square: Sign = ({ x, y }, radius, ink) => ({
  is: 'rect',
  box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
  radius: 1,
  ink,
})

export const diamond: Sign = ({ x, y }, radius, ink) => ({
  is: 'path',
  d: polygon([
    { x, y: y - radius },
    { x: x + radius, y },
    { x, y: y + radius },
    { x: x - radius, y },
  ]),
  ink,
})
