import type { Figure } from '../figure.ts'
import { capsMiddle } from '../lettering.ts'
import type { Theme } from '../theme.ts'
import { lineThrough } from './axes.ts'
import { shortened, textLine, tickType } from './chartText.ts'

/** A text that names a level line at its right end. */
export interface SideLabel {
  readonly id: string
  /** Where the line runs. */
  readonly y: number
  readonly text: string
  readonly color: string
}

export const sideLabelHeight = 15

/** Places as near as may be to those wished, in the same order, each `apart` from the next, all between `top` and `bottom` if they fit. */
function spread(wished: readonly number[], apart: number, top: number, bottom: number): number[] {
  const downward: number[] = []
  for (const y of wished) downward.push(Math.max(y, top, (downward.at(-1) ?? -Infinity) + apart))
  const upward: number[] = []
  for (const y of downward.toReversed()) upward.push(Math.min(y, (upward.at(-1) ?? bottom + apart) - apart))
  return upward.toReversed()
}

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
  const places = spread(
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
