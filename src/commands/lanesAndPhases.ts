import { addLane } from '#edits/addLane.ts'
import { addPhase } from '#edits/addPhase.ts'
import { deleteLane } from '#edits/deleteLane.ts'
import { deletePhase } from '#edits/deletePhase.ts'
import { wordsIn } from '#i18n/words.ts'
import type { Id } from '#model/blueprint.ts'
import { newId } from '#model/newId.ts'
import { inOrder } from '#model/order.ts'
import { ranks } from '#model/lines.ts'
import type { LaneKind } from '#model/vocabulary.ts'
import { perform } from '#session/perform.ts'
import { openDialog, session } from '#session/session.ts'
import { openBlueprintOf, selectedIds } from './selected.ts'
import { accepted } from './tellRefusal.ts'

/** Where a lane of a kind belongs: above the first that lies deeper, so that the lines stay in order. */
function beforeWhichLane(kind: LaneKind): Id | null {
  const lanes = inOrder(openBlueprintOf(session.getState()).lanes)
  const selected = selectedIds(session.getState(), 'lanes')[0]
  const at = lanes.findIndex(({ id }) => id === selected)
  if (kind === 'other') return at < 0 ? null : (lanes[at + 1]?.id ?? null)
  const [rank = 0] = ranks([{ kind }])
  const deeper = ranks(lanes).findIndex((other) => other > rank)
  return lanes[deeper]?.id ?? null
}

/** Adds a lane of a kind where its rank puts it, and lets its name be typed. */
export function addLaneOfKind(kind: LaneKind): void {
  const t = wordsIn(session.getState().language)
  const id = newId()
  const ref = { table: 'lanes', id } as const
  const args = { id, kind, name: t(`terms.laneKind.${kind}`), before: beforeWhichLane(kind) }
  if (accepted(perform(addLane, args, [ref]))) session.setState({ naming: { ref, fresh: true } })
}

/** Adds a phase behind the selected one, or at the end, and lets its name be typed. */
export function addPhaseBehindSelected(): void {
  const state = session.getState()
  const phases = inOrder(openBlueprintOf(state).phases)
  const selected = selectedIds(state, 'phases')[0]
  const behind = selected === undefined ? phases.length - 1 : phases.findIndex(({ id }) => id === selected)
  const id = newId()
  const ref = { table: 'phases', id } as const
  const name = wordsIn(state.language)('canvas.newPhase', { number: phases.length + 1 })
  if (accepted(perform(addPhase, { id, name, before: phases[behind + 1]?.id ?? null }, [ref])))
    session.setState({ naming: { ref, fresh: true } })
}

/** Deletes a lane; where it holds steps a dialog first says what happens to them. */
export function removeLane(lane: Id): void {
  const { steps } = openBlueprintOf(session.getState())
  const holds = [...steps.values()].some((step) => step.lane === lane)
  if (holds) openDialog({ is: 'deleteLane', lane })
  else accepted(perform(deleteLane, { id: lane, steps: 'delete' }, []))
}

/** Deletes a phase; where it holds steps a dialog first says what happens to them. */
export function removePhase(phase: Id): void {
  const { steps } = openBlueprintOf(session.getState())
  const holds = [...steps.values()].some((step) => step.phase === phase)
  if (holds) openDialog({ is: 'deletePhase', phase })
  else accepted(perform(deletePhase, { id: phase, steps: 'delete' }, []))
}
