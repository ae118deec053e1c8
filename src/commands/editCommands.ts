import { deleteSelected } from '#edits/deleteSelected.ts'
import { duplicate } from '#edits/duplicate.ts'
import { copyFragment } from '#edits/copyFragment.ts'
import { freshIds } from '#edits/freshIds.ts'
import { neighbourOf } from '#edits/neighbourOf.ts'
import { tidy as tidyEdit } from '#edits/tidy.ts'
import { mostStepsForOneMoment, tidiedPlaces, type TidyVariant } from '#edits/tidiedPlaces.ts'
import { wordsIn } from '#i18n/words.ts'
import type { Selection } from '#model/selection.ts'
import { newId } from '#model/newId.ts'
import { perform, redo, undo } from '#session/perform.ts'
import { look, select, session, tell } from '#session/session.ts'
import type { Command } from './command.ts'
import { copySelected, cutSelected, pasteFromClipboard } from './clipboard.ts'
import { addPhaseBehindSelected, removeLane, removePhase } from './lanesAndPhases.ts'
import { hasSelection, inEditor, openBlueprintOf, selectedIds, selectedStep } from './selected.ts'
import { accepted } from './tellRefusal.ts'

/** Deletes what is selected; the step before a deleted one is selected, so that the keyboard has somewhere to go on. */
function removeSelected(): void {
  const state = session.getState()
  const [lane] = selectedIds(state, 'lanes')
  const [phase] = selectedIds(state, 'phases')
  if (lane !== undefined) return removeLane(lane)
  if (phase !== undefined) return removePhase(phase)
  const step = state.selection[0]?.table === 'steps' ? selectedStep(state) : null
  const before = step && neighbourOf(openBlueprintOf(state), step.id, 'left')
  const after: Selection = before ? [{ table: 'steps', id: before }] : []
  accepted(perform(deleteSelected, { refs: state.selection }, after))
}

function duplicateSelected(): void {
  const state = session.getState()
  const fragment = copyFragment(openBlueprintOf(state), state.selection)
  const ids = freshIds(fragment, newId)
  const copies: Selection = fragment.steps.map(({ id }) => ({ table: 'steps', id: ids.get(id) ?? id }))
  accepted(perform(duplicate, { refs: state.selection, ids }, copies))
}

async function tidyAll(variant: TidyVariant): Promise<void> {
  const { language } = session.getState()
  if (variant === 'oneMoment' && openBlueprintOf(session.getState()).steps.size > mostStepsForOneMoment) {
    tell({
      tone: 'refusal',
      text: wordsIn(language)('canvas.tooManyForOneMoment', { most: mostStepsForOneMoment }),
    })
    return
  }
  const places = await tidiedPlaces(openBlueprintOf(session.getState()), variant)
  const refusal = perform(tidyEdit, { places })
  if (refusal?.why === 'nothingToDo') tell({ tone: 'info', text: wordsIn(language)('canvas.tidyAlready') })
  if (accepted(refusal)) look({ is: 'all' })
}

function selectAll(): void {
  const { steps } = openBlueprintOf(session.getState())
  select([...steps.keys()].map((id) => ({ table: 'steps', id })))
}

/** Escape leaves one thing at a time: the tool, then the selection. */
function clearSelection(): void {
  const { tool } = session.getState()
  if (tool.is === 'select') select([])
  else session.setState({ tool: { is: 'select' } })
}

function nameSelected(): void {
  const ref = session.getState().selection[0]
  if (ref) session.setState({ naming: { ref, fresh: false } })
}

const nameable = ['steps', 'lanes', 'phases', 'connections', 'touchpoints']

export const editCommands: readonly Command[] = [
  {
    id: 'undo',
    group: 'edit',
    shortcuts: ['$mod+z'],
    within: 'editor',
    allowed: (state) => state.undoable !== null,
    run: undo,
  },
  {
    id: 'redo',
    group: 'edit',
    shortcuts: ['$mod+Shift+z', '$mod+y'],
    within: 'editor',
    allowed: (state) => state.redoable !== null,
    run: redo,
  },
  { id: 'cut', group: 'edit', allowed: hasSelection, run: cutSelected },
  { id: 'copy', group: 'edit', allowed: hasSelection, run: copySelected },
  { id: 'paste', group: 'edit', allowed: inEditor, run: pasteFromClipboard },
  {
    id: 'duplicate',
    group: 'edit',
    shortcuts: ['$mod+d'],
    within: 'editor',
    allowed: (state) => inEditor(state) && selectedIds(state, 'steps').length > 0,
    run: duplicateSelected,
  },
  {
    id: 'deleteSelected',
    group: 'edit',
    shortcuts: ['Delete', 'Backspace'],
    within: 'canvas',
    allowed: hasSelection,
    run: removeSelected,
  },
  {
    id: 'selectAll',
    group: 'edit',
    shortcuts: ['$mod+a'],
    within: 'canvas',
    allowed: inEditor,
    run: selectAll,
  },
  {
    id: 'clearSelection',
    group: 'edit',
    shortcuts: ['Escape'],
    within: 'canvas',
    allowed: (state) => hasSelection(state) || state.tool.is !== 'select',
    run: clearSelection,
  },
  {
    id: 'nameSelected',
    group: 'edit',
    shortcuts: ['F2'],
    within: 'canvas',
    allowed: (state) =>
      inEditor(state) && state.selection.length === 1 && nameable.includes(state.selection[0]?.table ?? ''),
    run: nameSelected,
  },
  { id: 'addPhase', group: 'draw', allowed: inEditor, run: addPhaseBehindSelected },
  {
    id: 'tidy',
    group: 'draw',
    shortcuts: ['$mod+Shift+l'],
    within: 'editor',
    allowed: inEditor,
    run: () => tidyAll('moments'),
  },
  { id: 'tidyOneMoment', group: 'draw', allowed: inEditor, run: () => tidyAll('oneMoment') },
]
