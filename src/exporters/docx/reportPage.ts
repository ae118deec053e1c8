import { type ISectionPropertiesOptions, PageOrientation } from 'docx'
import type { Paper } from '../exporter.ts'

/** Lengths in twips, as Word counts: 1440 to the inch, 15 to the px of a drawing. */
export const twipsPerPx = 15

/** Width and height of a paper that stands upright. */
const sizes: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [11_906, 16_838],
  a3: [16_838, 23_811],
  letter: [12_240, 15_840],
}

/** A page lies on its side where what stands on it is wide. */
export interface PageKind {
  readonly paper: Paper
  readonly landscape: boolean
}

const margins = (landscape: boolean) =>
  landscape
    ? { top: 1134, bottom: 964, left: 907, right: 907, header: 510, footer: 454 }
    : { top: 1361, bottom: 1247, left: 1247, right: 1247, header: 624, footer: 567 }

/** The room for text on a page. */
export function textArea({ paper, landscape }: PageKind): {
  readonly width: number
  readonly height: number
} {
  const [short, long] = sizes[paper]
  const { top, bottom, left, right } = margins(landscape)
  const [width, height] = landscape ? [long, short] : [short, long]
  return { width: width - left - right, height: height - top - bottom }
}

/** What a section says of its pages. */
export function pageProperties({
  paper,
  landscape,
}: PageKind): NonNullable<ISectionPropertiesOptions['page']> {
  const [width, height] = sizes[paper]
  // The library turns the two round by itself for a page that lies on its side.
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return { size: { width, height, orientation }, margin: margins(landscape) }
}
