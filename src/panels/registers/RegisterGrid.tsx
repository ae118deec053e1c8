import { createGrid, type GridApi, type GridState, ModuleRegistry } from 'ag-grid-community'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '#model/blueprint.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { cellTitles } from './cellTitles.ts'
import { giveRows } from './giveRows.ts'
import { gridModules } from './gridModules.ts'
import { gridOptions } from './gridOptions.ts'
import { keepCell } from './keepCell.ts'
import { columnHint } from './registerColumns.ts'
import type { RegisterRow } from './registerRows.ts'
import styles from './Registers.module.css'
import type { RowFilter } from './rowFilter.ts'
import { rowKeys } from './rowKeys.ts'
import { selectRows } from './rowSelection.ts'
import { useExternalFilter } from './useExternalFilter.ts'
import { useFollowSelection } from './useFollowSelection.ts'
import { useGridClipboard } from './useGridClipboard.ts'
import { useGridFocus } from './useGridFocus.ts'

ModuleRegistry.registerModules(gridModules)

/** How each register was sorted, filtered and scrolled when it was last left. */
const left = new Map<RegisterName, GridState>()

/** From so many rows on few are made ahead: while somebody scrolls far, each of them is made for nothing. */
const manyRows = 100

interface RegisterGridProps {
  readonly register: RegisterName
  /** Where the grid is put for those who ask it something. */
  readonly grid: RefObject<GridApi<RegisterRow> | null>
  readonly rows: RegisterRow[]
  readonly filter: RowFilter
  readonly hidden: ReadonlySet<Id>
  /** Told how many rows are shown. */
  readonly onShown: (count: number) => void
}

/**
 * One register as a table: sorted, filtered and edited in place; what is written goes through edits alone. The grid itself is no
 * React: one of its rows is made in a third of the time that way, and with thousands of them somebody scrolls through many.
 */
export function RegisterGrid({ register, grid, rows, filter, hidden, onShown }: RegisterGridProps) {
  const { t, i18n } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const filtering = useExternalFilter(filter, hidden)
  const focus = useGridFocus(register)
  const follow = useFollowSelection(register, rows, grid)
  const size = useRef(rows.length)
  useLayoutEffect(() => {
    const create = () => {
      if (!place.current) return
      grid.current = createGrid(place.current, {
        ...gridOptions(register, t, i18n.language),
        ...filtering,
        rowBuffer: size.current > manyRows ? 0 : 10,
        initialState: left.get(register) ?? {},
        onGridPreDestroyed: ({ state }) => left.set(register, state),
        onCellEditRequest: (event) => keepCell(register, event, t),
        onCellFocused: focus.onCellFocused,
        onModelUpdated: (event) => {
          focus.onModelUpdated(event)
          onShown(event.api.getDisplayedRowCount())
        },
        onSelectionChanged: (event) => selectRows(register, event),
        onCellKeyDown: (event) => rowKeys(register, event, t),
      })
    }
    // In a task of its own: making it takes longer than all that stands around it.
    const soon = setTimeout(create)
    return () => {
      clearTimeout(soon)
      grid.current?.destroy()
      grid.current = null
    }
  }, [register, grid, t, i18n.language, filtering, focus, onShown])
  useRows(grid, rows, follow)
  useEffect(() => grid.current?.onFilterChanged(), [grid, filter, hidden])
  const clipboard = useGridClipboard(register, grid)
  const titles = useMemo(() => cellTitles((colId) => columnHint(register, colId, t)), [register, t])
  return (
    <div
      ref={place}
      className={styles['grid']}
      data-register={register}
      {...focus.onWrapper}
      {...clipboard}
      {...titles}
    />
  )
}

/** Hands over the rows, in a task of its own: what an edit costs the rest of the page is enough for one. */
function useRows(
  grid: RefObject<GridApi<RegisterRow> | null>,
  rows: RegisterRow[],
  follow: () => void,
): void {
  useLayoutEffect(() => {
    const soon = setTimeout(() => {
      if (grid.current && giveRows(grid.current, rows)) follow()
    })
    return () => clearTimeout(soon)
  }, [grid, rows, follow])
}
