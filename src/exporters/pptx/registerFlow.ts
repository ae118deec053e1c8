import type { Theme } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import type { Box } from '#layout/placed.ts'
import { type MeasuredRow, type MeasuredTable, type Register, registerTable } from './registerTable.ts'
import { contentBox, type SlideItem, type TableItem, type Writing } from './slide.ts'

/** A heading above each table, pt. */
const heading = { size: 10, height: 18 } as const
const betweenTables = 12
/** Programs set lines a little higher than they are measured. */
const spare = 1.04

/** Where the next row comes to. */
interface Place {
  readonly box: Box
  readonly y: number
  readonly items: SlideItem[]
}

function headingItem(text: string, { box, y }: Place, theme: Theme): SlideItem {
  const writing: Writing = {
    paragraphs: [{ text }],
    size: heading.size,
    bold: true,
    color: theme.ink,
    align: 'l',
    anchor: 'ctr',
    insets: { left: 4, top: 0, right: 0, bottom: 0 },
    wraps: true,
  }
  return {
    is: 'shape',
    name: text,
    box: { x: box.x, y, width: box.width, height: heading.height },
    geometry: { is: 'preset', name: 'rect' },
    paint: {},
    writing,
  }
}

const tableItem = (
  name: string,
  { box, y }: Place,
  { letters, widths, head }: MeasuredTable,
  rows: readonly MeasuredRow[],
  theme: Theme,
): TableItem => ({
  is: 'table',
  name,
  at: { x: box.x, y },
  widths,
  rows: [head, ...rows],
  letters: { size: letters.size, bold: false, color: theme.ink },
  lineHeight: letters.lineHeight,
  rule: theme.border,
})

const heightOf = (rows: readonly MeasuredRow[]) => rows.reduce((sum, { height }) => sum + height * spare, 0)

/** How many of the rows have room in a height; at least one where a whole slide is free. */
function rowsThatFit(rows: readonly MeasuredRow[], height: number, isFree: boolean): number {
  let count = 0
  let sum = 0
  for (const row of rows) {
    sum += row.height * spare
    if (sum > height) break
    count += 1
  }
  return count === 0 && isFree ? 1 : count
}

/** Registers one below the other: first in the room beside a drawing, then on slides of their own. */
export interface Flow {
  /** What stands in the first room. */
  readonly beside: readonly SlideItem[]
  /** What stands on each further slide. */
  readonly further: readonly (readonly SlideItem[])[]
}

/** The tables of a register in the widths that were asked for. */
function tablesOf(register: Register, theme: Theme): (width: number) => MeasuredTable {
  const tables = new Map<number, MeasuredTable>()
  return (width) => {
    const table = tables.get(width) ?? registerTable(register, width, theme.muted)
    tables.set(width, table)
    return table
  }
}

/** Puts as many rows as there is room for, from one on, and says how many these were. */
function putRows(
  { heading: name }: Register,
  table: MeasuredTable,
  from: number,
  place: Place,
  words: Words,
  theme: Theme,
): { readonly count: number; readonly place: Place } {
  const above = name === null ? 0 : heading.height
  const left = table.rows.slice(from)
  const isFree = place.box === contentBox && place.y === contentBox.y
  const room = place.box.y + place.box.height - place.y - above - heightOf([table.head])
  const count = rowsThatFit(left, room, isFree)
  if (count === 0) return { count, place }
  const rows = left.slice(0, count)
  const title = name !== null && from > 0 ? words('slides.continued', { title: name }) : name
  if (title !== null) place.items.push(headingItem(title, place, theme))
  const below = { ...place, y: place.y + above }
  place.items.push(tableItem(title ?? words('slides.table'), below, table, rows, theme))
  return { count, place: { ...below, y: below.y + heightOf([table.head, ...rows]) + betweenTables } }
}

/** Puts registers into rooms; those without rows are left out, and tables that go on say so. */
export function registerFlow(
  registers: readonly Register[],
  first: Box | null,
  words: Words,
  theme: Theme,
): Flow {
  const beside: SlideItem[] = []
  const further: SlideItem[][] = []
  let place: Place = { box: first ?? contentBox, y: first ? first.y : Infinity, items: beside }
  for (const register of registers) {
    const tableFor = tablesOf(register, theme)
    let done = 0
    while (done < register.list.rows.length) {
      const put = putRows(register, tableFor(place.box.width), done, place, words, theme)
      place = put.place
      done += put.count
      if (done === register.list.rows.length) break
      const items: SlideItem[] = []
      further.push(items)
      place = { box: contentBox, y: contentBox.y, items }
    }
  }
  return { beside, further }
}
