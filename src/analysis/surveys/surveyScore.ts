import type { Survey } from '#model/blueprint.ts'
import { meanOf } from './spread.ts'

/** What an instrument with a formula of its own comes to. `n` counts answers. Shares are 0..1. */
export type SurveyScore =
  /** Share of promoters minus share of detractors, × 100: −100..100. */
  | {
      readonly is: 'nps'
      readonly n: number
      readonly score: number
      readonly promoters: number
      readonly passives: number
      readonly detractors: number
      /** Half the 95 % interval, in points. */
      readonly margin: number
    }
  /** The share of the satisfied: one of the two best answers. */
  | {
      readonly is: 'csat'
      readonly n: number
      readonly share: number
      readonly mean: number
      /** Half the 95 % interval of the share. */
      readonly margin: number
    }
  /** The mean on its scale, whose direction is told, and the share of answers on the easy side of its middle. */
  | {
      readonly is: 'ces'
      readonly n: number
      readonly mean: number
      readonly share: number
      readonly direction: 'more-is-better' | 'less-is-better'
      readonly margin: number
    }
  /** The American Customer Satisfaction Index's form, 0..100. */
  | { readonly is: 'csi'; readonly n: number; readonly score: number }

/** Half the 95 % interval of a share p of n answers: 1.96 · √(p(1 − p)/n). */
export const shareMargin = (p: number, n: number): number => 1.96 * Math.sqrt((p * (1 - p)) / n)

/** One item of such an instrument: its answers without blanks, and what it weighs among the others. */
export interface ScoredItem {
  readonly answers: readonly number[]
  readonly weight: number
}

function nps(all: readonly number[]): SurveyScore {
  const n = all.length
  const promoters = all.filter((answer) => answer >= 9).length / n
  const detractors = all.filter((answer) => answer <= 6).length / n
  const net = promoters - detractors
  const margin = 196 * Math.sqrt(Math.max(0, promoters + detractors - net ** 2) / n)
  const passives = 1 - promoters - detractors
  return { is: 'nps', n, score: net * 100, promoters, passives, detractors, margin }
}

function csat(all: readonly number[], { max }: Survey['scale']): SurveyScore {
  const n = all.length
  const share = all.filter((answer) => answer >= max - 1).length / n
  return { is: 'csat', n, share, mean: meanOf(all) ?? NaN, margin: shareMargin(share, n) }
}

function ces(
  all: readonly number[],
  { min, max, direction = 'more-is-better' }: Survey['scale'],
): SurveyScore {
  const n = all.length
  const middle = (min + max) / 2
  const easy = all.filter((answer) => (direction === 'more-is-better' ? answer > middle : answer < middle))
  const share = easy.length / n
  return { is: 'ces', n, mean: meanOf(all) ?? NaN, share, direction, margin: shareMargin(share, n) }
}

/** Σ(x̄ᵢ − min)wᵢ / (max − min) × 100, the weights scaled to 1 over the items that have answers. */
function csi(items: readonly ScoredItem[], { min, max }: Survey['scale']): SurveyScore | null {
  const asked = items.filter(({ answers }) => answers.length > 0)
  const total = asked.reduce((sum, { weight }) => sum + weight, 0)
  if (total <= 0 || max <= min) return null
  const sum = asked.reduce((all, { answers, weight }) => all + ((meanOf(answers) ?? 0) - min) * weight, 0)
  const n = Math.max(...asked.map(({ answers }) => answers.length))
  return { is: 'csi', n, score: (sum / total / (max - min)) * 100 }
}

/** What NPS, CSAT, CES or CSI comes to; null where nobody answered. The answers to several items of the first three are taken together. */
export function surveyScore(
  by: SurveyScore['is'],
  items: readonly ScoredItem[],
  scale: Survey['scale'],
): SurveyScore | null {
  if (by === 'csi') return csi(items, scale)
  const all = items.flatMap(({ answers }) => answers)
  if (all.length === 0) return null
  if (by === 'nps') return nps(all)
  return by === 'csat' ? csat(all, scale) : ces(all, scale)
}
