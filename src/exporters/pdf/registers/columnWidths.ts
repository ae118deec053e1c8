import { widthOf } from '#drawing/lettering.ts'
import type { Checklist, Column } from '../../checklists/checklist.ts'
import { cellText, headingText, padding } from './tableText.ts'

/** For a hand to write in, and never less for any column; the widest that a text asks for by itself; pt. */
const widths = { byHand: 52, least: 20, box: 30, word: 62, text: 150 }

interface Wish {
  readonly least: number
  readonly wanted: number
}

const widestWord = (text: string, type: typeof cellText | typeof headingText): number =>
  Math.max(0, ...text.split(/\s+/).map((word) => Math.min(widths.word, widthOf(word.slice(0, 80), type))))

function wishOf({ key, heading, kind }: Column, rows: Checklist['rows']): Wish {
  const texts = rows.map(({ cells }) => String(cells[key] ?? ''))
  const filled = texts.filter((text) => text !== '')
  const head = widestWord(heading, headingText)
  const word = Math.max(head, ...filled.map((text) => widestWord(text, cellText)))
  const line = Math.max(
    word,
    widthOf(heading, headingText),
    ...filled.map((text) => Math.min(widths.text, widthOf(text.slice(0, 200), cellText))),
  )
  const byHand = kind !== 'box' && filled.length === 0 ? widths.byHand : widths.least
  const least = Math.max(kind === 'box' ? widths.box : byHand, word + 2 * padding.x)
  return { least, wanted: Math.max(least, line + 2 * padding.x) }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** What a table would like to have of a page's width, pt: more than an upright page has is a wide table. */
export const wantedWidth = ({ columns, rows }: Checklist): number =>
  sum(columns.map((column) => wishOf(column, rows).wanted))

/** The widths of columns that together fill `width` pt: each its longest word at least, the rest by how much text they hold. */
export function columnWidths({ columns, rows }: Checklist, width: number): number[] {
  const wishes = columns.map((column) => wishOf(column, rows))
  const [least, wanted] = [sum(wishes.map((wish) => wish.least)), sum(wishes.map((wish) => wish.wanted))]
  if (least >= width) return wishes.map((wish) => (wish.least / least) * width)
  if (wanted <= width) return wishes.map((wish) => (wish.wanted / wanted) * width)
  const share = (width - least) / (wanted - least)
  return wishes.map((wish) => wish.least + (wish.wanted - wish.least) * share)
}
