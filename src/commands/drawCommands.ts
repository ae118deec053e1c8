import { addConnectedStep } from '#edits/addConnectedStep.ts'
import { addStep } from '#edits/addStep.ts'
import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { newId } from '#model/newId.ts'
import { inOrder } from '#model/order.ts'
import type { Ref } from '#model/selection.ts'
import type { StepKind } from '#model/vocabulary.ts'
import type { Tool } from '#session/sessionState.ts'
import { perform } from '#session/perform.ts'
import { session } from '#session/session.ts'
import type { Command } from './command.ts'
import { inEditor, openBlueprintOf, selectedStep } from './selected.ts'
import { accepted } from './tellRefusal.ts'

/** The lane above or below that can hold steps; the same one at the top and the bottom. */
function laneNext(blueprint: Blueprint, lane: Id, by: -1 | 1): Id {
  const lanes = inOrder(blueprint.lanes).filter(({ kind }) => kind !== 'evidence')
  const at = lanes.findIndex(({ id }) => id === lane)
  return lanes[at + by]?.id ?? lane
}

/** The kind of step that the tool in hand places; an action where it places none. */
function kindInHand(): StepKind {
  const { tool } = session.getState()
  return tool.is === 'place' ? tool.kind : 'action'
}

const startNaming = (ref: Ref): void =>
  session.setState({ naming: { ref, fresh: true }, tool: { is: 'select' } })

/** Adds a step joined to `beside` and lets its name be typed at once. */
export function addBeside(beside: RecordOf<'steps'>, moment: 'next' | 'same', by: -1 | 0 | 1): void {
  const blueprint = openBlueprintOf(session.getState())
  const lane = by === 0 ? beside.lane : laneNext(blueprint, beside.lane, by)
  const id = newId()
  const ref = { table: 'steps', id } as const
  const args = { id, connection: newId(), beside: beside.id, moment, lane, name: '', kind: kindInHand() }
  if (accepted(perform(addConnectedStep, args, [ref]))) startNaming(ref)
}

/** The first step of a blueprint, or another at its end where none is selected: in the customer's lane if there is one. */
function addLooseStep(): void {
  const blueprint = openBlueprintOf(session.getState())
  const lanes = inOrder(blueprint.lanes).filter(({ kind }) => kind !== 'evidence')
  const lane = lanes.find(({ kind }) => kind === 'customer') ?? lanes[0]
  if (!lane) return
  const phase = inOrder(blueprint.phases).at(-1)?.id ?? null
  const columns = [...blueprint.steps.values()].flatMap((step) =>
    (step.phase ?? null) === phase && step.column !== undefined ? [step.column] : [],
  )
  const last = columns.length > 0 ? Math.max(...columns) : null
  const id = newId()
  const ref = { table: 'steps', id } as const
  const place = { lane: lane.id, phase, column: { between: [last, null] }, row: { at: 1 } } as const
  const done = accepted(perform(addStep, { id, ...place, name: '', kind: kindInHand() }, [ref]))
  if (done) startNaming(ref)
}

const joined = (moment: 'next' | 'same', by: -1 | 0 | 1) => () => {
  const step = selectedStep(session.getState())
  if (step) addBeside(step, moment, by)
  else addLooseStep()
}

const tool = (id: Command['id'], to: Tool, shortcut: string): Command => ({
  id,
  group: 'tools',
  shortcuts: [shortcut],
  within: 'editor',
  allowed: inEditor,
  run: () => session.setState({ tool: to }),
})

export const drawCommands: readonly Command[] = [
  {
    id: 'addNextStep',
    group: 'draw',
    shortcuts: ['Enter'],
    within: 'canvas',
    allowed: (state) => inEditor(state) && (state.selection.length === 0 || selectedStep(state) !== null),
    run: joined('next', 0),
  },
  {
    id: 'addStepBelow',
    group: 'draw',
    shortcuts: ['Alt+ArrowDown'],
    within: 'canvas',
    allowed: (state) => inEditor(state) && selectedStep(state) !== null,
    run: joined('same', 1),
  },
  {
    id: 'addStepAbove',
    group: 'draw',
    shortcuts: ['Alt+ArrowUp'],
    within: 'canvas',
    allowed: (state) => inEditor(state) && selectedStep(state) !== null,
    run: joined('next', -1),
  },
  tool('toolSelect', { is: 'select' }, 'v'),
  tool('toolStep', { is: 'place', kind: 'action' }, 's'),
  tool('toolDecision', { is: 'place', kind: 'decision' }, 'd'),
  tool('toolWait', { is: 'place', kind: 'wait' }, 'w'),
  tool('toolConnect', { is: 'connect' }, 'c'),
]
