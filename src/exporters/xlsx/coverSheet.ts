import type { Cell as FileCell, WriteSheet } from 'hucre/xlsx'
import { listRows } from '#model/workbookKeys.ts'
import type { ChosenList } from '../checklists/listsOf.ts'
import type { Edition } from '../exporter.ts'
import type { AnswersEntry } from './answerSheets.ts'
import { inSheet } from './formulas.ts'
import { headingStyle, linkStyle, plainStyle, quietStyle, titleStyle } from './sheetStyles.ts'
import { lineCount } from './textWidth.ts'
import { textCell } from './writtenText.ts'

type Line = readonly Partial<FileCell>[]

const text = (value: string, style: FileCell['style']): Partial<FileCell> => ({
  ...textCell(value),
  ...(style && { style }),
})

function partText({ blueprint, options: { part }, words }: Edition): string {
  if (part.is === 'whole') return ''
  if (part.is === 'selection') return words('workbook.part.selection')
  if (part.phase === null) return words('workbook.part.noPhase')
  return words('workbook.part.phase', { phase: blueprint.phases.get(part.phase)?.name ?? '' })
}

/** Who answers for the document and which one it is: as chosen for the title block, else as the blueprint's header says. */
function fieldLines(edition: Edition): Line[] {
  const { blueprint, options, words } = edition
  const { header } = blueprint.about
  const said = options.titleBlock ?? {
    organisation: header?.organisation,
    author: header?.author,
    version: header?.revision,
    date: header?.effective,
  }
  const fields = { ...said, part: partText(edition) }
  return (['organisation', 'author', 'version', 'date', 'part'] as const).flatMap((field) => {
    const value = fields[field]
    return value ? [[text(words(`workbook.field.${field}`), quietStyle), text(value, plainStyle)]] : []
  })
}

const contentLine = ({ list, rows }: ChosenList, sheet: string, words: Edition['words']): Line => [
  {
    value: sheet,
    style: linkStyle,
    hyperlink: { target: '', location: inSheet(sheet, `A${listRows.headings}`), display: sheet },
  },
  text(words(`workbook.about.${list}`), plainStyle),
  { value: rows.length, style: plainStyle },
]

const answersLine = ({ sheet, about, rows }: AnswersEntry): Line => [
  sheet
    ? {
        value: sheet.name,
        style: linkStyle,
        hyperlink: { target: '', location: inSheet(sheet.name, 'A1'), display: sheet.name },
      }
    : text('', plainStyle),
  text(about, plainStyle),
  { value: rows, style: plainStyle },
]

/** The first sheet: what this is, who answers for it, and the way to each list. */
export function coverSheet(
  edition: Edition,
  lists: readonly (readonly [list: ChosenList, sheet: string])[],
  name: string,
  answers: readonly AnswersEntry[] = [],
): WriteSheet {
  const { blueprint, options, words } = edition
  const { title, state, summary } = blueprint.about
  const fields = fieldLines(edition)
  const lines: Line[] = [
    [text(title, titleStyle)],
    [text(words('workbook.kind', { state: words(`terms.blueprintState.${state}`) }), quietStyle)],
    ...(summary ? [[text(summary, plainStyle)]] : []),
    [],
    ...(fields.length > 0 ? [...fields, []] : []),
    [
      text(words('workbook.contents'), headingStyle('left')),
      text('', headingStyle('left')),
      text(words('workbook.rows'), headingStyle('left')),
    ],
    ...lists.map(([list, sheet]) => contentLine(list, sheet, words)),
    ...answers.map(answersLine),
    [],
    [text(words('workbook.howTo'), quietStyle)],
  ]
  const cells = lines.flatMap((line, row) => line.map((cell, column) => [`${row},${column}`, cell] as const))
  const wide = lines.flatMap((line, row) => (line.length === 1 ? [row] : []))
  return {
    name,
    columns: [{ width: 24 }, { width: 78 }, { width: 10 }],
    cells: new Map(cells),
    merges: wide.map((row) => ({ startRow: row, endRow: row, startCol: 0, endCol: 2 })),
    rowDefs: new Map(wide.map((row) => [row, { height: heightOf(lines[row]?.[0]) }])),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: options.paper,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  }
}

/** Points that a text over all columns needs: programs do not work out the height of merged cells. */
function heightOf(cell: Partial<FileCell> | undefined): number {
  const size = cell?.style?.font?.size ?? 10
  const lines = lineCount(String(cell?.value ?? ''), (112 * 10) / size)
  return Math.min(400, Math.ceil(lines * size * 1.4) + 4)
}
