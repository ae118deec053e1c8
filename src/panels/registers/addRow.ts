import { runCommand } from '#commands/runCommand.ts'
import { selectedStep } from '#commands/selected.ts'
import type { Words } from '#i18n/words.ts'
import { session } from '#session/session.ts'
import type { RegisterName, SessionState } from '#session/sessionState.ts'
import { addMark } from '../fields/addMark.ts'
import { wholeService } from '../fields/marksByStep.ts'

/** True where a row may be added: marks need a step; standards hold for the whole service without one, and of a complaint it may not be known. */
export const mayAddRow = (state: SessionState, register: RegisterName): boolean =>
  state.blueprint !== null &&
  (register === 'steps' ||
    register === 'standards' ||
    register === 'complaints' ||
    selectedStep(state) !== null)

/** Adds a row for the selected step; a step behind it, in the register of steps. */
export function addRow(register: RegisterName, t: Words): void {
  const state = session.getState()
  if (register === 'steps') runCommand('addNextStep')
  else if (mayAddRow(state, register)) addMark(register, selectedStep(state)?.id ?? wholeService, t)
}
