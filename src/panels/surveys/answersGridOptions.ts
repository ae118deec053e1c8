import { AG_GRID_LOCALE_CN } from '@ag-grid-community/locale'
import type { ColDef, GridOptions, IDatasource } from 'ag-grid-community'
import { gridTheme } from '../registers/gridTheme.ts'
import { type AnswerRow, answerRows } from './answerTable.ts'
import { rowsTogether } from './chosenCustomers.ts'

/** True for Ctrl+A. */
export const meansAll = ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): boolean =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'a'

/** True for what takes away what a cell holds. */
export const emptiesCell = ({ key }: KeyboardEvent): boolean => key === 'Delete' || key === 'Backspace'

const defaultColumn: ColDef<AnswerRow> = {
  sortable: false,
  resizable: true,
  suppressHeaderMenuButton: true,
  cellDataType: false,
  equals: () => false,
  // What ends a composition is no Enter; Delete, Backspace and Ctrl+A are the sheet's.
  suppressKeyboardEvent: ({ event, editing }) =>
    event.isComposing || (!editing && (emptiesCell(event) || meansAll(event))),
}

/** Hands over rows where the grid asks for them; how many there are it is told otherwise. */
const datasource: IDatasource = {
  getRows: (asked) => asked.successCallback(answerRows(asked.startRow, asked.endRow)),
}

/** How the grid of answers looks and behaves. Its rows are made as they come to be seen: there may be very many. */
export const answersGridOptions = (language: string): GridOptions<AnswerRow> => ({
  theme: gridTheme,
  ...(language === 'zh-CN' ? { localeText: AG_GRID_LOCALE_CN } : {}),
  defaultColDef: defaultColumn,
  maintainColumnOrder: true,
  ensureDomOrder: true,
  animateRows: false,
  columnDefs: [],
  rowModelType: 'infinite',
  datasource,
  cacheBlockSize: rowsTogether,
  rowSelection: { mode: 'multiRow', checkboxes: false, headerCheckbox: false, enableClickSelection: true },
  readOnlyEdit: true,
  stopEditingWhenCellsLoseFocus: true,
  enterNavigatesVerticallyAfterEdit: true,
  popupParent: document.body,
})
