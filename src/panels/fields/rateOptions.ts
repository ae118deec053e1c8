import type { Words } from '#i18n/words.ts'
import type { RatingPart } from './ratings.ts'

const degrees = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** A number of a scale, and what it means there. */
export interface RateOption {
  readonly value: string
  readonly sign: string
  readonly word: string
}

/** The scale of severity, occurrence or detection in words. */
export const rateOptions = (part: RatingPart, t: Words): RateOption[] =>
  degrees.map((degree) => ({
    value: String(degree),
    sign: String(degree),
    word: t(`inspector.scale.${part}.${degree}`),
  }))
