import type { Box, Point } from '#layout/placed.ts'
import type { StepKind } from '#model/vocabulary.ts'
import { type Chart, usualWidth } from '../charts/chart.ts'
import type { LegendEntry } from '../charts/legend.ts'
import type { Figure } from '../figure.ts'
import { badgeType, capsMiddle, widthOf } from '../lettering.ts'
import { stepShapes } from '../steps/stepShapes.ts'
import type { Theme } from '../theme.ts'
import { overlayLegend } from './overlayLegend.ts'

const height = 16
const padding = 5
const tail = 5

const countType = (theme: Theme) => ({ ...badgeType(theme.ink), size: 11 })

/** The outline of a speech bubble with its tail at the lower left. */
const bubble = ({ x, y, width }: Box): string =>
  `M${x + 5} ${y}L${x + width - 5} ${y}Q${x + width} ${y} ${x + width} ${y + 5}` +
  `L${x + width} ${y + height - 5}Q${x + width} ${y + height} ${x + width - 5} ${y + height}` +
  `L${x + 9} ${y + height}L${x + 4} ${y + height + tail}L${x + 4} ${y + height}` +
  `Q${x} ${y + height} ${x} ${y + height - 5}L${x} ${y + 5}Q${x} ${y} ${x + 5} ${y}Z`

/** A speech bubble round a middle, with a text in it. */
function said(text: string, middle: Point, theme: Theme): Figure[] {
  const type = countType(theme)
  const width = Math.max(height, widthOf(text, type) + 2 * padding)
  const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height }
  return [
    { is: 'path', d: bubble(box), ink: { fill: theme.card, stroke: theme.ink, strokeWidth: 1.2 } },
    {
      is: 'text',
      at: { x: middle.x, y: middle.y + capsMiddle(type) },
      lines: [text],
      type: { ...type, anchor: 'middle' },
    },
  ]
}

/** How many complaints there are about a step, at its lower left. (0, 0) is the top left of its box. */
export function drawComplaintTag(
  count: number,
  kind: StepKind,
  size: Pick<Box, 'width' | 'height'>,
  theme: Theme,
): Figure[] {
  const badge = stepShapes[kind].badge(size)
  const text = String(count)
  const width = Math.max(height, widthOf(text, countType(theme)) + 2 * padding)
  return said(text, { x: size.width - badge.x - 9 + width / 2, y: size.height - badge.y }, theme)
}

/** The line of a legend that says what the number in the bubble is. */
export const complaintEntry = (text: string, theme: Theme): LegendEntry => ({
  text,
  sign: ({ x, y }) => said('n', { x, y: y - 2 }, theme),
})

/** The legend where complaints are all that is laid over the drawing. */
export const complaintLegend = (text: string, theme: Theme, width = usualWidth): Chart =>
  overlayLegend(undefined, [complaintEntry(text, theme)], theme, width)
