import type { Id } from '#model/blueprint.ts'
import type { Lines } from '../placed.ts'
import type { CardSize } from './cardSize.ts'

/** What stands in one cell of the grid: a step, the bundle that hides several, or a card of evidence. */
export interface Item {
  /** Its place in the list of all items, by columns from left to right. */
  index: number
  readonly id: string
  readonly is: 'step' | 'bundle' | 'card'
  readonly lane: number
  column: number
  /** The level among all levels of all lanes, from the top. */
  level: number
  readonly width: number
  /** Grows where connections need more room at a side. */
  height: number
  readonly diamond: boolean
  /** A step's name as it is broken. */
  readonly lines: Lines
  readonly marked: boolean
  readonly steps: readonly Id[]
  readonly card: CardSize | null
}

/** An item before levels are known. `row` is its number in the document, then its level within the lane. */
export interface Draft {
  readonly item: Item
  row: number
  /** Which of two in one row came first in the document. */
  readonly order: number
}

type Given = Pick<Item, 'id' | 'is' | 'lane' | 'column' | 'width' | 'height' | 'steps'> & Partial<Item>

/** All items have all fields in the same order: what is laid out a thousand times is read fast. */
export const newItem = (given: Given): Item => ({
  index: -1,
  id: given.id,
  is: given.is,
  lane: given.lane,
  column: given.column,
  level: -1,
  width: given.width,
  height: given.height,
  diamond: given.diamond ?? false,
  lines: given.lines ?? [],
  marked: given.marked ?? false,
  steps: given.steps,
  card: given.card ?? null,
})
