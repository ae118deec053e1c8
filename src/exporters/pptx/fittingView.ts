import type { Placed } from '#layout/placed.ts'
import type { Box } from '#layout/placed.ts'
import { contentBox } from './slide.ts'
import type { View } from './view.ts'

/** Badges reach out of the drawing by so much, px. */
const margin = 6

/** The room that a drawing takes with all that reaches out of it, px. */
export const drawnBox = ({ bounds: { x, y, width, height } }: Pick<Placed, 'bounds'>): Box => ({
  x: x - margin,
  y: y - margin,
  width: width + 2 * margin,
  height: height + 2 * margin,
})

/** pt for one px where a drawing is to be read: smaller ones are divided over several slides. */
export const leastReadable = 0.58
/** Letters on slides that are to be read, pt. */
export const leastLetters = 8
const mostScale = 1

/** The largest scale, up to one, at which a drawing fits the content of a slide. */
export const fittingScale = (
  { width, height }: Box,
  room: Pick<Box, 'width' | 'height'> = contentBox,
): number => Math.min(mostScale, room.width / width, room.height / height)

/** A drawing in the middle of a box, at a scale at which it fits there. */
export function centredView(drawn: Box, room: Box, scale: number, least = 0): View {
  return {
    at: {
      x: room.x + (room.width - drawn.width * scale) / 2 - drawn.x * scale,
      y: room.y + (room.height - drawn.height * scale) / 2 - drawn.y * scale,
    },
    scale,
    leastLetters: least,
  }
}

/** A drawing at the top left of a box. */
export const cornerView = (drawn: Box, room: Box, scale: number, least: number): View => ({
  at: { x: room.x - drawn.x * scale, y: room.y - drawn.y * scale },
  scale,
  leastLetters: least,
})
