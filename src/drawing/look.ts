import type { Id } from '#model/blueprint.ts'
import { type DrawnGaps, gapTheme } from './overlays/gap.ts'
import { heatTheme, type HeatLevel } from './overlays/heat.ts'
import { quietTheme } from './quietTheme.ts'
import type { Theme } from './theme.ts'

/** The marks that a step of the method is about. */
export type FrontMarks = 'failPoints' | 'standards' | 'evidence'

/** How a drawing differs from the plain one: what stands in front in it, and what waits for work. */
export interface Look {
  /** Steps that wait for work and those that stand back; null where the whole drawing is in front. */
  readonly focus: ReadonlyMap<Id, 'open' | 'quiet'> | null
  /** Which marks stand in front; null for all of them. */
  readonly front: FrontMarks | null
  /** Touchpoints that wait for a standard. */
  readonly uncovered: ReadonlySet<Id>
  /** How bad the worst fail point of each step is; null where that is not shown. */
  readonly heat: ReadonlyMap<Id, HeatLevel> | null
  /** How each place stands with its customers, which goes before heat; null where that is not shown. */
  readonly gaps: DrawnGaps | null
  /** How many complaints there are about each step that has any; null where they are not shown. */
  readonly complaints: ReadonlyMap<Id, number> | null
  /** The way that decides the time; null where it is not shown. */
  readonly critical: { readonly steps: ReadonlySet<Id>; readonly connections: ReadonlySet<Id> } | null
  /** What customers feel at the steps of a lane, above which room was made for the curve; null where that is not shown. */
  readonly emotion: { readonly lane: Id; readonly felt: ReadonlyMap<Id, number | null> } | null
}

export const plainLook: Look = {
  focus: null,
  front: null,
  uncovered: new Set(),
  heat: null,
  gaps: null,
  complaints: null,
  critical: null,
  emotion: null,
}

/** The colours of a step. */
export function themeOfStep({ focus, heat, gaps }: Look, step: Id, theme: Theme): Theme {
  const gap = gaps?.steps.get(step)
  if (gap) return gapTheme(gap.level, theme)
  if (gaps) return quietTheme(theme)
  const level = heat?.get(step)
  if (level !== undefined) return heatTheme(level, theme)
  return heat || focus?.get(step) === 'quiet' ? quietTheme(theme) : theme
}

/** The colours of a connection: all stand back as soon as anything is in front, but for the critical path. */
export const themeOfConnection = (
  { focus, heat, gaps, critical }: Look,
  connection: Id,
  theme: Theme,
): Theme =>
  (focus || heat || gaps || critical) && !critical?.connections.has(connection) ? quietTheme(theme) : theme

/** The colours of cards of evidence and their stems. */
export const themeOfEvidence = ({ front }: Look, theme: Theme): Theme =>
  front === null || front === 'evidence' ? theme : quietTheme(theme)
