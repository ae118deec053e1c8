import type { Box, PlacedConnection, Point } from '#layout/placed.ts'
import type { StepKind } from '#model/vocabulary.ts'
import type { Figure } from '../figure.ts'
import { along, polygon, roundedPath } from '../roundedPath.ts'
import { stepShapes } from '../steps/stepShapes.ts'
import type { Theme } from '../theme.ts'

const strokeWidth = 4
const head = { length: 13, halfWidth: 6.5, overlap: 2 }

/** How far the outline of a step on the critical path stands off its own, in px. */
const off = 3.5
const outlineWidth = 2.4
const clockRadius = 8

/**
 * The heavier line of a connection on the critical path, which stands below the connection as it is drawn otherwise: its own line,
 * its head and its label stay on top. In the drawing's coordinates; nothing while its route is not known.
 */
export function drawCriticalRoute({ points }: Pick<PlacedConnection, 'points'>, theme: Theme): Figure[] {
  const [last, end] = points.slice(-2)
  if (!last || !end) return []
  const color = theme.connection
  const back = along(end, last, head.length)
  const across = {
    x: ((back.y - end.y) / head.length) * head.halfWidth,
    y: ((end.x - back.x) / head.length) * head.halfWidth,
  }
  const corners = [
    end,
    { x: back.x + across.x, y: back.y + across.y },
    { x: back.x - across.x, y: back.y - across.y },
  ]
  const line = [...points.slice(0, -1), along(end, last, head.length - head.overlap)]
  return [
    { is: 'path', d: roundedPath(line, 6), ink: { stroke: color, strokeWidth } },
    { is: 'path', d: polygon(corners), ink: { fill: color } },
  ]
}

/** A second, heavier outline round the step's own. */
function outline(kind: StepKind, { width, height }: Pick<Box, 'width' | 'height'>, theme: Theme): Figure {
  const ink = { stroke: theme.connection, strokeWidth: outlineWidth }
  if (kind === 'decision') {
    const slanted = off * Math.hypot(1, width / height)
    const level = off * Math.hypot(1, height / width)
    const corners = [
      { x: width / 2, y: -level },
      { x: width + slanted, y: height / 2 },
      { x: width / 2, y: height + level },
      { x: -slanted, y: height / 2 },
    ]
    return { is: 'path', d: polygon(corners), ink }
  }
  const box = { x: -off, y: -off, width: width + 2 * off, height: height + 2 * off }
  const pill = kind === 'start' || kind === 'end'
  return { is: 'rect', box, radius: pill ? Math.min(25, height / 2) + off : 9 + off, ink }
}

/** A clock: this step takes its time from the whole. */
function clock({ x, y }: Point, theme: Theme): Figure[] {
  const hands = roundedPath(
    [
      { x, y: y - 4.8 },
      { x, y },
      { x: x + 3.6, y: y + 2 },
    ],
    0,
  )
  return [
    {
      is: 'circle',
      at: { x, y },
      radius: clockRadius,
      ink: { fill: theme.card, stroke: theme.ink, strokeWidth: 1.4 },
    },
    { is: 'path', d: hands, ink: { stroke: theme.ink, strokeWidth: 1.4, cap: 'round' } },
  ]
}

/** What stands below and above a step on the critical path; (0, 0) is the top left of its box. */
export interface CriticalMark {
  /** A heavier outline, drawn before the step. */
  readonly below: readonly Figure[]
  /** A clock at the lower left, drawn after it. */
  readonly above: readonly Figure[]
}

/** How a step on the critical path is told from others without colour. */
export function drawCriticalStep(
  kind: StepKind,
  size: Pick<Box, 'width' | 'height'>,
  theme: Theme,
): CriticalMark {
  const badge = stepShapes[kind].badge(size)
  const at = { x: size.width - badge.x, y: size.height - badge.y }
  return { below: [outline(kind, size, theme)], above: clock(at, theme) }
}
