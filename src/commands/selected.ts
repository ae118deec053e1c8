import type { Blueprint, Id, RecordOf, TableName } from '#model/blueprint.ts'
import type { SessionState } from '#session/sessionState.ts'

/** The blueprint that is open; commands that need one are allowed only where there is one. */
export function openBlueprintOf({ blueprint }: Pick<SessionState, 'blueprint'>): Blueprint {
  if (!blueprint) throw new Error('no blueprint is open')
  return blueprint
}

/** The ids of the selected records of a table. */
export const selectedIds = ({ selection }: Pick<SessionState, 'selection'>, table: TableName): Id[] =>
  selection.filter((ref) => ref.table === table).map(({ id }) => id)

const ownedByStep: readonly TableName[] = ['touchpoints', 'failPoints', 'standards']

/** The one step that is selected, by itself or through one of its marks; null where none or several are. */
export function selectedStep(state: SessionState): RecordOf<'steps'> | null {
  const { blueprint, selection } = state
  const only = selection.length === 1 ? selection[0] : undefined
  if (!blueprint || !only) return null
  if (only.table === 'steps') return blueprint.steps.get(only.id) ?? null
  if (!ownedByStep.includes(only.table)) return null
  const owner = blueprint[only.table].get(only.id)
  const step = owner && 'step' in owner ? owner.step : undefined
  return (step !== undefined && blueprint.steps.get(step)) || null
}

/** The one standard that is selected, by itself or as the only one of the step that is; null where none or several are. */
export function selectedStandard({ blueprint, selection }: SessionState): Id | null {
  const only = selection.length === 1 ? selection[0] : undefined
  if (!blueprint || !only) return null
  if (only.table === 'standards') return blueprint.standards.has(only.id) ? only.id : null
  if (only.table !== 'steps') return null
  const [first, second] = [...blueprint.standards.values()].filter(({ step }) => step === only.id)
  return first && !second ? first.id : null
}

/** True where a blueprint is open on the canvas. */
export const inEditor = ({ where, blueprint }: SessionState): boolean =>
  where === 'editor' && blueprint !== null

/** True where there is something that a command on the selection could work on. */
export const hasSelection = (state: SessionState): boolean => inEditor(state) && state.selection.length > 0
