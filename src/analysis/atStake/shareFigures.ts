import type { StakeFigure } from '#model/vocabulary.ts'

/** Who buys again, by how what went wrong was handled: a large loss and a small one. */
export const repurchaseFigures: readonly StakeFigure[] = [
  'silentStayLeast',
  'silentStayMost',
  'unhandledStayLeast',
  'unhandledStayMost',
  'resolvedStayLeast',
  'resolvedStayMost',
  'quickStayLeast',
  'quickStayMost',
]

/** The figures that are shares 0..1, and are shown in per cent. */
export const shareFigures: readonly StakeFigure[] = [
  'farTellingShare',
  'heardShare',
  'leavingShare',
  ...repurchaseFigures,
  'retention',
  'discount',
]
