import type { Lines, Point } from '#layout/placed.ts'
import type { Figure } from '../figure.ts'
import type { Theme } from '../theme.ts'

/** What a shape is made from. (0, 0) is the top left of the step's box; lengths in px. */
export interface StepGround {
  readonly width: number
  readonly height: number
  /** The name, already broken. */
  readonly lines: Lines
  /** Where the strip of marks begins; the box's height where there is none. */
  readonly stripTop: number
  readonly color: string
  /** True where the step has a fail point: its border is red. */
  readonly failing: boolean
  readonly theme: Theme
}

/** How one kind of step looks. */
export interface StepShape {
  readonly draw: (ground: StepGround) => readonly Figure[]
  /** Where the mark of a fail point is centred; a second mark stands to its left. */
  readonly badge: (size: Pick<StepGround, 'width' | 'height'>) => Point
}

/** Just inside the top right corner of a card, as on all kinds that are rectangles. */
export const cornerBadge: StepShape['badge'] = ({ width }) => ({ x: width - 6, y: 1 })
