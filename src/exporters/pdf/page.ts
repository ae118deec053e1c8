import type { Figure } from '#drawing/figure.ts'
import type { Box, Point } from '#layout/placed.ts'

/** Figures as they stand on a page. Lengths of a page are in pt (1/72 inch), y down from its top. */
export interface Part {
  readonly figures: readonly Figure[]
  /** pt of the page for one px of the drawing. */
  readonly scale: number
  /** Where the drawing's (0, 0) stands on the page, pt. */
  readonly at: Point
  /** What is shown of it, pt; absent where all is. */
  readonly clip?: Box
}

export interface Page {
  readonly width: number
  readonly height: number
  /** The colour of the page; null where the paper shows. */
  readonly ground: string | null
  /** In the order in which they are written, and read. */
  readonly parts: readonly Part[]
  /** The line at its foot; absent where it has none. */
  readonly foot?: Foot
}

/** What stands at the foot of a page. */
export interface Foot {
  readonly left: string
  /** Which page it is, in words; absent where it is numbered among all pages of the document. */
  readonly right?: string
}

/** An entry of the outline that a reader shows beside the pages. */
export interface Bookmark {
  readonly title: string
  /** 0 for the first page. */
  readonly page: number
  readonly inside: readonly Bookmark[]
}

/** Pages that belong together, with what leads to them; page numbers count from the first of these pages. */
export interface Section {
  readonly pages: readonly Page[]
  readonly bookmarks: readonly Bookmark[]
}

/** One px of the drawing at its own size, in pt. */
export const ptOfPx = 0.75
