import type { PlacedStep } from '#layout/placed.ts'
import type { Step } from '#model/blueprint.ts'
import type { Figure } from '../figure.ts'
import type { Look } from '../look.ts'
import type { Theme } from '../theme.ts'
import { drawComplaintTag } from './complaints.ts'
import { drawCriticalStep } from './criticalPath.ts'
import { drawGapTag } from './gap.ts'
import { drawHeatTag } from './heat.ts'

/** A step's figures, with what a look lays below and above them. (0, 0) is the top left of its box. */
export function withOverlays(
  drawn: readonly Figure[],
  { kind }: Pick<Step, 'kind'>,
  { id, box }: Pick<PlacedStep, 'id' | 'box'>,
  { heat, gaps, complaints, critical }: Pick<Look, 'heat' | 'gaps' | 'complaints' | 'critical'>,
  theme: Theme,
): readonly Figure[] {
  const gap = gaps?.steps.get(id)
  const level = gaps ? undefined : heat?.get(id)
  const mark = critical?.steps.has(id) ? drawCriticalStep(kind, box, theme) : null
  const count = complaints?.get(id)
  if (level === undefined && !gap && !mark && count === undefined) return drawn
  return [
    ...(mark?.below ?? []),
    ...drawn,
    ...(mark?.above ?? []),
    ...(gap ? drawGapTag(gap, kind, box, theme) : []),
    ...(count === undefined ? [] : drawComplaintTag(count, kind, box, theme)),
    ...(level === undefined ? [] : drawHeatTag(level, kind, box, theme)),
  ]
}
