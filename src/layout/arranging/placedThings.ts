import * as measures from '../measures.ts'
import type { Box, PlacedBundle, PlacedCard, PlacedStep } from '../placed.ts'
import type { Grid } from './grid.ts'
import type { Item } from './item.ts'

const { stepBox: stepMeasures } = measures

const phaseOf = (grid: Grid, column: number) => grid.phases[grid.columns[column]?.phase ?? 0]?.id ?? null

/** A step with its box and what lies in it, as the drawing wants it. */
export function placedStep(
  { id, lane, column, lines, marked, diamond }: Item,
  box: Box,
  grid: Grid,
): PlacedStep {
  const { paddingLeft, paddingRight, bottom, marksHeight } = stepMeasures
  const strip = diamond
    ? { x: box.x + box.width / 2 - stepMeasures.leastMarksWidth / 2, width: stepMeasures.leastMarksWidth }
    : { x: box.x + paddingLeft, width: box.width - paddingLeft - paddingRight }
  const textHeight = lines.length * measures.stepText.lineHeight + stepMeasures.marksGap + marksHeight
  const y = diamond
    ? box.y + (box.height + textHeight) / 2 - marksHeight
    : box.y + box.height - bottom - marksHeight + 2
  return {
    id,
    lane: grid.lanes[lane]?.id ?? '',
    phase: phaseOf(grid, column),
    box,
    lines,
    marks: marked ? { ...strip, y, height: marksHeight } : null,
  }
}

/** A card of evidence with its box and its pieces. */
export function placedCard({ id, lane, steps, card }: Item, box: Box, grid: Grid): PlacedCard {
  const pieces = card?.pieces ?? []
  return {
    id,
    lane: grid.lanes[lane]?.id ?? '',
    box,
    collapsed: card?.collapsed ?? false,
    steps,
    touchpoints: pieces.map((piece) => ({
      id: piece.id,
      lines: piece.lines,
      box: { x: box.x + 4, y: box.y + piece.y, width: box.width - 8, height: piece.height },
    })),
  }
}

/** The small box that stands for the steps of a collapsed cell. */
export const placedBundle = ({ id, lane, column, steps }: Item, box: Box, grid: Grid): PlacedBundle => ({
  id,
  lane: grid.lanes[lane]?.id ?? '',
  phase: phaseOf(grid, column),
  box,
  steps,
})
