import type { Box, Point } from '#layout/placed.ts'
import type { Figure, Ink } from '../figure.ts'
import { capsMiddle } from '../lettering.ts'
import { roundedPath } from '../roundedPath.ts'
import type { Theme } from '../theme.ts'
import { lineWidth, textLine, tickType, widestOf } from './chartText.ts'
import type { Scale } from './linearScale.ts'

/** Between an axis and its labels, in px. */
const gap = 8

/** Between labels that stand beside each other, in px. */
const apart = 12

/** The height below a plot that the labels of its lower axis take, in px. */
export const lowerAxisHeight = 22

/** A line through some points. */
export const lineThrough = (points: readonly Point[], ink: Ink): Figure => ({
  is: 'path',
  d: roundedPath(points, 0),
  ink,
})

/** A level line. */
export const levelLine = (y: number, left: number, right: number, ink: Ink): Figure =>
  lineThrough(
    [
      { x: left, y },
      { x: right, y },
    ],
    ink,
  )

/** An upright line. */
export const uprightLine = (x: number, top: number, bottom: number, ink: Ink): Figure =>
  lineThrough(
    [
      { x, y: top },
      { x, y: bottom },
    ],
    ink,
  )

/** Longer labels are cut, in px. */
const mostAxisLabel = 96

/** The width that the labels of an axis at the left take, in px. */
export const leftAxisWidth = (labels: readonly string[], theme: Theme): number =>
  Math.min(mostAxisLabel, widestOf(labels, tickType(theme))) + gap

/** Level grid lines, each with its label at the left of the plot; the line at zero is the stronger one. */
export function leftAxis(
  ticks: readonly number[],
  scale: Scale,
  plot: Box,
  textOf: (tick: number) => string,
  theme: Theme,
): Figure[] {
  const type = tickType(theme)
  return ticks.flatMap((tick) => {
    const y = scale(tick)
    const ink = { stroke: tick === 0 ? theme.border : theme.hairline, strokeWidth: 1 }
    const at = { x: plot.x - gap, y: y + capsMiddle(type) }
    return [
      levelLine(y, plot.x, plot.x + plot.width, ink),
      ...textLine(textOf(tick), at, { ...type, anchor: 'end' }, mostAxisLabel),
    ]
  })
}

/** A text below a place on the lower axis. */
export interface AxisLabel {
  readonly x: number
  readonly text: string
}

interface Standing {
  readonly left: number
  readonly right: number
}

const standing = ({ x }: AxisLabel, width: number, least: number, most: number): Standing => {
  const left = Math.max(least, Math.min(most - width, x - width / 2))
  return { left, right: left + width }
}

const keptEach = [1, 2, 5]

/** Every one, every second, every fifth, tenth … label: as many as stand beside each other. */
function sparse(labels: readonly AxisLabel[], places: readonly Standing[]): readonly number[] {
  for (let power = 1; power < 10 * labels.length; power *= 10) {
    for (const factor of keptEach) {
      const kept = [...labels.keys()].filter((i) => i % (factor * power) === 0)
      const fit = kept.every((at, i) => {
        const before = places[kept[i - 1] ?? -1]
        const place = places[at]
        return !before || !place || before.right + apart <= place.left
      })
      if (fit) return kept
    }
  }
  return []
}

/** Labels below a plot, between `left` and `right`; where they have no room beside each other, only some of them. They stand in order of x. */
export function lowerAxis(
  labels: readonly AxisLabel[],
  y: number,
  left: number,
  right: number,
  theme: Theme,
): Figure[] {
  const type = tickType(theme)
  const places = labels.map((label) =>
    standing(label, Math.min(right - left, lineWidth(label.text, type)), left, right),
  )
  return sparse(labels, places).flatMap((i) => {
    const place = places[i]
    const label = labels[i]
    if (!place || !label) return []
    const at = { x: (place.left + place.right) / 2, y: y + gap + capsMiddle(type) * 2 }
    return textLine(label.text, at, { ...type, anchor: 'middle' }, place.right - place.left)
  })
}
