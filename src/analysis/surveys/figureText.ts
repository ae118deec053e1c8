import type { SurveyResult } from './surveyResult.ts'
import type { SurveyScore } from './surveyScore.ts'

/** A number to so many places, without zeros at its end: "−0.399", "5.68". */
export function plainText(value: number, places = 2): string {
  const size = String(Number(Math.abs(value).toFixed(places)))
  return value < 0 && size !== '0' ? `−${size}` : size
}

/** The same with a sign before what is above zero: "+0.5". */
export function signedText(value: number, places = 2): string {
  const text = plainText(value, places)
  return value > 0 && text !== '0' ? `+${text}` : text
}

/** A number to so many places, with all of them: "−1.60", "5.00". A column of these has its points below each other. */
export function fixedText(value: number, places = 2): string {
  const size = Math.abs(value).toFixed(places)
  return value < 0 && Number(size) !== 0 ? `−${size}` : size
}

/** The same with a sign before what is above zero: "+0.50". */
export function signedFixedText(value: number, places = 2): string {
  const text = fixedText(value, places)
  return value > 0 && Number(text) !== 0 ? `+${text}` : text
}

/** With so many places the head figure of a survey is written: net scores whole, as everybody quotes them, shares in tenths of a point. */
export const headPlaces = ({ by }: Pick<SurveyResult, 'by'>): number =>
  by === 'nps' ? 0 : by === 'csat' ? 1 : 2

/** True where the figures of a survey have a sign: gaps and net scores do, perceptions do not. */
export const isSigned = ({ by }: Pick<SurveyResult, 'by'>): boolean => by === 'gap' || by === 'nps'

/** The one figure of NPS, CSAT, CES or CSI, whether it is in per cent, and what brings its interval to it. */
export function scoreFigure(score: SurveyScore): {
  readonly value: number
  readonly isShare: boolean
  readonly scale: number
} {
  if (score.is === 'csat') return { value: score.share * 100, isShare: true, scale: 100 }
  return { value: score.is === 'ces' ? score.mean : score.score, isShare: false, scale: 1 }
}
