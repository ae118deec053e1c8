import type { Figure } from '../figure.ts'
import { chartMargin } from './chart.ts'
import { textLine, titleType } from './chartText.ts'
import type { Theme } from '../theme.ts'

/** A part of a chart, and where it ends, in px from the chart's top. */
export interface Part {
  readonly figures: readonly Figure[]
  readonly bottom: number
}

/** The title of a chart, where it has one, and where the rest begins. */
export function heading(title: string | undefined, width: number, theme: Theme): Part {
  if (title === undefined || title === '') return { figures: [], bottom: chartMargin }
  const type = titleType(theme)
  const at = { x: chartMargin, y: chartMargin + type.size * 0.8 }
  return {
    figures: textLine(title, at, type, width - 2 * chartMargin),
    bottom: chartMargin + type.lineHeight + 6,
  }
}
