import { fixedText, isSigned, plainText, signedFixedText, signedText } from '#analysis/surveys/figureText.ts'
import { type Interval, isPoint } from '#analysis/surveys/interval.ts'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import type { Words } from '#i18n/words.ts'

/** Gaps have a sign, perceptions have none. */
export type Signs = 'signed' | 'plain'

/** A number as an axis has it, without zeros at its end: "−0.5", "+1", "5.68". */
export const numberText = (value: number, signs: Signs, places = 2): string =>
  signs === 'signed' ? signedText(value, places) : plainText(value, places)

/** A number to so many places, all of them: "−0.40", "+0.50", "5.68". */
export const figureText = (value: number, signs: Signs, places = 2): string =>
  signs === 'signed' ? signedFixedText(value, places) : fixedText(value, places)

/** So many places have the figures of a table, so that they add up. */
export const tablePlaces = 3

/** How the figures of a survey are written. */
export const signsOf = (result: Pick<SurveyResult, 'by'>): Signs => (isSigned(result) ? 'signed' : 'plain')

/** How an interval is written beside its figure: its signs, its places, and what brings it to the unit of the figure. */
export interface IntervalLook {
  readonly signs: Signs
  readonly places?: number
  readonly scale?: number
}

/** "95 %: −0.52 to −0.28"; empty where there is no interval. */
export function intervalText(
  interval: Interval | null | undefined,
  { signs, places = 2, scale = 1 }: IntervalLook,
  t: Words,
): string {
  if (!interval) return ''
  if (isPoint(interval)) return t('surveyResults.noSpread')
  return t('surveyResults.interval', {
    from: figureText(interval.from * scale, signs, places),
    to: figureText(interval.to * scale, signs, places),
  })
}

/** The same in a column that is named so. */
export const rangeText = (
  interval: Interval | null | undefined,
  { signs, places = 2, scale = 1 }: IntervalLook,
): string =>
  interval
    ? `${figureText(interval.from * scale, signs, places)} … ${figureText(interval.to * scale, signs, places)}`
    : ''
