import type { GridApi } from 'ag-grid-community'
import { customersIn } from '#analysis/surveys/itemScores.ts'
import type { Id } from '#model/blueprint.ts'
import { session } from '#session/session.ts'
import { afterPaint } from '../registers/afterPaint.ts'
import type { AnswerRow } from './answerTable.ts'

type Api = GridApi<AnswerRow>

/** So many rows are drawn in one task. */
const atOnce = 6

/** More rows than these are never drawn together: what comes behind them costs nothing. */
const mostDrawn = 60

/** How many rows a grid may show next on its way to all of them. */
const nextRowCount = (shown: number, rows: number): number =>
  shown >= mostDrawn ? rows : Math.min(rows, shown + atOnce)

/** Grids with a row for whoever has just answered in the last one, while the grid has not told of that answer yet. */
const ahead = new WeakSet<Api>()

/**
 * Before Enter ends what is typed in the last row: makes the row that it goes down to. The grid tells of the answer a moment
 * later, when whoever types fast is at the next one already.
 */
export function makeRowBelow(api: Api, { key, shiftKey, target }: KeyboardEvent): void {
  if (key !== 'Enter' || shiftKey || !(target instanceof HTMLInputElement) || target.value.trim() === '')
    return
  const row = Number(target.closest('[row-index]')?.getAttribute('row-index') ?? NaN)
  if (row + 1 !== api.getDisplayedRowCount()) return
  ahead.add(api)
  api.setRowCount(row + 2, true)
}

/** The grid has told of an answer. */
export const answerCame = (api: Api): void => void ahead.delete(api)

/**
 * Shows a row for each customer and one for the next, those that can be seen a few at a time: all of them in one task would
 * hold up the page. Gives back what calls it off.
 */
export function showCustomers(api: Api, id: Id): () => void {
  let callOff = () => {}
  const go = () => {
    if (api.isDestroyed() || ahead.has(api)) return
    const survey = session.getState().blueprint?.surveys.get(id)
    const rows = (survey ? customersIn(survey) : 0) + 1
    const shown = api.getDisplayedRowCount()
    const next = nextRowCount(shown, rows)
    if (next !== shown) api.setRowCount(next, true)
    if (next !== rows) callOff = afterPaint(go)
    else keepFocusInside(api, rows)
  }
  go()
  return () => callOff()
}

function keepFocusInside(api: Api, rows: number): void {
  const focused = api.getFocusedCell()
  if (!focused || focused.rowIndex < rows) return
  api.ensureIndexVisible(rows - 1)
  api.setFocusedCell(rows - 1, focused.column)
}
