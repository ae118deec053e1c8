import type { GridApi, IRowNode } from 'ag-grid-community'
import type { PointerEvent } from 'react'
import type { AnswerRow } from './answerTable.ts'

type Api = GridApi<AnswerRow>

/** So many rows the grid makes together. */
export const rowsTogether = 200

/** Has the grid make the rows from one to another: those that never came to be seen are not there yet, and cannot be selected. */
function makeRows(api: Api, from: number, to: number): void {
  for (let row = from; row <= to; row += rowsTogether) api.getDisplayedRowAtIndex(row)
  api.getDisplayedRowAtIndex(to)
}

/** Selects all rows. */
export function chooseAll(api: Api): void {
  makeRows(api, 0, api.getDisplayedRowCount() - 1)
  const nodes: IRowNode<AnswerRow>[] = []
  api.forEachNode((node) => nodes.push(node))
  api.setNodesSelected({ nodes, newValue: true })
}

/** The rows that are selected, in their order. */
export const chosenRows = (api: Api): number[] =>
  api
    .getSelectedNodes()
    .flatMap(({ rowIndex }) => rowIndex ?? [])
    .toSorted((a, b) => a - b)

/** Before a click with Shift selects what lies between: has the grid make it. */
export function makeRowsBetween(api: Api, { target, shiftKey }: PointerEvent): void {
  const row = target instanceof Element && shiftKey ? target.closest('[row-index]') : null
  const at = Number(row?.getAttribute('row-index') ?? NaN)
  const chosen = chosenRows(api)
  const [first = at] = chosen
  if (!Number.isNaN(at)) makeRows(api, Math.min(first, at), Math.max(chosen.at(-1) ?? at, at))
}
