import type { Chart } from '../charts/chart.ts'
import type { Look } from '../look.ts'
import type { DrawingWords } from '../sheet.ts'
import type { Theme } from '../theme.ts'
import { gapLegend } from './gap.ts'
import { heatLegend } from './heat.ts'

/** What the tints of a look mean; null where it tints nothing. */
export function lookLegend(
  { heat, gaps }: Pick<Look, 'heat' | 'gaps'>,
  words: DrawingWords,
  theme: Theme,
  width: number,
): Chart | null {
  if (gaps) return gapLegend(theme, words.gap, gaps.of, width)
  return heat ? heatLegend(theme, words.heat, width) : null
}
