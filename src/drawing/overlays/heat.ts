import type { Box, Placed, Point } from '#layout/placed.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import type { StepKind } from '#model/vocabulary.ts'
import { type Chart, usualWidth } from '../charts/chart.ts'
import type { Figure } from '../figure.ts'
import { badgeType, capsMiddle } from '../lettering.ts'
import { stepShapes } from '../steps/stepShapes.ts'
import { mixed, type Theme, type Tint } from '../theme.ts'
import { overlayLegend } from './overlayLegend.ts'
import { tintedThemes } from './tintedThemes.ts'

/** How bad the worst fail point of a step is, from none on. */
export const heatLevels = ['none', 'low', 'medium', 'high', 'extreme'] as const
export type HeatLevel = (typeof heatLevels)[number]

export interface HeatWords {
  readonly title?: string
  /** With the RPN it stands for: "High, RPN 200 to 399". */
  readonly level: Readonly<Record<HeatLevel, string>>
}

const side = 17

/** The ground of a step of this level and the ink that can be read on it. */
export function heatInk(level: HeatLevel, theme: Theme): Tint {
  const { card, ink, wait, fail } = theme
  const grounds = {
    none: card,
    low: mixed(wait.ground, card, 0.16),
    medium: mixed(wait.ground, card, 0.44),
    high: mixed(fail.ground, card, 0.36),
    extreme: mixed(fail.ground, card, 0.62),
  } satisfies Record<HeatLevel, string>
  return { ground: grounds[level], ink }
}

const heatThemes = tintedThemes(heatInk)

/** The theme in which a step of this level is drawn: `drawStep` then stands on the tint, with all its texts readable. */
export const heatTheme = (level: HeatLevel, theme: Theme): Theme =>
  level === 'none' ? theme : heatThemes(level, theme)

/** A square with the number of the level, 1 to 4: what the tint says to those who see no colours. */
function tag(level: HeatLevel, middle: Point, theme: Theme): Figure[] {
  const { ground, ink } = heatInk(level, theme)
  const type = { ...badgeType(ink), size: 11 }
  const box = { x: middle.x - side / 2, y: middle.y - side / 2, width: side, height: side }
  const figures: Figure[] = [
    { is: 'rect', box, radius: 4, ink: { fill: ground, stroke: ink, strokeWidth: 1.2 } },
  ]
  if (level === 'none') return figures
  const at = { x: middle.x, y: middle.y + capsMiddle(type) }
  const text = String(heatLevels.indexOf(level))
  return [...figures, { is: 'text', at, lines: [text], type: { ...type, anchor: 'middle' } }]
}

/** The tag of a step at its lower right, below its fail points and beside its RPN; nothing where there is no heat. (0, 0) is the top left of its box. */
export function drawHeatTag(
  level: HeatLevel,
  kind: StepKind,
  size: Pick<Box, 'width' | 'height'>,
  theme: Theme,
): Figure[] {
  if (level === 'none') return []
  const badge = stepShapes[kind].badge(size)
  return tag(level, { x: badge.x, y: size.height - badge.y }, theme)
}

const worstOf = (ids: readonly Id[], levels: ReadonlyMap<Id, HeatLevel>): HeatLevel =>
  heatLevels[Math.max(0, ...ids.map((id) => heatLevels.indexOf(levels.get(id) ?? 'none')))] ?? 'none'

/** The tags of all steps, and of each bundle that of its worst; they stand above the steps, in the drawing's coordinates. */
export function drawHeatTags(
  placed: Placed,
  steps: Blueprint['steps'],
  levels: ReadonlyMap<Id, HeatLevel>,
  theme: Theme,
): Figure[] {
  const group = (of: string, { x, y }: Point, figures: readonly Figure[]): Figure[] =>
    figures.length === 0 ? [] : [{ is: 'group', of, at: { x, y }, figures }]
  const onSteps = [...placed.steps.values()].flatMap(({ id, box }) => {
    const kind = steps.get(id)?.kind ?? 'action'
    return group(`heat ${id}`, box, drawHeatTag(levels.get(id) ?? 'none', kind, box, theme))
  })
  const onBundles = placed.bundles.flatMap(({ id, box, steps: hidden }) =>
    group(`heat ${id}`, box, drawHeatTag(worstOf(hidden, levels), 'action', box, theme)),
  )
  return [...onSteps, ...onBundles]
}

/** What the tints and the numbers mean, from none to extreme. */
export function heatLegend(theme: Theme, words: HeatWords, width = usualWidth): Chart {
  const entries = heatLevels.map((level) => ({
    text: words.level[level],
    sign: (middle: Point) => tag(level, middle, theme),
  }))
  return overlayLegend(words.title, entries, theme, width)
}
