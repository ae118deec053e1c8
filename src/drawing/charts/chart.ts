import type { Figure } from '../figure.ts'

/** A picture of numbers: (0, 0) is its top left, all of it lies within `width` × `height` px, and it stands on `theme.card`. */
export interface Chart {
  readonly figures: readonly Figure[]
  readonly width: number
  readonly height: number
}

/** How much room a chart may take. */
export interface ChartOptions {
  /** In px; the height follows from what there is to show. */
  readonly width?: number
  /** Where it stands in a narrow place, and is drawn for one: the width it may go down to, in px. */
  readonly least?: number
}

/** Around every chart, in px. */
export const chartMargin = 16

/** The usual width of a chart; a narrower one than the least has no room for its labels. In px. */
export const usualWidth = 760
export const leastWidth = 480

/** The width a chart takes. */
export const chartWidth = ({ width = usualWidth, least = leastWidth }: ChartOptions): number =>
  Math.max(least, width)
