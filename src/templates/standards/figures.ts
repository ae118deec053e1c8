import type { Standard } from '#model/blueprint.ts'
import type { Dimension } from '#model/vocabulary.ts'

/** The part of a ready standard that is the same in every language. */
export type Figures = Pick<
  Standard,
  'basis' | 'measure' | 'comparator' | 'target' | 'upper' | 'limit' | 'upperLimit' | 'requiredShare'
> & { readonly statistic: NonNullable<Standard['statistic']> }

/** The standards of one industry by dimension, under ids that never change. */
export type IndustryFigures = Readonly<Partial<Record<Dimension, Readonly<Record<string, Figures>>>>>

/** What differs from the usual: a mean of objective numbers. */
type Unusual = Partial<Pick<Figures, 'basis' | 'statistic' | 'requiredShare'>>

const usual = { basis: 'objective', measure: 'number', statistic: 'mean' } as const

/** Less is better. */
export const atMost = (target: number, limit: number, unusual: Unusual = {}): Figures => ({
  ...usual,
  comparator: 'at-most',
  target,
  limit,
  ...unusual,
})

/** More is better. */
export const atLeast = (target: number, limit: number, unusual: Unusual = {}): Figures => ({
  ...usual,
  comparator: 'at-least',
  target,
  limit,
  ...unusual,
})

/** A range is right, and a wider one still tolerated. */
export const between = (
  [target, upper]: readonly [number, number],
  [limit, upperLimit]: readonly [number, number],
): Figures => ({ ...usual, comparator: 'between', target, upper, limit, upperLimit })

/** Something that is done or is not; target and limit are the shares 0..1 of the cases in which it is. */
export const yesNo = (target: number, limit: number, unusual: Unusual = {}): Figures => ({
  ...usual,
  basis: 'performance',
  measure: 'yes-no',
  comparator: 'at-least',
  target,
  limit,
  ...unusual,
})
