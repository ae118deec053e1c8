import { AG_GRID_LOCALE_CN } from '@ag-grid-community/locale'
import type { GridOptions } from 'ag-grid-community'
import type { Words } from '#i18n/words.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { gridTheme } from './gridTheme.ts'
import { quickWords } from './quickWords.ts'
import { registerColumns } from './registerColumns.ts'
import type { RegisterRow } from './registerRows.ts'

/** How the grid of a register looks and behaves, in the words of `t`. */
export const gridOptions = (
  register: RegisterName,
  t: Words,
  language: string,
): GridOptions<RegisterRow> => ({
  theme: gridTheme,
  ...(language === 'zh-CN' ? { localeText: AG_GRID_LOCALE_CN } : {}),
  columnDefs: registerColumns(register, quickWords(t)),
  defaultColDef: {
    sortable: true,
    resizable: true,
    suppressHeaderMenuButton: true,
    cellDataType: false,
    // A cell may read differently for the same value: the unit, or the measure, has changed beside it.
    equals: () => false,
  },
  // The rows follow in a moment.
  loading: false,
  ensureDomOrder: true,
  animateRows: false,
  getRowId: ({ data }) => data.id,
  rowSelection: {
    mode: 'multiRow',
    checkboxes: false,
    headerCheckbox: false,
    enableClickSelection: true,
    // Ctrl+A means what is seen: Delete must not reach what the filters hide.
    selectAll: 'filtered',
  },
  readOnlyEdit: true,
  stopEditingWhenCellsLoseFocus: true,
  enterNavigatesVerticallyAfterEdit: true,
  popupParent: document.body,
  overlayNoRowsTemplate: `<span>${t(`registers.empty.${register}`)}</span>`,
})
