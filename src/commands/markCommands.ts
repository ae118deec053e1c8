import { addFailPoint } from '#edits/addFailPoint.ts'
import { addStandard } from '#edits/addStandard.ts'
import { addTouchpoint } from '#edits/addTouchpoint.ts'
import type { Refusal } from '#edits/edit.ts'
import { wordsIn } from '#i18n/words.ts'
import type { Id, TableName } from '#model/blueprint.ts'
import { newId } from '#model/newId.ts'
import type { Selection } from '#model/selection.ts'
import { perform } from '#session/perform.ts'
import { openDialog, session } from '#session/session.ts'
import type { Command, CommandId } from './command.ts'
import { inEditor, openBlueprintOf, selectedStandard, selectedStep } from './selected.ts'
import { accepted } from './tellRefusal.ts'

/** Adds a record to the selected step and shows it in the inspector. */
function mark(table: TableName, add: (id: Id, step: Id, select: Selection) => Refusal | null): void {
  const step = selectedStep(session.getState())
  const id = newId()
  if (step && accepted(add(id, step.id, [{ table, id }]))) session.setState({ inspector: true })
}

const marking = (id: CommandId, shortcut: string, run: () => void): Command => ({
  id,
  group: 'mark',
  shortcuts: [shortcut],
  within: 'canvas',
  allowed: (state) => inEditor(state) && selectedStep(state) !== null,
  run,
})

const words = () => wordsIn(session.getState().language)

export const markCommands: readonly Command[] = [
  marking('addFailPoint', 'f', () =>
    mark('failPoints', (id, step, select) =>
      perform(addFailPoint, { id, step, failure: words()('canvas.newFailPoint') }, select),
    ),
  ),
  marking('addStandard', 'm', () =>
    mark('standards', (id, step, select) =>
      perform(addStandard, { id, step, metric: words()('canvas.newStandard') }, select),
    ),
  ),
  marking('addTouchpoint', 'e', () =>
    mark('touchpoints', (id, step, select) =>
      perform(addTouchpoint, { id, step, evidence: words()('canvas.newTouchpoint') }, select),
    ),
  ),
  {
    id: 'addReadyStandard',
    group: 'mark',
    shortcuts: ['Shift+m'],
    within: 'canvas',
    allowed: inEditor,
    run: () => openDialog({ is: 'readyStandards', step: selectedStep(session.getState())?.id ?? null }),
  },
  { id: 'bringBack', group: 'mark', allowed: inEditor, run: () => openDialog({ is: 'bringBack' }) },
  {
    id: 'importMeasurements',
    group: 'mark',
    allowed: (state) => inEditor(state) && openBlueprintOf(state).standards.size > 0,
    run: () => openDialog({ is: 'importMeasurements', standard: selectedStandard(session.getState()) }),
  },
  {
    id: 'importComplaints',
    group: 'mark',
    allowed: inEditor,
    run: () => openDialog({ is: 'importComplaints' }),
  },
]
