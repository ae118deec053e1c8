import type { Id, Survey } from '#model/blueprint.ts'
import { instantOrDay } from '#model/schema.ts'
import {
  type AnswerPlace,
  type Column,
  columnAt,
  customersOf,
  lengthened,
  placeKey,
  withColumns,
} from './answerColumns.ts'
import type { Edit } from './edit.ts'

/** One answer of one customer; null takes it away. */
export interface AnswerCell {
  readonly row: number
  readonly place: AnswerPlace
  readonly value: number | string | null
}

/** Customers that one edit may add by writing behind the last. */
const mostRows = 1_000_000

/**
 * Writes single answers of a survey, a typed cell or a pasted block: one undo step. Rows behind the last make new customers. Only
 * the columns that change are made anew, so that it is quick however many customers there are.
 */
export const setAnswers: Edit<{ readonly survey: Id; readonly cells: readonly AnswerCell[] }> = {
  name: 'setAnswers',
  changes: (now, { survey: id, cells }) => {
    const survey = now.surveys.get(id)
    if (!survey || cells.some(({ place }) => !hasPlace(survey, place))) return { why: 'recordIsGone' }
    if (!cells.every((cell) => mayStand(survey, cell))) return { why: 'invalidValue' }
    const before = customersOf(survey.answers)
    const customers = cells.reduce(
      (most, { row, value }) => Math.max(most, value === null ? 0 : row + 1),
      before,
    )
    const columns = changedColumns(survey, cells, customers)
    if (columns.length === 0) return { why: 'nothingToDo' }
    const answers = withColumns(lengthened(survey.answers, customers), columns)
    return [{ table: 'surveys', id, set: { answers } }]
  },
}

const hasPlace = ({ items }: Survey, place: AnswerPlace) =>
  !('item' in place) || items.some(({ id }) => id === place.item)

/** True where a value may stand in a cell: on the scale, points not below none, a moment, a text. */
function mayStand({ scale }: Survey, { row, place, value }: AnswerCell): boolean {
  if (!Number.isInteger(row) || row < 0 || row >= mostRows) return false
  if (value === null) return true
  if (place.is === 'segment') return typeof value === 'string'
  if (place.is === 'at') return instantOrDay.safeParse(value).success
  if (typeof value !== 'number' || !Number.isFinite(value)) return false
  return place.is === 'points' ? value >= 0 : value >= scale.min && value <= scale.max
}

function changedColumns(
  { answers }: Survey,
  cells: readonly AnswerCell[],
  customers: number,
): (readonly [AnswerPlace, Column])[] {
  const columns = new Map<string, readonly [AnswerPlace, Column]>()
  for (const { row, place, value } of cells) {
    const key = placeKey(place)
    const there = columns.get(key)
    if (row >= customers || ((there?.[1] ?? columnAt(answers, place))?.[row] ?? null) === value) continue
    const column = there?.[1] ?? columnOf(answers, place, customers)
    column[row] = value
    if (!there) columns.set(key, [place, column])
  }
  return [...columns.values()]
}

const columnOf = (answers: Survey['answers'], place: AnswerPlace, customers: number): Column => {
  const before = columnAt(answers, place)
  if (before?.length === customers) return before.slice()
  return Array.from({ length: customers }, (_, row) => before?.[row] ?? null)
}
