import type { Blueprint } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import type { EditName } from './editNames.ts'

/** Why an edit may not be made: a value that the catalogues put into words. */
export type RefusalReason =
  | 'recordIsGone'
  | 'laneIsGone'
  | 'phaseIsGone'
  | 'evidenceLaneHoldsNoSteps'
  | 'connectionToItself'
  | 'alreadyConnected'
  | 'lastLane'
  | 'invalidValue'
  | 'nothingToDo'
  | 'noStepForEvidence'
  | 'measuredOtherwise'
  | 'closedBeforeCommunicated'

/** Why an edit cannot be made. */
export interface Refusal {
  readonly why: RefusalReason
}

/**
 * What a person can do to a blueprint. `changes` says what would change, or why it may not; it never writes: the document
 * does. `name` is what the undo menu calls it, in the words of the catalogues.
 */
export interface Edit<Args> {
  readonly name: EditName
  readonly changes: (now: Blueprint, args: Args) => readonly Change[] | Refusal
}

/** True where an edit says why it cannot be made, in place of what it changes. */
export const isRefusal = (outcome: readonly Change[] | Refusal): outcome is Refusal => 'why' in outcome
