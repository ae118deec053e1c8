import { themes } from '#drawing/theme.ts'
import { laneKinds } from '#model/vocabulary.ts'

/** The colours offered for lanes and phases: those of the kinds, and a few more that keep their contrast. */
export const laneColors: readonly string[] = [
  ...new Set([...laneKinds.map((kind) => themes.light.lanes[kind]), '#c2410c', '#15803d', '#0e7490']),
]
