import type { WriteOptions, WriteSheet } from 'hucre/xlsx'
import { cellText } from '#model/cellText.ts'
import { listRows } from '#model/workbookKeys.ts'
import type { Edition, Paper } from '../exporter.ts'
import { inSheet } from './formulas.ts'
import type { SheetColumn } from './sheetColumns.ts'

/** Signs that stand beside each other on a landscape sheet before they get too small to read. */
const signsPerPage: Readonly<Record<Paper, number>> = { a4: 250, a3: 360, letter: 235 }

const margins = { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 }

/** A text in the head of a page, where & begins a command. */
const inHead = (text: string) =>
  Array.from(cellText(text).replace(/\s+/g, ' ')).slice(0, 80).join('').replaceAll('&', '&&')

/** How a sheet is printed: landscape, as wide as the page; on several pages beside each other where one would be unreadable. */
export function printSetUp(
  columns: readonly SheetColumn[],
  { blueprint: { about }, options, words }: Pick<Edition, 'blueprint' | 'options' | 'words'>,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const width = columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0)
  return {
    pageSetup: {
      paperSize: options.paper,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: Math.max(1, Math.ceil(width / signsPerPage[options.paper])),
      fitToHeight: 0,
      margins,
    },
    headerFooter: {
      oddHeader: `&L&9${inHead(about.title)}&R&9&A`,
      oddFooter: `&R&9${words('workbook.pages')}`,
    },
  }
}

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number]

/** The rows and columns that each page of a list repeats: its headings, and what says which step a row is about. */
export const printTitles = ({ name, freezePane }: WriteSheet): NamedRange => {
  const columns = freezePane?.columns ?? 0
  const letter = columns > 0 ? String.fromCodePoint(64 + columns) : null
  const rows = inSheet(name, `$${listRows.headings}:$${listRows.headings}`)
  return {
    name: '_xlnm.Print_Titles',
    range: letter === null ? rows : `${inSheet(name, `$A:$${letter}`)},${rows}`,
    scope: name,
  }
}
