import type { Placed } from '#layout/placed.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { LineKind } from '#model/lines.ts'
import type { Marks } from '#model/marks.ts'
import type { GapWords } from './overlays/gap.ts'
import type { HeatWords } from './overlays/heat.ts'
import type { Look } from './look.ts'

/** The few words that the drawing adds to those of the blueprint. */
export interface DrawingWords {
  readonly line: (kinds: readonly LineKind[]) => string
  /** The letters in the marks: F and W in every language so far. */
  readonly failPointLetter: string
  readonly waitLetter: string
  /** "5 steps", on a bundle that stands for hidden steps, said to pointers and screen readers. */
  readonly hiddenSteps: (count: number) => string
  readonly heat: HeatWords
  readonly gap: GapWords
  /** What the number of complaints about a step is. */
  readonly complaints: string
  /** Heads the curve of what customers feel. */
  readonly emotion: string
}

/** Everything a drawing of a whole blueprint is made from. */
export interface Sheet {
  readonly blueprint: Blueprint
  readonly placed: Placed
  readonly marks: Marks
  readonly words: DrawingWords
  /** What stands in front; absent where all of it does. */
  readonly look?: Look
}
