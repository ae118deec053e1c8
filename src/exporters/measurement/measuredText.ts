import { fixedText, isSigned, plainText, signedFixedText, signedText } from '#analysis/surveys/figureText.ts'
import type { Interval } from '#analysis/surveys/interval.ts'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'

/** A figure without what reckoning leaves behind: four places. */
export const rounded = (value: number): number => Number(value.toFixed(4)) + 0

/** How the figures of a survey are written: gaps and net scores with their sign, perceptions without one, all to the same places. */
export const textFor = (result: Pick<SurveyResult, 'by'>): typeof signedFixedText =>
  isSigned(result) ? signedFixedText : fixedText

/** The same on an axis, without zeros at the end. */
export const axisTextFor = (result: Pick<SurveyResult, 'by'>): typeof signedText =>
  isSigned(result) ? signedText : plainText

/** "−0.52 … −0.28"; empty where there is no interval. `scale` brings it to the figure that it stands beside. */
export const rangeText = (
  interval: Interval | null | undefined,
  written: (value: number) => string,
  scale = 1,
): string => (interval ? `${written(interval.from * scale)} … ${written(interval.to * scale)}` : '')

/** A share 0..1 in per cent, to a tenth. */
export const percentText = (share: number): string => `${plainText(share * 100, 1)} %`
