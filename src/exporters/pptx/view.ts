import type { Type } from '#drawing/figure.ts'
import type { Box, Point } from '#layout/placed.ts'

/** How a drawing stands on a slide. */
export interface View {
  /** Where its (0, 0) comes to, in pt. */
  readonly at: Point
  /** pt for one px of the drawing. */
  readonly scale: number
  /** No letters are smaller than this, in pt, whatever the scale. */
  readonly leastLetters: number
}

/** Moves the origin, as groups of a drawing do. In px of the drawing. */
export const within = (view: View, { x, y }: Point): View => ({ ...view, at: onSlide({ x, y }, view) })

export const onSlide = ({ x, y }: Point, { at, scale }: View): Point => ({
  x: at.x + x * scale,
  y: at.y + y * scale,
})

export const boxOnSlide = ({ x, y, width, height }: Box, view: View): Box => ({
  ...onSlide({ x, y }, view),
  width: width * view.scale,
  height: height * view.scale,
})

/** The size of letters in pt. */
export const lettersOnSlide = ({ size }: Pick<Type, 'size'>, { scale, leastLetters }: View): number =>
  Math.max(leastLetters, size * scale)
