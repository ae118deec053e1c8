import {
  type CellEditRequestEvent,
  type CellKeyDownEvent,
  type GridApi,
  type IDatasource,
  InfiniteRowModelModule,
  ModuleRegistry,
  RenderApiModule,
} from 'ag-grid-community'
import type { AgGridReact } from 'ag-grid-react'
import { type ClipboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { customersIn } from '#analysis/surveys/itemScores.ts'
import { session } from '#session/session.ts'
import { plainText } from '../fields/plainText.ts'
import { undoByKey } from '../fields/undoByKey.ts'
import { PageGrid } from '../pages/PageGrid.tsx'
import { readTabbed, writeTabbed } from '../registers/tabbedText.ts'
import {
  answerColDefs,
  type AnswerRow,
  answerRows,
  type AnswerTableColumn,
  answerText,
  customerColumn,
} from './answerTable.ts'
import type { SurveyRecord } from './chosenSurvey.ts'
import { deleteAnswered } from './deleteAnswered.ts'
import { keepAnswer, pasteAnswers } from './keepAnswers.ts'

ModuleRegistry.registerModules([RenderApiModule, InfiniteRowModelModule])

/** More customers than these are handed to the grid as they come into view: it would hold up the page to take all of them. */
const mostAtOnce = 1000

interface AnswersGridProps {
  readonly grid: RefObject<AgGridReact<AnswerRow> | null>
  readonly survey: SurveyRecord
  readonly columns: readonly AnswerTableColumn[]
  /** True where rows are handed over as they come into view. */
  readonly many: boolean
}

const isTyping = ({ target }: ClipboardEvent) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/** The answers as a sheet, which is another one when there are very many. */
export function AnswersGrid(props: Omit<AnswersGridProps, 'many'>) {
  const many = customersIn(props.survey) > mostAtOnce
  return <Sheet key={String(many)} {...props} many={many} />
}

/** The answers as a sheet: a row for each customer and one for the next, typed, pasted and deleted as in a spreadsheet. */
function Sheet({ grid, survey, columns, many }: AnswersGridProps) {
  const { t } = useTranslation()
  const colDefs = useMemo(
    () => answerColDefs(columns, () => session.getState().blueprint?.surveys.get(survey.id), t),
    [columns, survey.id, t],
  )
  const { rows, there } = useRowsOnce(grid, survey, many)
  const columnOf = (colId: string | undefined) => columns.find(({ id }) => id === colId)
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    const cell = grid.current?.api.getFocusedCell()
    if (isTyping(event) || text.trim() === '' || !cell) return
    event.preventDefault()
    event.stopPropagation()
    const from = columns.findIndex(({ id }) => id === cell.column.getColId())
    pasteAnswers(
      survey.id,
      readTabbed(text),
      { row: cell.rowIndex, columns: columns.slice(Math.max(0, from)) },
      t,
    )
  }
  const onCopy = (event: ClipboardEvent) => {
    const text = isTyping(event) || !grid.current ? null : copied(grid.current.api, survey, columns)
    if (text === null) return
    event.preventDefault()
    event.stopPropagation()
    event.clipboardData.setData('text/plain', text)
  }
  const onEdit = ({ api, data, column, newValue }: CellEditRequestEvent<AnswerRow>) => {
    const at = columnOf(column.getColId())
    if (!at || !keepAnswer(survey.id, at, data.row, plainText(newValue), t)) return
    // Enter had nowhere to go down to before this answer made the customer.
    if (grow(api, there.current, data.row + 2)) goDown(api, data.row, column.getColId())
  }
  const onKey = ({ data, column, api }: CellKeyDownEvent<AnswerRow>, key: KeyboardEvent) => {
    if (undoByKey(key) || !data || (key.key !== 'Delete' && key.key !== 'Backspace')) return
    const at = columnOf(column.getColId())
    if (at) keepAnswer(survey.id, at, data.row, '', t)
    else deleteAnswered(api, survey)
  }
  return (
    <PageGrid
      grid={grid}
      label={t('surveys.answers.page')}
      rows={rows}
      columns={colDefs}
      none=""
      hint={(colId) => columnOf(colId)?.hint ?? ''}
      onKey={onKey}
      onEdit={onEdit}
      onCopy={onCopy}
      onPaste={onPaste}
    />
  )
}

/** How many rows a sheet has, and whether it is handed them as they come into view. */
interface There {
  rows: number
  readonly many: boolean
}

/**
 * The rows that the grid begins with. Afterwards it is told of those that come and go behind the last alone, and what its cells
 * show is drawn anew: so an answer costs the same however many customers there are.
 */
function useRowsOnce(grid: RefObject<AgGridReact<AnswerRow> | null>, survey: SurveyRecord, many: boolean) {
  const wanted = customersIn(survey) + 1
  const there = useRef<There>({ rows: wanted, many })
  // oxlint-disable-next-line react/refs -- read when rows come into view, not while this is drawn
  const [rows] = useState(() => (many ? sourceOf(there) : answerRows(0, wanted)))
  useEffect(() => {
    const api = grid.current?.api
    if (!api) return
    grow(api, there.current, wanted)
    if (wanted < there.current.rows) {
      if (many) api.setRowCount(wanted, true)
      else api.applyTransaction({ remove: answerRows(wanted, there.current.rows) })
      there.current.rows = wanted
    }
    api.refreshCells()
  }, [grid, survey, wanted, many])
  return { rows, there }
}

/** Hands over whole blocks, with rows behind the last: they are there when the last one moves on. */
const sourceOf = (there: { readonly current: There }): IDatasource => ({
  getRows: (asked) => asked.successCallback(answerRows(asked.startRow, asked.endRow), there.current.rows),
})

/** Adds the rows that a grid is short of; true where there were some. */
function grow(api: GridApi<AnswerRow>, there: There, wanted: number): boolean {
  if (wanted <= there.rows) return false
  if (there.many) api.setRowCount(wanted, true)
  else api.applyTransaction({ add: answerRows(there.rows, wanted) })
  there.rows = wanted
  return true
}

/** Goes on below a cell, where the focus has stayed on it. */
function goDown(api: GridApi<AnswerRow>, row: number, colId: string): void {
  const cell = api.getFocusedCell()
  if (cell?.rowIndex !== row || cell.column.getColId() !== colId || api.getEditingCells().length > 0) return
  api.ensureIndexVisible(row + 1)
  api.setFocusedCell(row + 1, colId)
}

/** The rows that are selected as a block for a spreadsheet, else the cell that has the focus. */
function copied(
  api: GridApi<AnswerRow>,
  survey: SurveyRecord,
  columns: readonly AnswerTableColumn[],
): string | null {
  const selected = api
    .getSelectedNodes()
    .flatMap(({ data }) => (data ? [data.row] : []))
    .toSorted((a, b) => a - b)
  if (selected.length > 1)
    return writeTabbed(selected.map((row) => columns.map(({ place }) => answerText(survey, place, row))))
  const cell = api.getFocusedCell()
  if (!cell) return null
  const column = columns.find(({ id }) => id === cell.column.getColId())
  if (column) return answerText(survey, column.place, cell.rowIndex)
  return cell.column.getColId() === customerColumn ? String(cell.rowIndex + 1) : null
}
