import { type ClipboardEvent, type KeyboardEvent, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { cellTitles } from '../registers/cellTitles.ts'
import registers from '../registers/Registers.module.css'
import { readTabbed } from '../registers/tabbedText.ts'
import { meansAll } from './answersGridOptions.ts'
import type { AnswersSheet } from './answersSheet.ts'
import type { AnswerTableColumn } from './answerTable.ts'
import { chooseAll, makeRowsBetween } from './chosenCustomers.ts'
import type { SurveyRecord } from './chosenSurvey.ts'
import { copiedAnswers } from './copiedAnswers.ts'
import { pasteAnswers } from './keepAnswers.ts'
import { makeRowBelow } from './showCustomers.ts'
import { useAnswersGrid } from './useAnswersGrid.ts'

interface AnswersGridProps {
  readonly sheet: AnswersSheet
  readonly survey: SurveyRecord
  readonly columns: readonly AnswerTableColumn[]
}

const isTyping = ({ target }: ClipboardEvent | KeyboardEvent) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/**
 * The answers as a sheet: a row for each customer and one for the next, typed, pasted and deleted as in a spreadsheet. The grid
 * itself is no React: it is made in less time that way.
 */
export function AnswersGrid({ sheet, survey, columns }: AnswersGridProps) {
  const { t } = useTranslation()
  const place = useAnswersGrid(sheet, survey, columns)
  const titles = useMemo(
    () => cellTitles((colId) => columns.find(({ id }) => id === colId)?.hint ?? ''),
    [columns],
  )
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    const cell = sheet.api()?.getFocusedCell()
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
    const api = sheet.api()
    const text = isTyping(event) || !api ? null : copiedAnswers(api, survey, columns)
    if (text === null) return
    event.preventDefault()
    event.stopPropagation()
    event.clipboardData.setData('text/plain', text)
  }
  // At once, before the browser selects the whole page: the grid tells of keys a moment later.
  const onKeyDown = (event: KeyboardEvent) => {
    const api = sheet.api()
    if (!api || isTyping(event) || !meansAll(event)) return
    event.preventDefault()
    event.stopPropagation()
    chooseAll(api)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its cells are what somebody presses keys in
    <section
      ref={place}
      className={registers['grid']}
      aria-label={t('surveys.answers.page')}
      data-register={t('surveys.answers.page')}
      {...titles}
      onPointerDownCapture={(event) => {
        const api = sheet.api()
        if (api) makeRowsBetween(api, event)
      }}
      onKeyDownCapture={({ nativeEvent }) => {
        const api = sheet.api()
        if (api) makeRowBelow(api, nativeEvent)
      }}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onPaste={onPaste}
    />
  )
}
