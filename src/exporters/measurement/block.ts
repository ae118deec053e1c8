import type { Chart } from '#drawing/charts/chart.ts'
import type { Zone } from '#analysis/surveys/zone.ts'

export interface BlockColumn {
  readonly heading: string
  /** Figures stand at the right edge. */
  readonly isFigure?: true
}

export interface BlockCell {
  readonly text: string
  /** What the text says of a gap: documents repeat it in colour. */
  readonly zone?: Zone
}

/** A table in words; each row has a cell for each column. */
export interface BlockTable {
  readonly is: 'table'
  /** What stands above it. */
  readonly name: string
  readonly columns: readonly BlockColumn[]
  readonly rows: readonly (readonly BlockCell[])[]
}

/** A picture of figures, with what is told where it cannot be seen. */
export interface BlockChart {
  readonly is: 'chart'
  readonly title: string
  readonly chart: Chart
  readonly alt: string
}

/** A piece of a chapter, whatever the document it is set in. */
export type Block =
  | { readonly is: 'heading' | 'text' | 'note'; readonly text: string }
  | { readonly is: 'bullets'; readonly name: string; readonly texts: readonly string[] }
  | BlockTable
  | BlockChart
