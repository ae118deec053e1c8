import type { Cell as FileCell, CellValue, WriteSheet } from 'hucre/xlsx'
import { customersIn } from '#analysis/surveys/itemScores.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { dimensions } from '#model/vocabulary.ts'
import { dateText } from '#model/writtenDate.ts'
import { intervalNotes } from '../measurement/intervalNotes.ts'
import { cellValue } from './cellValue.ts'
import { sheetName } from './sheetName.ts'
import { bodyStyle, headingStyle } from './sheetStyles.ts'
import { textCell } from './writtenText.ts'

/** More rows than these make a workbook slow; they are said to be left out. */
const mostAnswers = 5000

/** What the cover says of the answers to one survey. */
export interface AnswersEntry {
  readonly about: string
  readonly rows: number
  /** Null where there are too many. */
  readonly sheet: WriteSheet | null
}

interface AnswerColumn {
  readonly heading: string
  readonly kind: 'text' | 'number' | 'date'
  readonly at: (row: number) => string | number | undefined
}

type SurveyRecord = RecordOf<'surveys'>

function itemColumns({ items, answers }: SurveyRecord, words: Words): AnswerColumn[] {
  return items.flatMap(({ id, text }, i) => {
    const columns = Object.hasOwn(answers.items, id) ? answers.items[id] : undefined
    const item = words('workbook.answers.item', { number: i + 1, text })
    return (['perception', 'expectation', 'adequate'] as const).flatMap((asked): AnswerColumn[] => {
      const values = columns?.[asked]
      if (!values) return []
      const heading = `${item}\n${words(`workbook.answers.${asked}`)}`
      return [{ heading, kind: 'number', at: (row) => values[row] ?? undefined }]
    })
  })
}

/** What stands before the answers: who it was, when, of which segment, and the points for the dimensions. */
function firstColumns({ answers }: SurveyRecord, words: Words): AnswerColumn[] {
  const { at, segment, points = {} } = answers
  const day = (row: number) => {
    const text = at?.[row]
    return text ? dateText(text) : undefined
  }
  const pointed = dimensions.flatMap((dimension): AnswerColumn[] => {
    const values = points[dimension]
    const heading = words('workbook.answers.points', { dimension: words(`terms.dimension.${dimension}`) })
    return values ? [{ heading, kind: 'number', at: (row) => values[row] ?? undefined }] : []
  })
  return [
    { heading: words('workbook.answers.customer'), kind: 'number', at: (row) => row + 1 },
    ...(at ? [{ heading: words('workbook.answers.at'), kind: 'date' as const, at: day }] : []),
    ...(segment
      ? [
          {
            heading: words('workbook.answers.segment'),
            kind: 'text' as const,
            at: (row: number) => segment[row] ?? undefined,
          },
        ]
      : []),
    ...pointed,
  ]
}

const widths = { text: 18, number: 12, date: 16 } as const
/** Longer questions are cut in their heading. */
const longest = 200

function answerSheet(survey: SurveyRecord, name: string, rows: number, words: Words): WriteSheet {
  const columns = [...firstColumns(survey, words), ...itemColumns(survey, words)]
  const cells = new Map<string, Partial<FileCell>>()
  columns.forEach(({ heading }, i) => {
    const cut =
      heading.length > longest ? `${heading.slice(0, longest / 2)}… ${heading.slice(-longest / 4)}` : heading
    cells.set(`0,${i}`, { ...textCell(cut), style: headingStyle('left') })
  })
  const body = Array.from({ length: rows }, (_, row) =>
    columns.map(({ at, kind }, i): CellValue => {
      const filled = cellValue({ kind }, at(row))
      if (filled.richText) cells.set(`${row + 1},${i}`, filled)
      return filled.value
    }),
  )
  const formats = { text: undefined, number: undefined, date: 'yyyy-mm-dd hh:mm' } as const
  return {
    name,
    rows: [[], ...body],
    cells,
    columns: columns.map(({ kind }, i) => ({
      width: i === 0 ? 10 : widths[kind],
      style: bodyStyle('plain', kind === 'number' ? 'center' : 'left', formats[kind]),
    })),
    rowDefs: new Map([[0, { height: 78 }]]),
    freezePane: { rows: 1, columns: 1 },
  }
}

/** The raw answers to each survey, a sheet for each, a row for each customer. `taken` are the names of the other sheets. */
export function answerSheets({ surveys }: Blueprint, words: Words, taken: readonly string[]): AnswersEntry[] {
  const names = [...taken]
  return inOrder(surveys).flatMap((survey): AnswersEntry[] => {
    const rows = customersIn(survey)
    if (rows === 0) return []
    const named = { survey: survey.title }
    if (rows >= mostAnswers) {
      const about = [
        words('workbook.about.manyAnswers', { ...named, rows, most: mostAnswers }),
        ...intervalNotes(survey, words).slice(1),
      ].join(' ')
      return [{ about, rows, sheet: null }]
    }
    const name = sheetName(words('workbook.answers.sheet', named), names)
    names.push(name)
    const about = words('workbook.about.answers', named)
    return [{ about, rows, sheet: answerSheet(survey, name, rows, words) }]
  })
}
