import { type Chart, chartMargin, usualWidth } from '../charts/chart.ts'
import { lineWidth, titleType } from '../charts/chartText.ts'
import { heading } from '../charts/heading.ts'
import { entriesWidth, legend, type LegendEntry } from '../charts/legend.ts'
import type { Theme } from '../theme.ts'

/** What is laid over the steps means: no wider than it needs, at most `most` px. */
export function overlayLegend(
  title: string | undefined,
  entries: readonly LegendEntry[],
  theme: Theme,
  most = usualWidth,
): Chart {
  const titled = title === undefined ? 0 : lineWidth(title, titleType(theme))
  const needed = Math.ceil(Math.max(entriesWidth(entries, theme), titled))
  const width = Math.min(most, needed + 2 * chartMargin)
  const head = heading(title, width, theme)
  const key = legend(entries, { left: chartMargin, right: width - chartMargin, top: head.bottom - 6 }, theme)
  return { figures: [...head.figures, ...key.figures], width, height: key.bottom + chartMargin - 6 }
}
