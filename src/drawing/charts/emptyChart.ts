import type { Theme } from '../theme.ts'
import { chartMargin, type Chart } from './chart.ts'
import { labelType, textLine } from './chartText.ts'
import { heading } from './heading.ts'

/** What stands in place of a chart that has nothing to show: a sentence that says so. */
export function emptyChart(title: string | undefined, sentence: string, width: number, theme: Theme): Chart {
  const top = heading(title, width, theme)
  const type = { ...labelType(theme), color: theme.muted }
  const at = { x: chartMargin, y: top.bottom + type.size }
  return {
    figures: [...top.figures, ...textLine(sentence, at, type, width - 2 * chartMargin)],
    width,
    height: top.bottom + type.lineHeight + chartMargin,
  }
}
