import type { Id, RecordOf } from '#model/blueprint.ts'
import type { CardSize } from '../boxes/cardSize.ts'
import type { LabelSize } from '../boxes/labelSize.ts'
import type { Outline, StepSize } from '../boxes/stepSize.ts'

/** One moment of the page, or a collapsed phase. */
export interface GridColumn {
  readonly phase: Id | null
  readonly column: number
  readonly collapsed: boolean
  /** True for the first column of its phase. */
  readonly opens: boolean
}

/** One level of the page. */
export interface GridRow {
  readonly lane: Id
  readonly row: number
  readonly collapsed: boolean
  /** True for the first row of its lane. */
  readonly opens: boolean
}

type Content =
  | { readonly is: 'step'; readonly step: RecordOf<'steps'>; readonly size: StepSize }
  | { readonly is: 'bundle'; readonly steps: readonly Id[] }
  | { readonly is: 'card'; readonly size: CardSize; readonly steps: readonly Id[] }

/** A box of the page, in its cell: a step, a bundle of hidden steps, or a card of evidence. No two stand in one cell. */
export interface GridNode {
  readonly id: string
  /** Indexes into the grid's columns and rows. */
  readonly column: number
  readonly row: number
  /** px */
  readonly width: number
  readonly height: number
  readonly outline: Outline
  readonly content: Content
}

/** What has to be drawn between two boxes: a connection, or the stem of a card of evidence. */
export interface GridLink {
  readonly id: Id
  /** Indexes into the grid's nodes. */
  readonly from: number
  readonly to: number
  readonly isStem: boolean
  readonly label: LabelSize | null
}

/** A blueprint as boxes in the cells of a grid, from left to right and top to bottom. */
export interface Grid {
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
  readonly nodes: readonly GridNode[]
  readonly links: readonly GridLink[]
}
