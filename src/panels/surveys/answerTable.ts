import type { ColDef } from 'ag-grid-community'
import { readings } from '#analysis/surveys/instruments.ts'
import { customersIn } from '#analysis/surveys/itemScores.ts'
import { type AnswerPlace, columnAt, placeKey } from '#edits/answerColumns.ts'
import type { Words } from '#i18n/words.ts'
import { dateText } from '#model/writtenDate.ts'
import type { SurveyRecord } from './chosenSurvey.ts'
import { questionParts } from './questionParts.ts'

/** One customer: rows count from 0, and the row behind the last is a customer to come. */
export interface AnswerRow {
  readonly row: number
}

/** Rows from one number up to another. */
export const answerRows = (from: number, to: number): AnswerRow[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => ({ row: from + i }))

/** A column of the table that holds answers. */
export interface AnswerTableColumn {
  readonly id: string
  readonly place: AnswerPlace
  /** At its head: E1 and P1 where both are asked, else Q1. */
  readonly name: string
  /** What is asked. */
  readonly hint: string
}

/** What can be left away. */
export interface ShownParts {
  readonly points: boolean
  readonly adequate: boolean
}

const letters = { expectation: 'E', perception: 'P', adequate: 'A' } as const

/** The columns of a survey, in the order of its questionnaire: what is expected, what was got. */
export function answerColumns(
  survey: Pick<SurveyRecord, 'items' | 'instrument'>,
  shown: ShownParts,
  t: Words,
): AnswerTableColumn[] {
  const { dimensions } = readings[survey.instrument]
  const parts = questionParts(survey, shown.adequate)
  const column = (place: AnswerPlace, name: string, hint = name): AnswerTableColumn => ({
    id: placeKey(place),
    place,
    name,
    hint,
  })
  return [
    column({ is: 'at' }, t('surveys.answers.at')),
    column({ is: 'segment' }, t('surveys.answers.segment')),
    ...parts.flatMap((is) =>
      survey.items.map(({ id, text }, i) => {
        const name = `${parts.length > 1 ? letters[is] : 'Q'}${i + 1}`
        return column({ is, item: id }, name, `${t(`surveys.answers.part.${is}`)}: ${text}`)
      }),
    ),
    ...(shown.points ? dimensions : []).map((dimension) => {
      const name = t('surveys.answers.points', { dimension: t(`terms.dimension.${dimension}`) })
      return column({ is: 'points', dimension }, name)
    }),
  ]
}

/** What stands in a cell, as it is typed. */
export function answerText(survey: SurveyRecord, place: AnswerPlace, row: number): string {
  const value = columnAt(survey.answers, place)?.[row] ?? null
  if (value === null) return ''
  return typeof value === 'string' && place.is === 'at' ? dateText(value) : String(value)
}

export const customerColumn = 'customer'

/** Widths in px. */
const widthOf = ({ place }: AnswerTableColumn): number =>
  place.is === 'at' ? 150 : place.is === 'segment' ? 120 : place.is === 'points' ? 170 : 62

/** The columns of the grid. What they show is looked up when it is drawn: an edit changes no row. */
export const answerColDefs = (
  columns: readonly AnswerTableColumn[],
  now: () => SurveyRecord | undefined,
  t: Words,
): ColDef<AnswerRow>[] => [
  {
    colId: customerColumn,
    headerName: t('surveys.answers.customer'),
    width: 76,
    pinned: 'left',
    sortable: false,
    headerClass: 'ag-right-aligned-header',
    cellClass: 'ag-right-aligned-cell',
    valueGetter: ({ data }) => {
      const survey = now()
      if (!survey || !data) return ''
      return data.row < customersIn(survey) ? data.row + 1 : '+'
    },
  },
  ...columns.map((column): ColDef<AnswerRow> => {
    const isNumber = column.place.is !== 'at' && column.place.is !== 'segment'
    return {
      colId: column.id,
      headerName: column.name,
      width: widthOf(column),
      sortable: false,
      editable: true,
      cellEditor: 'agTextCellEditor',
      valueGetter: ({ data }) => {
        const survey = now()
        return survey && data ? answerText(survey, column.place, data.row) : ''
      },
      ...(isNumber && { headerClass: 'ag-right-aligned-header', cellClass: 'ag-right-aligned-cell' }),
    }
  }),
]
