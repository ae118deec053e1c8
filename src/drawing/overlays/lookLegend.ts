import type { Chart } from '../charts/chart.ts'
import type { Look } from '../look.ts'
import type { DrawingWords } from '../sheet.ts'
import type { Theme } from '../theme.ts'
import { complaintEntry, complaintLegend } from './complaints.ts'
import { gapLegend } from './gap.ts'
import { heatLegend } from './heat.ts'

/** What is laid over the steps means; null where nothing is. */
export function lookLegend(
  { heat, gaps, complaints }: Pick<Look, 'heat' | 'gaps' | 'complaints'>,
  words: DrawingWords,
  theme: Theme,
  width: number,
): Chart | null {
  const complained = complaints !== null && complaints.size > 0
  if (gaps) {
    const more = complained ? [complaintEntry(words.complaints, theme)] : []
    return gapLegend(theme, words.gap, gaps.of, width, more)
  }
  if (complained && !heat) return complaintLegend(words.complaints, theme, width)
  return heat ? heatLegend(theme, words.heat, width) : null
}
