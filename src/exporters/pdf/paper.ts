import type { Box } from '#layout/placed.ts'
import type { Paper } from '../exporter.ts'

/** Width and height of a page in pt. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

const ptOfMm = 72 / 25.4

/** Upright. */
export const paperSizes: Record<Paper, PageSize> = {
  a4: { width: 210 * ptOfMm, height: 297 * ptOfMm },
  a3: { width: 297 * ptOfMm, height: 420 * ptOfMm },
  letter: { width: 612, height: 792 },
}

export const landscape = ({ width, height }: PageSize): PageSize => ({ width: height, height: width })

/** Round each page, pt: what printers leave free. */
export const pageMargin = 30
/** For the line at the foot of a page, within the margin's inner edge, pt. */
const footerHeight = 18

/** What a page has for its content, pt. */
export const contentBox = ({ width, height }: PageSize): Box => ({
  x: pageMargin,
  y: pageMargin,
  width: width - 2 * pageMargin,
  height: height - 2 * pageMargin - footerHeight,
})
