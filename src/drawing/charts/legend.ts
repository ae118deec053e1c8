import type { Point } from '#layout/placed.ts'
import type { Figure } from '../figure.ts'
import { capsMiddle } from '../lettering.ts'
import type { Theme } from '../theme.ts'
import { lineWidth, textLine, tickType } from './chartText.ts'
import type { Part } from './heading.ts'

/** One line of the legend. */
export interface LegendEntry {
  readonly text: string
  /** Draws the sign around its middle, within 20 × 14 px. */
  readonly sign: (middle: Point) => readonly Figure[]
}

const signWidth = 20
const gap = 6
const between = 18
const rowHeight = 20

/** What the lines of a legend take side by side, in px. */
export function entriesWidth(entries: readonly LegendEntry[], theme: Theme): number {
  const type = tickType(theme)
  const widths = entries.map(({ text }) => signWidth + gap + lineWidth(text, type))
  return widths.reduce((sum, width) => sum + width, between * Math.max(0, entries.length - 1))
}

/** The signs of a chart with their meaning, in as many rows as they need between `left` and `right`. */
export function legend(
  entries: readonly LegendEntry[],
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
  theme: Theme,
): Part {
  const type = tickType(theme)
  const figures: Figure[] = []
  let x = left
  let middle = top + rowHeight / 2
  for (const { text, sign } of entries) {
    const width = signWidth + gap + Math.min(lineWidth(text, type), right - left - signWidth - gap)
    if (x > left && x + width > right) {
      x = left
      middle += rowHeight
    }
    const at = { x: x + signWidth + gap, y: middle + capsMiddle(type) }
    figures.push(
      ...sign({ x: x + signWidth / 2, y: middle }),
      ...textLine(text, at, type, width - signWidth - gap),
    )
    x += width + between
  }
  return { figures, bottom: entries.length === 0 ? top : middle + rowHeight / 2 }
}
