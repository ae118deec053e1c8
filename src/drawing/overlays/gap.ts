import type { Box, Point } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'
import type { StepKind } from '#model/vocabulary.ts'
import { type Chart, usualWidth } from '../charts/chart.ts'
import type { LegendEntry } from '../charts/legend.ts'
import type { Figure } from '../figure.ts'
import { badgeType, capsMiddle, widthOf } from '../lettering.ts'
import { polygon } from '../roundedPath.ts'
import { stepShapes } from '../steps/stepShapes.ts'
import { mixed, type Theme, type Tint } from '../theme.ts'
import { overlayLegend } from './overlayLegend.ts'
import { tintedThemes } from './tintedThemes.ts'

/** How what customers got stands against what they expected, from worst to best. */
export const gapLevels = ['farBelow', 'below', 'expected', 'above'] as const
export type GapLevel = (typeof gapLevels)[number]

/** The gap of a step or a touchpoint, as it is drawn: "−0.5". */
export interface DrawnGap {
  readonly level: GapLevel
  readonly text: string
}

/** What the values are: whose survey, and what it holds them against. */
export interface GapSource {
  readonly survey: string
  readonly against: 'expectation' | 'mean'
  /** Up to so much above and below is as expected, and more than so much below is far below. */
  readonly limits: { readonly near: number; readonly far: number }
}

/** What customers say of each place; what they were not asked about is not named. */
export interface DrawnGaps {
  readonly steps: ReadonlyMap<Id, DrawnGap>
  readonly touchpoints: ReadonlyMap<Id, DrawnGap>
  readonly of: GapSource
}

export interface GapWords {
  readonly title: (of: GapSource) => string
  readonly level: Readonly<Record<GapLevel, string>>
}

const tagHeight = 18
const tagPadding = 6

/** The ground of this level and the ink that can be read on it. */
export function gapInk(level: GapLevel, { card, ink, attention, fail, states }: Theme): Tint {
  const grounds = {
    farBelow: mixed(fail.ground, card, 0.5),
    below: mixed(fail.ground, card, 0.24),
    expected: mixed(attention, card, 0.1),
    above: mixed(states.met.ink, card, 0.22),
  } satisfies Record<GapLevel, string>
  return { ground: grounds[level], ink }
}

/** The theme in which a step of this level is drawn, all its texts readable on the tint. */
export const gapTheme = tintedThemes(gapInk)

const tagType = (theme: Theme) => ({ ...badgeType(theme.ink), size: 11 })

/** A pill with the value in it, round a middle: its sign says what the tint does. */
function tag({ level, text }: DrawnGap, middle: Point, theme: Theme): Figure[] {
  const type = tagType(theme)
  const width = widthOf(text, type) + 2 * tagPadding
  const box = { x: middle.x - width / 2, y: middle.y - tagHeight / 2, width, height: tagHeight }
  const { ground, ink } = gapInk(level, theme)
  return [
    { is: 'rect', box, radius: tagHeight / 2, ink: { fill: ground, stroke: ink, strokeWidth: 1.2 } },
    {
      is: 'text',
      at: { x: middle.x, y: middle.y + capsMiddle(type) },
      lines: [text],
      type: { ...type, anchor: 'middle' },
    },
  ]
}

/** The value of a step at its lower right. (0, 0) is the top left of its box. */
export function drawGapTag(
  gap: DrawnGap,
  kind: StepKind,
  size: Pick<Box, 'width' | 'height'>,
  theme: Theme,
): Figure[] {
  const badge = stepShapes[kind].badge(size)
  const width = widthOf(gap.text, tagType(theme)) + 2 * tagPadding
  // Where the badge of fail points ends at the right, this does.
  const x = badge.x + 9 - width / 2
  return tag(gap, { x, y: size.height - badge.y }, theme)
}

const arrow = { halfWidth: 3.4, height: 4.6 }

/** One or two triangles that point to where the level lies; nothing where it is as expected. */
function arrows(level: GapLevel, { x, y }: Point, ink: string): Figure[] {
  if (level === 'expected') return []
  const up = level === 'above' ? -1 : 1
  const count = level === 'farBelow' ? 2 : 1
  const top = y - (up * count * arrow.height) / 2
  return Array.from({ length: count }, (_, i): Figure => {
    const from = top + up * i * arrow.height
    const corners = [
      { x: x - arrow.halfWidth, y: from },
      { x: x + arrow.halfWidth, y: from },
      { x, y: from + up * arrow.height },
    ]
    return { is: 'path', d: polygon(corners), ink: { fill: ink } }
  })
}

/** What stands behind a piece of evidence on its card, and the arrows at its right. `box` is the piece's, on the card. */
export function drawGapOnPiece({ level }: DrawnGap, box: Box, theme: Theme): Figure[] {
  const { ground, ink } = gapInk(level, theme)
  const inset = { x: box.x + 3, y: box.y + 1, width: box.width - 6, height: box.height - 2 }
  return [
    { is: 'rect', box: inset, radius: 6, ink: { fill: ground } },
    ...arrows(level, { x: box.x + box.width - 7.5, y: box.y + box.height / 2 }, ink),
  ]
}

/** A tinted square with the arrows of its level. */
function sign(level: GapLevel, middle: Point, theme: Theme): Figure[] {
  const { ground, ink } = gapInk(level, theme)
  const box = { x: middle.x - 8, y: middle.y - 7, width: 16, height: 14 }
  return [
    { is: 'rect', box, radius: 4, ink: { fill: ground, stroke: ink, strokeWidth: 1 } },
    ...arrows(level, middle, ink),
  ]
}

const figure = (value: number) => String(Math.round(value * 100) / 100)

/** Between which differences a level lies: "< −1". */
function rangeOf(level: GapLevel, limits: GapSource['limits']): string {
  const [near, far] = [figure(limits.near), figure(limits.far)]
  const ranges = {
    farBelow: `< −${far}`,
    below: `−${far} … −${near}`,
    expected: `±${near}`,
    above: `> +${near}`,
  } satisfies Record<GapLevel, string>
  return ranges[level]
}

/** What the tints mean, from worst to best, below whose survey it is, and what else is laid over the drawing. */
export function gapLegend(
  theme: Theme,
  words: GapWords,
  of: GapSource,
  width = usualWidth,
  more: readonly LegendEntry[] = [],
): Chart {
  const entries = gapLevels.map((level) => ({
    text: `${words.level[level]} ${rangeOf(level, of.limits)}`,
    sign: (middle: Point) => sign(level, middle, theme),
  }))
  return overlayLegend(words.title(of), [...entries, ...more], theme, width)
}
