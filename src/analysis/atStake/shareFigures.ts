import type { StakeFigure } from '#model/vocabulary.ts'

/** The figures that are shares 0..1, and are shown in per cent. */
export const shareFigures: readonly StakeFigure[] = [
  'farTellingShare',
  'heardShare',
  'leavingShare',
  'silentStayLeast',
  'silentStayMost',
  'unhandledStayLeast',
  'unhandledStayMost',
  'resolvedStayLeast',
  'resolvedStayMost',
  'quickStayLeast',
  'quickStayMost',
  'retention',
  'discount',
]
