import type { Item } from './item.ts'
import type { Box } from '../placed.ts'

/** How far a diamond's outline lies inside its box at a distance from the middle of a side, in px. */
export function insetAcross({ diamond }: Item, { width, height }: Box, offset: number): number {
  return diamond ? (Math.min(1, Math.abs(offset) / (height / 2)) * width) / 2 : 0
}

/** The same at its upper and its lower side. */
export function insetDown({ diamond }: Item, { width, height }: Box, offset: number): number {
  return diamond ? (Math.min(1, Math.abs(offset) / (width / 2)) * height) / 2 : 0
}
