import { isSigned, plainText, signedText } from '#analysis/surveys/figureText.ts'
import type { Interval } from '#analysis/surveys/interval.ts'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import type { Words } from '#i18n/words.ts'

/** Gaps have a sign, perceptions have none. */
export type Signs = 'signed' | 'plain'

/** A number to so many places: "−0.399", "+0.5", "5.68". */
export const numberText = (value: number, signs: Signs, places = 2): string =>
  signs === 'signed' ? signedText(value, places) : plainText(value, places)

/** How the figures of a survey are written. */
export const signsOf = (result: Pick<SurveyResult, 'by'>): Signs => (isSigned(result) ? 'signed' : 'plain')

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
