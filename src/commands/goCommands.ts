import { type Direction, neighbourOf } from '#edits/neighbourOf.ts'
import { inOrder } from '#model/order.ts'
import { look, select, session } from '#session/session.ts'
import type { Command, CommandId } from './command.ts'
import { inEditor, openBlueprintOf, selectedStep } from './selected.ts'

/** The arrow keys walk from step to step; with nothing selected they begin at the first. */
function go(direction: Direction): void {
  const state = session.getState()
  const blueprint = openBlueprintOf(state)
  const from = selectedStep(state)
  const first = state.placed?.steps.keys().next().value ?? inOrder(blueprint.steps)[0]?.id
  const to = from ? neighbourOf(blueprint, from.id, direction) : first
  if (to === null || to === undefined) return
  const ref = { table: 'steps', id: to } as const
  select([ref])
  look({ is: 'ref', ref })
}

const goTo = (id: CommandId, direction: Direction, key: string): Command => ({
  id,
  group: 'go',
  shortcuts: [key],
  within: 'canvas',
  allowed: inEditor,
  run: () => go(direction),
})

export const goCommands: readonly Command[] = [
  goTo('goLeft', 'left', 'ArrowLeft'),
  goTo('goRight', 'right', 'ArrowRight'),
  goTo('goUp', 'up', 'ArrowUp'),
  goTo('goDown', 'down', 'ArrowDown'),
]
