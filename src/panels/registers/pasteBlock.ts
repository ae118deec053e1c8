import type { GridApi } from 'ag-grid-community'
import { accepted } from '#commands/tellRefusal.ts'
import { selectedStep } from '#commands/selected.ts'
import { pasteRows } from '#edits/pasteRows.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { newId } from '#model/newId.ts'
import { perform } from '#session/perform.ts'
import { session, tell } from '#session/session.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { instantAt } from '../fields/instantText.ts'
import { keepUnfinished } from '../fields/unfinishedRatings.ts'
import { type LostCell, type PastePlace, type PastePlan, pastePlan } from './pastePlan.ts'
import { registerPlans } from './registerPlans.ts'
import type { RegisterRow } from './registerRows.ts'
import { rowNow } from './rowNow.ts'
import type { Block } from './tabbedText.ts'

/** Pastes a block from the cell that has the focus on, as one undo step, and tells what came of it. */
export function pasteBlock(api: GridApi<RegisterRow>, register: RegisterName, block: Block, t: Words): void {
  const { blueprint } = session.getState()
  if (!blueprint || block.length === 0) return
  const plan = pastePlan(block, placeIn(api, register, blueprint, block.length), t)
  const { added, all, waiting } = plan
  if (added.length + all.length > 0 && !accepted(perform(pasteRows, { added, all }))) return
  for (const { id, name, parts } of waiting) keepUnfinished(id, name, parts)
  tellOutcome(plan, block, t)
}

/** Where the focus is; without one behind the last row, where rows are named. */
function placeIn(
  api: GridApi<RegisterRow>,
  register: RegisterName,
  blueprint: Blueprint,
  height: number,
): PastePlace {
  const cell = api.getFocusedCell()
  const count = api.getDisplayedRowCount()
  const above = cell?.rowIndex ?? count
  const rows: RegisterRow[] = []
  for (let at = above; at < Math.min(above + height, count); at++) {
    const row = api.getDisplayedRowAtIndex(at)?.data
    if (row) rows.push(rowNow(register, row))
  }
  const columns = api.getAllDisplayedColumns().map((column) => column.getColId())
  const from = columns.indexOf(cell?.column.getColId() ?? registerPlans[register].naming)
  const last = api.getDisplayedRowAtIndex(count - 1)?.data
  return {
    register,
    rows,
    columns: columns.slice(Math.max(0, from)),
    above,
    step: last ? last.step : (selectedStep(session.getState())?.id ?? null),
    stepsNamed: (name) => stepsNamed(blueprint, name),
    newId,
    now: instantAt(Date.now()),
  }
}

function stepsNamed({ steps }: Blueprint, name: string): Id[] {
  const wanted = name.trim().toLowerCase()
  return [...steps.values()].flatMap((step) => (step.name.trim().toLowerCase() === wanted ? [step.id] : []))
}

/** So many of the cells that were not kept are told in full. */
const mostTold = 3

function tellOutcome({ kept, added, lost }: PastePlan, block: Block, t: Words): void {
  const isOneCell = block.length === 1 && block[0]?.length === 1
  if (isOneCell && lost.length === 0) return
  const said = [
    t('registers.paste.done', { count: kept }),
    ...(added.length > 0 ? [t('registers.paste.added', { count: added.length })] : []),
    ...(lost.length > 0 ? [t('registers.paste.lost', { cells: lostText(lost, t) })] : []),
  ]
  tell({ tone: lost.length > 0 ? 'refusal' : 'info', text: said.join(' ') })
}

function lostText(lost: readonly LostCell[], t: Words): string {
  const told = lost.slice(0, mostTold).map((cell) => t('registers.paste.lostCell', { ...cell }))
  const more = lost.length - told.length
  return [...told, ...(more > 0 ? [t('registers.paste.lostMore', { count: more })] : [])].join(' ')
}
