import type { Survey } from '#model/blueprint.ts'

/** How what customers got stands against what they expected. */
export const zones = ['above', 'expected', 'below'] as const
export type Zone = (typeof zones)[number]

const usualBand = 0.25
const usualRange = 6
/** Means of decimal fractions miss a value they equal by some 1e-16. */
const near = 1e-9

/** How far on either side of 0 a gap still counts as expected: as the survey says, else a quarter on a range of six. */
export const bandOf = ({ band, scale }: Pick<Survey, 'band' | 'scale'>): number =>
  band ?? (usualBand * (scale.max - scale.min)) / usualRange

/** The zone of a gap (perception minus expectation); a gap as wide as the band is as expected. */
export function zoneOf(gap: number, band: number): Zone {
  if (Math.abs(gap) <= band + near) return 'expected'
  return gap > 0 ? 'above' : 'below'
}
