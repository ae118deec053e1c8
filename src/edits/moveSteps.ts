import { afterMove, type Move } from './afterMove.ts'
import type { Edit } from './edit.ts'
import { placeChanges, samePicture } from './placeChanges.ts'

/**
 * Moves one step or many: the lead goes to the target, the others keep their lanes, moments and rows relative to it as far
 * as there are lanes. Between columns, every distinct moment of the moved steps becomes a new column there.
 */
export const moveSteps: Edit<Move> = {
  name: 'moveSteps',
  changes: (now, move) => {
    const after = afterMove(now, move)
    if ('why' in after) return after
    return samePicture(now, after.blueprint) ? { why: 'nothingToDo' } : placeChanges(now, after.blueprint)
  },
}
