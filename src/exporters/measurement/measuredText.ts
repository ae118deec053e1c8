import type { Interval } from '#analysis/surveys/interval.ts'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import type { SurveyScore } from '#analysis/surveys/surveyScore.ts'

/** A figure without what reckoning leaves behind: four places. */
export const rounded = (value: number): number => Number(value.toFixed(4)) + 0

/** A number to so many places, without zeros at its end: "−0.399", "5.68". */
export function plainText(value: number, places = 2): string {
  const size = String(Number(Math.abs(value).toFixed(places)))
  return value < 0 && size !== '0' ? `−${size}` : size
}

/** The same with a sign before what is above zero: "+0.5". */
export const signedText = (value: number, places = 2): string =>
  value > 0 && Number(value.toFixed(places)) !== 0 ? `+${plainText(value, places)}` : plainText(value, places)

/** Gaps and net scores have a sign, perceptions have none. */
export const textFor = ({ by }: Pick<SurveyResult, 'by'>): typeof signedText =>
  by === 'gap' || by === 'nps' ? signedText : plainText

/** "−0.52 … −0.28"; empty where there is no interval. `scale` brings it to the figure that it stands beside. */
export const rangeText = (
  interval: Interval | null | undefined,
  written: (value: number) => string,
  scale = 1,
): string => (interval ? `${written(interval.from * scale)} … ${written(interval.to * scale)}` : '')

/** A share 0..1 in per cent, to a tenth. */
export const percentText = (share: number): string => `${plainText(share * 100, 1)} %`

/** The one figure of a score, whether it is a percentage, and what brings its interval to it. */
export function scoreFigure(score: SurveyScore): {
  readonly value: number
  readonly isShare: boolean
  readonly scale: number
} {
  if (score.is === 'csat') return { value: score.share * 100, isShare: true, scale: 100 }
  return { value: score.is === 'ces' ? score.mean : score.score, isShare: false, scale: 1 }
}
