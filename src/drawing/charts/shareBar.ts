import type { Figure } from '../figure.ts'
import type { Theme } from '../theme.ts'
import { type Chart, chartMargin, type ChartOptions, chartWidth } from './chart.ts'
import { shareText } from './chartText.ts'
import { emptyChart } from './emptyChart.ts'
import { heading } from './heading.ts'
import { legend } from './legend.ts'

/** How customers are told apart by their answer: promoters, passives, detractors. */
export const shareTones = ['good', 'neutral', 'bad'] as const

/** One part of the whole. */
export interface SharePart {
  readonly id: string
  readonly name: string
  /** 0..1; all parts together make 1. */
  readonly share: number
  readonly tone: (typeof shareTones)[number]
}

export interface ShareWords {
  readonly title?: string
  /** Said where there is nothing to show. */
  readonly none: string
}

const barHeight = 26

const colorOf = (tone: SharePart['tone'], theme: Theme) => {
  if (tone === 'good') return theme.states.met.ink
  return tone === 'bad' ? theme.states.missed.ink : theme.otherLines
}

/** One bar that is the whole, in its parts; the legend says what they are and how much. */
export function shareBar(
  parts: readonly SharePart[],
  words: ShareWords,
  theme: Theme,
  options: ChartOptions = {},
): Chart {
  const width = chartWidth(options)
  const whole = parts.reduce((sum, { share }) => sum + share, 0)
  if (whole <= 0) return emptyChart(words.title, words.none, width, theme)
  const head = heading(words.title, width, theme)
  const room = width - 2 * chartMargin
  let x = chartMargin
  const bars = parts.map(({ id, name, share, tone }): Figure => {
    const length = (room * share) / whole
    const box = { x, y: head.bottom, width: Math.max(0, length - 1), height: barHeight }
    x += length
    const bar: Figure = { is: 'rect', box, radius: 2, ink: { fill: colorOf(tone, theme) } }
    return {
      is: 'group',
      of: `share ${id}`,
      title: `${name}: ${shareText(share)}`,
      figures: length > 1 ? [bar] : [],
    }
  })
  const entries = parts.map(({ name, share, tone }) => ({
    text: `${name} ${shareText(share)}`,
    sign: (at: { x: number; y: number }): Figure[] => [
      {
        is: 'rect',
        box: { x: at.x - 10, y: at.y - 5, width: 20, height: 10 },
        radius: 2,
        ink: { fill: colorOf(tone, theme) },
      },
    ],
  }))
  const top = head.bottom + barHeight + 8
  const key = legend(entries, { left: chartMargin, right: width - chartMargin, top }, theme)
  return { figures: [...head.figures, ...bars, ...key.figures], width, height: key.bottom + chartMargin }
}
