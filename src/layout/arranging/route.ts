import type { Link } from './links.ts'

/**
 * The grid that routes run on. Across: gutter g (before column g) is at 2g, column c at 2c + 1. Down: channel k (above level k)
 * is at 2k, level r at 2r + 1.
 */

/** A piece of a route along one level or channel. `side` is the side of a box whose row cells it may use; 0 for none. */
export interface Horizontal {
  readonly is: 'horizontal'
  readonly at: number
  readonly from: number
  readonly to: number
  readonly side: number
}

/** A piece along one gutter or column. */
export interface Vertical {
  readonly is: 'vertical'
  readonly at: number
  readonly from: number
  readonly to: number
}

/**
 * The shapes a route may have: V straight down or up within a column; S straight along a row; Z one vertical between two rows;
 * C out at the right and back in at the right, within a column; K out at the right, along a channel, in at the left.
 */
export type Shape = 'V' | 'S' | 'Z' | 'C' | 'K'

export interface Route {
  readonly link: Link
  readonly shape: Shape
  readonly pieces: readonly (Horizontal | Vertical)[]
  readonly cost: number
}

/** Numbers the sides of boxes; 0 is no side. */
export const leftSide = (item: number): number => 2 * item + 1
export const rightSide = (item: number): number => 2 * item + 2
