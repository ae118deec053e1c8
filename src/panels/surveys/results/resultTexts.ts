import type { Interval } from '#analysis/surveys/interval.ts'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import type { SurveyScore } from '#analysis/surveys/surveyScore.ts'
import type { Words } from '#i18n/words.ts'

/** Gaps have a sign, perceptions have none. */
export type Signs = 'signed' | 'plain'

/** A number to so many places, without zeros at its end: "−0.399", "+0.5", "5.68". */
export function numberText(value: number, signs: Signs, places = 2): string {
  const size = String(Number(Math.abs(value).toFixed(places)))
  const negative = value < 0 && size !== '0'
  if (signs === 'plain' || size === '0') return negative ? `−${size}` : size
  return `${negative ? '−' : '+'}${size}`
}

export const signsOf = ({ by }: Pick<SurveyResult, 'by'>): Signs =>
  by === 'gap' || by === 'nps' ? 'signed' : 'plain'

/** "95 %: −0.52 to −0.28"; empty where there is no interval. */
export const intervalText = (
  interval: Interval | null | undefined,
  signs: Signs,
  t: Words,
  scale = 1,
): string =>
  interval
    ? t('surveyResults.interval', {
        from: numberText(interval.from * scale, signs),
        to: numberText(interval.to * scale, signs),
      })
    : ''

/** The same in a column that is named so. */
export const rangeText = (interval: Interval | null | undefined, signs: Signs, scale = 1): string =>
  interval ? `${numberText(interval.from * scale, signs)} … ${numberText(interval.to * scale, signs)}` : ''

/** The one figure of NPS, CSAT, CES or CSI, and what its interval has to be multiplied by to stand beside it. */
export function scoreFigure(score: SurveyScore): {
  readonly value: number
  readonly scale: number
  readonly unit: string
} {
  switch (score.is) {
    case 'nps':
      return { value: score.score, scale: 1, unit: '' }
    case 'csat':
      return { value: score.share * 100, scale: 100, unit: ' %' }
    case 'ces':
      return { value: score.mean, scale: 1, unit: '' }
    case 'csi':
      return { value: score.score, scale: 1, unit: '' }
  }
}
