import { AG_GRID_LOCALE_CN } from '@ag-grid-community/locale'
import {
  type CellEditRequestEvent,
  type CellFocusedEvent,
  type CellKeyDownEvent,
  type ColDef,
  ModuleRegistry,
  type RowSelectionOptions,
} from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { type ClipboardEvent, type KeyboardEvent as ReactKeyboardEvent, type RefObject, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '#model/blueprint.ts'
import { cellTitles } from '../registers/cellTitles.ts'
import { gridModules } from '../registers/gridModules.ts'
import { gridTheme } from '../registers/gridTheme.ts'
import registers from '../registers/Registers.module.css'
import styles from './PageGrid.module.css'

ModuleRegistry.registerModules(gridModules)

/** What a grid of a page shows in a row. */
export interface GridRow {
  readonly id: Id
}

interface PageGridProps<Row extends GridRow> {
  readonly grid: RefObject<AgGridReact<Row> | null>
  readonly label: string
  readonly rows: Row[]
  readonly columns: ColDef<Row>[]
  /** Said where no row is shown. */
  readonly none: string
  /** Told when the keys or a click bring the focus to another row. */
  readonly onRow?: (row: Row) => void
  readonly onKey?: (event: CellKeyDownEvent<Row>, key: KeyboardEvent) => void
  readonly onEdit?: (event: CellEditRequestEvent<Row>) => void
  readonly onCopy?: (event: ClipboardEvent) => void
  readonly onPaste?: (event: ClipboardEvent) => void
}

const NoRows = ({ none }: { readonly none: string }) => <span className={styles['none']}>{none}</span>

/** The look and the keys that all columns of all pages share. */
const defaultColumn: ColDef = {
  sortable: true,
  resizable: true,
  suppressHeaderMenuButton: true,
  cellDataType: false,
  equals: () => false,
  // What ends a composition is no Enter; Delete and Backspace are the page's.
  suppressKeyboardEvent: ({ event, editing }) =>
    event.isComposing || (!editing && (event.key === 'Delete' || event.key === 'Backspace')),
}

const plainTitles = cellTitles()

const rowSelection: RowSelectionOptions = {
  mode: 'multiRow',
  checkboxes: false,
  headerCheckbox: false,
  enableClickSelection: true,
  selectAll: 'filtered',
}

/** Tells when a person brings the focus to another row; not where the grid moves it, since the row that had it is gone. */
function useRowFocus<Row extends GridRow>(onRow: ((row: Row) => void) | undefined) {
  const at = useRef<Id | null>(null)
  const byPerson = useRef(false)
  return {
    onWrapper: {
      onKeyDownCapture: ({ key }: ReactKeyboardEvent) => {
        byPerson.current = /^(Arrow|Home|End|Page|Tab)/.test(key)
      },
      onPointerDownCapture: () => {
        byPerson.current = true
      },
    },
    onCellFocused: ({ rowIndex, api }: CellFocusedEvent<Row>) => {
      const row = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data
      if (!row || row.id === at.current) return
      at.current = row.id
      if (byPerson.current) onRow?.(row)
    },
  }
}

/** A table of a page with the look and the keys of the registers: arrows, Enter, sorting, filters. */
export function PageGrid<Row extends GridRow>(props: PageGridProps<Row>) {
  const { grid, label, rows, columns, none, onRow, onKey, onEdit, onCopy, onPaste } = props
  const { i18n } = useTranslation()
  const { onWrapper, onCellFocused } = useRowFocus(onRow)
  return (
    <section
      className={registers['grid']}
      aria-label={label}
      data-register={label}
      {...onWrapper}
      {...plainTitles}
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <AgGridReact<Row>
        key={i18n.language}
        ref={grid}
        theme={gridTheme}
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
        popupParent={document.body}
        noRowsOverlayComponent={NoRows}
        noRowsOverlayComponentParams={{ none }}
        onCellFocused={onCellFocused}
        onCellEditRequest={(event) => onEdit?.(event)}
        onCellKeyDown={(event) => {
          const { api, event: key } = event
          if (!('column' in event) || !(key instanceof KeyboardEvent)) return
          if (api.getEditingCells().length === 0) onKey?.(event, key)
        }}
      />
    </section>
  )
}
