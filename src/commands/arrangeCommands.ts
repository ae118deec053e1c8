import { besideTarget } from '#edits/besideTarget.ts'
import { connectInRow } from '#edits/connectInRow.ts'
import { moveSteps } from '#edits/moveSteps.ts'
import type { Direction } from '#edits/neighbourOf.ts'
import { newId } from '#model/newId.ts'
import { perform } from '#session/perform.ts'
import { session } from '#session/session.ts'
import type { SessionState } from '#session/sessionState.ts'
import type { Command, CommandId } from './command.ts'
import { inEditor, openBlueprintOf, selectedIds } from './selected.ts'
import { accepted } from './tellRefusal.ts'

const stepsSelected = (state: SessionState) => inEditor(state) && selectedIds(state, 'steps').length > 0

/** Moves the selected steps by one cell; the first of them leads. */
function move(direction: Direction): void {
  const state = session.getState()
  const steps = selectedIds(state, 'steps')
  const [lead] = steps
  const target = lead === undefined ? null : besideTarget(openBlueprintOf(state), lead, direction)
  if (lead !== undefined && target) accepted(perform(moveSteps, { steps, lead, ...target }))
}

const moving = (id: CommandId, direction: Direction, key: string): Command => ({
  id,
  group: 'edit',
  shortcuts: [`Alt+Shift+${key}`],
  within: 'canvas',
  allowed: stepsSelected,
  run: () => move(direction),
})

/** Joins the selected steps one after the other, in the order in which they are drawn. */
function connectSelected(): void {
  const steps = selectedIds(session.getState(), 'steps')
  accepted(perform(connectInRow, { steps, connections: steps.map(() => newId()) }))
}

/** What a hand does by dragging, for the keyboard. */
export const arrangeCommands: readonly Command[] = [
  moving('moveLeft', 'left', 'ArrowLeft'),
  moving('moveRight', 'right', 'ArrowRight'),
  moving('moveUp', 'up', 'ArrowUp'),
  moving('moveDown', 'down', 'ArrowDown'),
  {
    id: 'connectSelected',
    group: 'edit',
    shortcuts: ['Shift+C'],
    within: 'canvas',
    allowed: (state) => inEditor(state) && selectedIds(state, 'steps').length > 1,
    run: connectSelected,
  },
]
