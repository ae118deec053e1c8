import type { CellFocusedEvent, GridApi, ModelUpdatedEvent } from 'ag-grid-community'
import { type KeyboardEvent, useMemo, useRef } from 'react'
import type { Id } from '#model/blueprint.ts'
import type { RegisterName } from '#session/sessionState.ts'
import type { RegisterRow } from './registerRows.ts'
import { selectRow, selectRowsBetween } from './rowSelection.ts'

/** How the focus came to where it is. */
type By = 'key' | 'shiftedKey' | 'pointer' | 'program'

const goesUpOrDown = (key: string) => key === 'ArrowUp' || key === 'ArrowDown'

/**
 * The focus of a grid: the row that the keys bring it to is selected, as a click would, with Shift all rows on the way. It stays
 * with its record: where an edit sorts a row elsewhere, the focus goes along, so that what is typed next goes where it should.
 */
export function useGridFocus(register: RegisterName) {
  const by = useRef<By>('program')
  /** The record that had the focus when the grid last told, and where its row was. */
  const at = useRef<{ readonly id: Id; readonly row: number } | null>(null)
  /** The row from which Shift and the arrows select. */
  const anchor = useRef<Id | null>(null)
  return useMemo(
    () => ({
      onWrapper: {
        onKeyDownCapture: ({ key, shiftKey }: KeyboardEvent) => {
          by.current = shiftKey && goesUpOrDown(key) ? 'shiftedKey' : 'key'
        },
        onPointerDownCapture: () => {
          by.current = 'pointer'
        },
      },
      onCellFocused: (event: CellFocusedEvent<RegisterRow>) => {
        const focused = focusedRow(event.api)
        if (!focused) return
        const { id } = focused
        at.current = focused
        if (by.current === 'shiftedKey' && anchor.current !== null)
          selectRowsBetween(register, event.api, anchor.current, id)
        else {
          anchor.current = id
          if (by.current === 'key') soon(() => at.current?.id === id && selectRow(register, event.api, id))
        }
      },
      onModelUpdated: ({ api }: ModelUpdatedEvent<RegisterRow>) => {
        const cell = api.getFocusedCell()
        const was = at.current
        // Where the focus is elsewhere already, the grid has only not told of it yet: it is not to be taken back.
        if (!cell || was?.row !== cell.rowIndex || api.getEditingCells().length > 0) return
        const node = api.getRowNode(was.id)
        if (!node?.displayed || node.rowIndex === null || node.rowIndex === cell.rowIndex) return
        const before = by.current
        by.current = 'program'
        at.current = { id: was.id, row: node.rowIndex }
        api.setFocusedCell(node.rowIndex, cell.column)
        by.current = before
      },
    }),
    [register],
  )
}

/** In a moment: what was typed is kept first, and what keys only pass by is not looked at. */
const soon = (act: () => void) => void setTimeout(act)

function focusedRow(api: GridApi<RegisterRow>): { readonly id: Id; readonly row: number } | null {
  const row = api.getFocusedCell()?.rowIndex
  if (row === undefined) return null
  const id = api.getDisplayedRowAtIndex(row)?.data?.id
  return id === undefined ? null : { id, row }
}
