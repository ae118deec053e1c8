import type { Box, Placed, Point } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'
import type { Selection } from '#model/selection.ts'
import { boxOf } from './camera.ts'

/** How the drawing moved from one layout to the next, so that the eye can follow. */
export interface Motion {
  /** How far the anchor moved in the drawing; the viewport moves back by it, so that the anchor stands still on screen. */
  readonly shift: Point
  /** Where a box seems to come from, relative to its new place; null where it does not move or is new. */
  readonly from: (id: Id, box: Box) => Point | null
}

export const still: Motion = { shift: { x: 0, y: 0 }, from: () => null }

const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

/** What should stand still: what is selected if it was there before, else the step nearest to it, or to the middle of the view. */
function anchorShift(before: Placed, after: Placed, selection: Selection, view: Box): Point {
  const [ref] = selection
  const was = ref && boxOf(before, ref)
  const is = ref && boxOf(after, ref)
  if (was && is) return { x: is.x - was.x, y: is.y - was.y }
  const around = middle(is ?? was ?? view)
  let least = Infinity
  let shift: Point = still.shift
  for (const [id, { box }] of after.steps) {
    const old = before.steps.get(id)?.box
    if (!old) continue
    const at = middle(is ? box : old)
    const distance = Math.hypot(at.x - around.x, at.y - around.y)
    if (distance < least) {
      least = distance
      shift = { x: box.x - old.x, y: box.y - old.y }
    }
  }
  return shift
}

/** The motion between two layouts of one blueprint; `dragged` says where a hand just let go of steps. */
export function motionBetween(
  before: Placed,
  after: Placed,
  selection: Selection,
  view: Box,
  dragged: ReadonlyMap<Id, Point>,
): Motion {
  const shift = dragged.size > 0 ? still.shift : anchorShift(before, after, selection, view)
  return {
    shift,
    from: (id, box) => {
      const was =
        dragged.get(id) ?? before.steps.get(id)?.box ?? before.cards.find((card) => card.id === id)?.box
      if (!was) return null
      const from = { x: was.x - box.x + shift.x, y: was.y - box.y + shift.y }
      return Math.abs(from.x) + Math.abs(from.y) < 0.5 ? null : from
    },
  }
}
