import { headings } from '#layout/measures.ts'
import type { Placed, PlacedLane, PlacedPhase } from '#layout/placed.ts'
import type { Lane, Phase } from '#model/blueprint.ts'
import type { Figure, Type } from './figure.ts'
import { centredBaseline, laneNameType, phaseNameType } from './lettering.ts'
import { laneColor, type Theme } from './theme.ts'

const bar = { width: 3, inset: 4 }
const phaseBarHeight = 2.5

type Headings = Placed['headings']

function centred(lines: readonly string[], x: number, height: number, type: Type): Figure {
  return { is: 'text', at: { x, y: centredBaseline(height / 2, lines.length, type) }, lines, type }
}

/** A lane's heading: its colour and its name. (0, 0) is its top left. The names of lines stand on the borders: see `drawLineName`. */
export function drawLaneHeading(
  lane: Pick<Lane, 'kind' | 'color'>,
  placed: PlacedLane,
  { laneWidth }: Headings,
  theme: Theme,
): Figure[] {
  const { height } = placed
  const box = { x: 0, y: 0, width: laneWidth, height }
  const barBox = { x: 0, y: bar.inset, width: bar.width, height: Math.max(0, height - 2 * bar.inset) }
  const border = { stroke: theme.hairline, strokeWidth: 1 }
  return [
    { is: 'rect', box, ink: { fill: theme.card } },
    { is: 'path', d: `M0 ${height}L${laneWidth} ${height}`, ink: border },
    { is: 'path', d: `M${laneWidth} 0L${laneWidth} ${height}`, ink: border },
    { is: 'rect', box: barBox, radius: bar.width / 2, ink: { fill: laneColor(lane, theme) } },
    centred(placed.lines, headings.lanePaddingLeft, height, laneNameType(theme)),
  ]
}

/** A phase's heading with its own colour, where it has one, below the name. (0, 0) is its top left. */
export function drawPhaseHeading(
  phase: Pick<Phase, 'color'> | undefined,
  placed: PlacedPhase,
  { phaseHeight }: Headings,
  theme: Theme,
): Figure[] {
  const { width, lines } = placed
  const box = { x: 0, y: 0, width, height: phaseHeight }
  const ground: Figure[] = [
    { is: 'rect', box, ink: { fill: theme.paper } },
    {
      is: 'path',
      d: `M0 ${phaseHeight}L${width} ${phaseHeight}`,
      ink: { stroke: theme.hairline, strokeWidth: 1 },
    },
  ]
  const colored: Figure[] = phase?.color
    ? [
        {
          is: 'rect',
          box: {
            x: 2,
            y: phaseHeight - phaseBarHeight,
            width: Math.max(0, width - 4),
            height: phaseBarHeight,
          },
          radius: phaseBarHeight / 2,
          ink: { fill: phase.color },
        },
      ]
    : []
  return [...ground, ...colored, centred(lines, headings.phasePadding, phaseHeight, phaseNameType(theme))]
}
