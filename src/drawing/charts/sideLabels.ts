import type { Figure } from '../figure.ts'
import { capsMiddle } from '../lettering.ts'
import type { Theme } from '../theme.ts'
import { lineThrough } from './axes.ts'
import { shortened, textLine, tickType } from './chartText.ts'
import { spreadPlaces } from './spreadPlaces.ts'

/** A text that names a level line at its right end. */
export interface SideLabel {
  readonly id: string
  /** Where the line runs. */
  readonly y: number
  readonly text: string
  readonly color: string
}

export const sideLabelHeight = 15

/** Texts at the right of a plot, one below the other, each joined to its line. They stand between `x` and `x + width`. */
export function sideLabels(
  labels: readonly SideLabel[],
  x: number,
  width: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  theme: Theme,
): Figure[] {
  const type = tickType(theme)
  const sorted = labels.toSorted((a, b) => a.y - b.y)
  const places = spreadPlaces(
    sorted.map(({ y }) => y),
    sideLabelHeight,
    top,
    bottom,
  )
  return sorted.flatMap((label, i) => {
    const y = places[i] ?? label.y
    const bend = [
      { x, y: label.y },
      { x: x + 4, y: label.y },
      { x: x + 12, y },
      { x: x + 15, y },
    ]
    const text = shortened(label.text, type, width - 19)
    return [
      lineThrough(bend, { stroke: label.color, strokeWidth: 1 }),
      ...textLine(text, { x: x + 19, y: y + capsMiddle(type) }, { ...type, color: theme.ink }),
    ]
  })
}
