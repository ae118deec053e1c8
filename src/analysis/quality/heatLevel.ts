/**
 * The levels of a heat overlay, and the RPN from which each holds. 100 is the mark from which older FMEA practice asks for action;
 * from there each level begins at twice the one before. Most products of three ratings are small: a scale of equal parts would
 * leave nearly all steps in the lowest.
 */
export const heatScale = [
  { level: 'low', from: 1 },
  { level: 'medium', from: 100 },
  { level: 'high', from: 200 },
  { level: 'extreme', from: 400 },
] as const
export type HeatLevel = (typeof heatScale)[number]['level']

/** How hot a step is by its worst RPN, 1..1000. */
export const heatLevel = (rpn: number): HeatLevel =>
  heatScale.findLast(({ from }) => rpn >= from)?.level ?? 'low'
