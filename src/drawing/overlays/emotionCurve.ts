import { headings } from '#layout/measures.ts'
import type { Box, Placed, PlacedStep, Point } from '#layout/placed.ts'
import { breakLines } from '#layout/text.ts'
import type { Id } from '#model/blueprint.ts'
import type { Figure, Ink } from '../figure.ts'
import { centredBaseline, laneNameType } from '../lettering.ts'
import { roundedPath } from '../roundedPath.ts'
import type { Theme } from '../theme.ts'
import { smoothPath } from './smoothPath.ts'

/** The strip above the customer lane in which the curve runs, in px. */
export const emotionStripHeight = 92

/** From worst to best. */
export const emotionLevels = [-2, -1, 0, 1, 2] as const
export type EmotionLevel = (typeof emotionLevels)[number]

/** A step's point of the curve, in the drawing's coordinates; a step of which nothing was said yet stands on the zero line. */
export interface EmotionPlace extends Point {
  readonly step: Id
  /** −2..2; null where nothing was said yet. */
  readonly emotion: number | null
}

const padding = 16
const pointRadius = 6
/** Between the points of steps in one column, in px. */
const mostApart = 16
/** Steps whose middles differ by less than this stand in one column. */
const sameColumn = 8

const middleOf = ({ y, height }: Pick<Box, 'y' | 'height'>) => y + height / 2
const levelHeight = ({ height }: Pick<Box, 'height'>) => (height - 2 * padding) / 4

/** The strip above a lane, once room was made for it with `withEmotionStrip`; null where the lane is not shown. */
export function emotionStrip({ lanes, bounds }: Placed, lane: Id): Box | null {
  const below = lanes.find(({ id }) => id === lane)
  if (!below) return null
  const height = emotionStripHeight
  return { x: 0, y: below.y - height, width: bounds.x + bounds.width, height }
}

/** How high in the strip an emotion stands, in px. */
export const emotionY = (emotion: number, strip: Pick<Box, 'y' | 'height'>): number =>
  middleOf(strip) - emotion * levelHeight(strip)

/** The emotion nearest to a height in the strip, or beyond it: what a dragged point comes to. */
export function emotionAt(y: number, strip: Pick<Box, 'y' | 'height'>): EmotionLevel {
  const wanted = (middleOf(strip) - y) / levelHeight(strip)
  return emotionLevels.reduce((best, level) =>
    Math.abs(level - wanted) < Math.abs(best - wanted) ? level : best,
  )
}

/** The middles of steps from left to right; of those in one column the upper ones come first, a little apart. */
function middles(steps: readonly PlacedStep[]): readonly (readonly [PlacedStep, number])[] {
  const middle = ({ box }: PlacedStep) => box.x + box.width / 2
  const columns: PlacedStep[][] = []
  for (const step of steps.toSorted((a, b) => middle(a) - middle(b))) {
    const column = columns.at(-1)
    const [first] = column ?? []
    if (column && first && middle(step) - middle(first) < sameColumn) column.push(step)
    else columns.push([step])
  }
  return columns.flatMap((column) => {
    const narrowest = Math.min(...column.map(({ box }) => box.width))
    const apart = Math.min(mostApart, narrowest / column.length)
    const centre = column.reduce((sum, step) => sum + middle(step), 0) / column.length
    const first = centre - ((column.length - 1) * apart) / 2
    return column.toSorted((a, b) => a.box.y - b.box.y).map((step, i) => [step, first + i * apart] as const)
  })
}

/**
 * Where the points of a lane's steps stand, from left to right. Steps that `emotions` does not name have none; those it gives null
 * stand on the zero line. Room for the strip was made before.
 */
export function emotionPlaces(
  placed: Placed,
  lane: Id,
  emotions: ReadonlyMap<Id, number | null>,
): readonly EmotionPlace[] {
  const strip = emotionStrip(placed, lane)
  if (!strip) return []
  const steps = [...placed.steps.values()].filter((step) => step.lane === lane && emotions.has(step.id))
  return middles(steps).map(([step, x]) => {
    const emotion = emotions.get(step.id) ?? null
    return { step: step.id, x, y: emotionY(emotion ?? 0, strip), emotion }
  })
}

const level = (y: number, left: number, right: number, ink: Ink): Figure => ({
  is: 'path',
  d: roundedPath(
    [
      { x: left, y },
      { x: right, y },
    ],
    0,
  ),
  ink,
})

function colorOf(emotion: number, { states, muted }: Theme): string {
  if (emotion === 0) return muted
  return emotion > 0 ? states.met.ink : states.missed.ink
}

/** A plus, a minus, or nothing: the sign in a point says what its colour does. */
function signIn({ x, y }: Point, emotion: number, color: string): Figure[] {
  if (emotion === 0) return []
  const ink = { stroke: color, strokeWidth: 1.6, cap: 'round' } as const
  const across = level(y, x - 2.8, x + 2.8, ink)
  const up = roundedPath(
    [
      { x, y: y - 2.8 },
      { x, y: y + 2.8 },
    ],
    0,
  )
  return emotion > 0 ? [across, { is: 'path', d: up, ink }] : [across]
}

function point(place: EmotionPlace, theme: Theme): Figure {
  const { step, emotion, x, y } = place
  const at = { x, y }
  const unset = { fill: theme.paper, stroke: theme.otherLines, strokeWidth: 1.4, dash: [2.4, 2.4] }
  const color = colorOf(emotion ?? 0, theme)
  const figures: Figure[] =
    emotion === null
      ? [{ is: 'circle', at, radius: pointRadius - 1, ink: unset }]
      : [
          {
            is: 'circle',
            at,
            radius: pointRadius,
            ink: { fill: color, stroke: theme.paper, strokeWidth: 1.5 },
          },
          ...signIn(at, emotion, theme.paper),
        ]
  return { is: 'group', of: `emotion ${step}`, figures }
}

/** The curve of what customers feel from step to step, with the zero line and a point for each step. In the drawing's coordinates. */
export function drawEmotionCurve(strip: Box, places: readonly EmotionPlace[], theme: Theme): Figure[] {
  const [left, right] = [strip.x, strip.x + strip.width]
  const border = { stroke: theme.hairline, strokeWidth: 1 }
  const zero = { stroke: theme.otherLines, strokeWidth: 1, dash: [3, 4] }
  const felt = places.filter(({ emotion }) => emotion !== null)
  const curve: Figure[] =
    felt.length < 2
      ? []
      : [{ is: 'path', d: smoothPath(felt), ink: { stroke: theme.lanes.customer, strokeWidth: 2 } }]
  return [
    level(strip.y, left, right, border),
    level(middleOf(strip), left, right, zero),
    ...curve,
    ...places.map((place) => point(place, theme)),
  ]
}

const faceRadius = 7.5

/** A face that smiles, looks straight or frowns; `mood` 1, 0 or −1. */
function face({ x, y }: Point, mood: 1 | 0 | -1, theme: Theme): Figure[] {
  const ink = { stroke: theme.muted, strokeWidth: 1.2, cap: 'round' } as const
  const eye = (dx: number): Figure => ({
    is: 'circle',
    at: { x: x + dx, y: y - 2 },
    radius: 0.9,
    ink: { fill: theme.muted },
  })
  const corners = y + 2.6 - mood * 0.8
  const mouth = `M${x - 3.4} ${corners}Q${x} ${corners + mood * 4} ${x + 3.4} ${corners}`
  return [
    { is: 'circle', at: { x, y }, radius: faceRadius, ink },
    eye(-2.5),
    eye(2.5),
    { is: 'path', d: mouth, ink },
  ]
}

/** The strip's heading beside those of the lanes: its name, and faces where the best, the middle and the worst stand. (0, 0) is its top left. */
export function drawEmotionHeading(name: string, laneWidth: number, theme: Theme): Figure[] {
  const strip = { y: 0, height: emotionStripHeight }
  const type = laneNameType(theme)
  const faces = laneWidth - 18
  const left = headings.lanePaddingLeft
  const lines = breakLines(name, type, faces - faceRadius - 6 - left, 3)
  const at = { x: left, y: centredBaseline(strip.height / 2, lines.length, type) }
  const border = { stroke: theme.hairline, strokeWidth: 1 }
  return [
    { is: 'rect', box: { x: 0, y: 0, width: laneWidth, height: strip.height }, ink: { fill: theme.card } },
    level(0, 0, laneWidth, border),
    { is: 'path', d: `M${laneWidth} 0L${laneWidth} ${strip.height}`, ink: border },
    { is: 'text', at, lines, type },
    ...([1, 0, -1] as const).flatMap((mood) => face({ x: faces, y: emotionY(mood * 2, strip) }, mood, theme)),
  ]
}
