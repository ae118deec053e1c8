import { AG_GRID_LOCALE_CN } from '@ag-grid-community/locale'
import { type ColDef, type GridState, ModuleRegistry, type RowSelectionOptions } from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#session/session.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { useUnfinishedRatings } from '../fields/unfinishedRatings.ts'
import { gridModules } from './gridModules.ts'
import { gridTheme } from './gridTheme.ts'
import { keepCell } from './keepCell.ts'
import { registerColumns } from './registerColumns.ts'
import { type RegisterRow, registerRows } from './registerRows.ts'
import styles from './Registers.module.css'
import { rowKeys } from './rowKeys.ts'
import { selectRow, selectRows } from './rowSelection.ts'
import { useFollowSelection } from './useFollowSelection.ts'

ModuleRegistry.registerModules(gridModules)

/** How each register was sorted, filtered and scrolled when it was last left. */
const left = new Map<RegisterName, GridState>()

const noRows: RegisterRow[] = []
const rowSelection: RowSelectionOptions<RegisterRow> = {
  mode: 'multiRow',
  checkboxes: false,
  headerCheckbox: false,
  enableClickSelection: true,
}
const defaultColumn: ColDef<RegisterRow> = {
  sortable: true,
  resizable: true,
  suppressHeaderMenuButton: true,
  cellDataType: false,
  // A cell may read differently for the same value: the unit, or the measure, has changed beside it.
  equals: () => false,
  tooltipValueGetter: ({ value, valueFormatted }) => valueFormatted ?? value,
}

/** One register as a table: sorted, filtered and edited in place; what is written goes through edits alone. */
export function RegisterGrid({ register }: { readonly register: RegisterName }) {
  const { t, i18n } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  const unfinished = useUnfinishedRatings()
  /** True while the keys move the focus: the row they come to is selected, as a click would. */
  const byKey = useRef(false)
  const grid = useRef<AgGridReact<RegisterRow>>(null)
  const rows = useMemo(
    () => (blueprint ? registerRows(blueprint, register, unfinished) : noRows),
    [blueprint, register, unfinished],
  )
  const columns = useMemo(() => registerColumns(register, t), [register, t])
  const follow = useFollowSelection(register, rows, grid)
  const state = left.get(register)
  return (
    <div
      className={styles['grid']}
      data-register={register}
      onKeyDownCapture={() => (byKey.current = true)}
      onPointerDownCapture={() => (byKey.current = false)}
    >
      <AgGridReact<RegisterRow>
        ref={grid}
        theme={gridTheme}
        {...(state ? { initialState: state } : {})}
        {...(i18n.language === 'zh-CN' ? { localeText: AG_GRID_LOCALE_CN } : {})}
        rowData={rows}
        columnDefs={columns}
        defaultColDef={defaultColumn}
        maintainColumnOrder
        ensureDomOrder
        getRowId={({ data }) => data.id}
        rowSelection={rowSelection}
        readOnlyEdit
        stopEditingWhenCellsLoseFocus
        enterNavigatesVerticallyAfterEdit
        tooltipShowDelay={500}
        tooltipShowMode="whenTruncated"
        popupParent={document.body}
        overlayNoRowsTemplate={`<span>${t(`registers.empty.${register}`)}</span>`}
        onGridReady={follow}
        onFirstDataRendered={follow}
        onGridPreDestroyed={({ state: last }) => left.set(register, last)}
        onCellEditRequest={(event) => keepCell(register, event, t)}
        onCellFocused={(event) => byKey.current && selectRow(register, event)}
        onSelectionChanged={(event) => selectRows(register, event)}
        onCellKeyDown={(event) => rowKeys(register, event)}
      />
    </div>
  )
}
