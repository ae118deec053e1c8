import { createGrid, ModuleRegistry, RenderApiModule } from 'ag-grid-community'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '#model/blueprint.ts'
import { session } from '#session/session.ts'
import { afterPaint } from '../registers/afterPaint.ts'
import { gridModules } from '../registers/gridModules.ts'
import { keepGridStyles } from '../registers/keepGridStyles.ts'
import { answersGridOptions } from './answersGridOptions.ts'
import type { AnswersSheet } from './answersSheet.ts'
import { answerColDefs, type AnswerTableColumn } from './answerTable.ts'
import type { SurveyRecord } from './chosenSurvey.ts'
import { rowsAtOnceModule } from './rowsAtOnce.ts'
import { sheetEvents } from './sheetEvents.ts'
import { showCustomers } from './showCustomers.ts'

ModuleRegistry.registerModules([...gridModules, RenderApiModule, rowsAtOnceModule])

const surveyNow = (id: Id) => session.getState().blueprint?.surveys.get(id)

/**
 * Makes the grid of a sheet in the element that is given back, and keeps it as the survey is: the grid, its columns and its rows
 * each in a task of their own.
 */
export function useAnswersGrid(
  sheet: AnswersSheet,
  survey: SurveyRecord,
  columns: readonly AnswerTableColumn[],
): RefObject<HTMLElement | null> {
  const { t, i18n } = useTranslation()
  const place = useRef<HTMLElement>(null)
  const { id } = survey
  const { language } = i18n
  const columnsNow = useRef(columns)
  useLayoutEffect(() => {
    columnsNow.current = columns
  }, [columns])
  useLayoutEffect(() => {
    let callOff = afterPaint(() => {
      keepGridStyles()
      callOff = afterPaint(() => {
        const columnOf = (colId: string) => columnsNow.current.find((column) => column.id === colId)
        const options = { ...answersGridOptions(language), ...sheetEvents(id, columnOf, t) }
        if (place.current) sheet.made(createGrid(place.current, options))
      })
    })
    return () => {
      callOff()
      const api = sheet.api()
      sheet.made(null)
      // In a task of its own: whatever takes its place is being made in this one.
      if (api) setTimeout(() => api.destroy())
    }
  }, [sheet, id, t, language])
  useLayoutEffect(
    () =>
      sheet.whenMade((api) =>
        api.setGridOption(
          'columnDefs',
          answerColDefs(columns, () => surveyNow(id), t),
        ),
      ),
    [sheet, columns, id, t, language],
  )
  useLayoutEffect(() => {
    let callOff = () => {}
    const soon = setTimeout(() =>
      sheet.whenMade((api) => {
        api.refreshCells()
        callOff = showCustomers(api, id)
      }),
    )
    return () => {
      clearTimeout(soon)
      callOff()
    }
  }, [sheet, survey, id, t, language])
  return place
}
