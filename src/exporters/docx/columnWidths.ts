import { measureText } from '#layout/text.ts'
import { twipsPerPx } from './reportPage.ts'

/** Text of a table is set in 8.5 points; its cells keep 85 twips free on each side. */
const textSize = (8.5 * 96) / 72
const padding = 2 * 85
/** The document's face is not the one that is measured: a word that just fits here may not fit there. */
const slack = 1.06
/** Longer texts fill their cell whatever their length. */
const mostMeasured = 600
/** No word asks for more than this share of the table: longer ones are broken. */
const mostOfTable = 0.3
/** In a column that is empty a hand will write. */
const writingRoom = 1250
/** Up to here a line is not broken: a figure with its unit, a date. */
const shortLine = 1250
/** No column is narrower: other programs set figures a little wider, and a number of two figures is not broken. */
const leastWord = 400
/** A moment is read in one piece. */
const moment = /^\d{4}-\d\d-\d\d \d\d:\d\d$/
/** So many rows show how the columns go together. */
const mostRows = 40
/** How much of a width moves from one column to another at a time, in twips. */
const moves = [480, 120]
const mostRounds = 8

/** One column's texts: its heading, and all that stands below. */
export interface ColumnTexts {
  readonly heading: string
  readonly cells: readonly string[]
}

/** How wide a text is on one line, in twips. */
const widthOf = (text: string, weight: 400 | 600) =>
  measureText(text.slice(0, mostMeasured), { size: textSize, weight }) * twipsPerPx * slack

/** Where a line may end: at white space, behind hyphens and slashes, and around each Chinese sign. */
const wordEnd = /\s+|(?<=[\p{Script=Han}、，。；：/-])|(?=\p{Script=Han})/u

/** The parts of a line that stay together; a short line ("≥ 99.5 %") stays whole. */
const words = (line: string) =>
  widthOf(line, 400) <= shortLine || moment.test(line) ? [line] : line.slice(0, mostMeasured).split(wordEnd)

const widest = (texts: readonly string[], weight: 400 | 600) =>
  texts.reduce((width, text) => Math.max(width, widthOf(text, weight)), 0)

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)

interface Wish {
  /** So that no word is broken. */
  readonly least: number
  /** So that its texts take few lines, seen beside the others. */
  readonly good: number
}

function wishOf({ heading, cells }: ColumnTexts, most: number): Wish {
  const lines = [...new Set(cells)].flatMap((cell) => cell.split('\n'))
  const longest = widest(lines, 400)
  const mean = sum(lines.map((line) => widthOf(line, 400))) / Math.max(1, lines.length)
  const longestWord = Math.max(
    widest(heading.split('\n').flatMap(words), 600),
    // Some cells are bold.
    widest(lines.flatMap(words), 600),
  )
  const room = longest === 0 ? writingRoom : 0
  const least = Math.max(room, Math.ceil(Math.max(leastWord, Math.min(most, longestWord))) + padding)
  const all = Math.max(longest, widest(heading.split('\n'), 600)) + padding
  // A column with one long text among short ones gets less than one that is long throughout.
  return { least, good: Math.max(least, Math.min(all, Math.sqrt(longest * mean) + padding)) }
}

/** Narrow columns have what they need; the widest share what is left, so that words are broken there alone. */
function squeezed(leasts: readonly number[], width: number): number[] {
  const widest = Math.max(...leasts)
  const narrow = leasts.filter((least) => least < widest)
  const wide = leasts.length - narrow.length
  const second = Math.max(0, ...narrow)
  const share = (width - sum(narrow)) / wide
  return share >= second || narrow.length === 0
    ? leasts.map((least) => (least === widest ? share : least))
    : squeezed(
        leasts.map((least) => Math.min(least, second)),
        width,
      )
}

/** A first sharing: every column its least, the rest by what each would like besides. */
function shared(wishes: readonly Wish[], width: number): number[] {
  const least = sum(wishes.map((wish) => wish.least))
  if (least >= width)
    return squeezed(
      wishes.map((wish) => wish.least),
      width,
    )
  const more = sum(wishes.map((wish) => wish.good - wish.least))
  if (more >= width - least)
    return wishes.map((wish) => wish.least + ((wish.good - wish.least) / more) * (width - least))
  return wishes.map((wish) => (wish.good / (least + more)) * width)
}

/** The widths of a cell's lines, were each on one line. */
type CellLines = readonly number[]

const linesAt = (lines: CellLines, width: number) =>
  lines.reduce((all, line) => all + Math.max(1, Math.ceil(line / Math.max(1, width - padding))), 0)

const cellLines = (text: string): CellLines => text.split('\n').map(measuredWhole)

/** Of a long text its beginning stands for the rest. */
const measuredWhole = (text: string) =>
  text.length <= mostMeasured
    ? widthOf(text, 400)
    : (widthOf(text, 400) * text.length) / Math.min(text.length, mostMeasured)

/** How many lines all rows take together: each is as high as its highest cell. */
const heightOf = (rows: readonly (readonly CellLines[])[], widths: readonly number[]) =>
  rows.reduce(
    (all, row) => all + row.reduce((most, cell, i) => Math.max(most, linesAt(cell, widths[i] ?? 0)), 1),
    0,
  )

/** Moves width from column to column as long as that makes the table shorter. */
function settled(
  first: readonly number[],
  wishes: readonly Wish[],
  rows: readonly (readonly CellLines[])[],
): readonly number[] {
  let widths = first
  let height = heightOf(rows, widths)
  const better = (from: number, to: number, by: number): boolean => {
    if ((widths[from] ?? 0) - by < (wishes[from]?.least ?? 0)) return false
    const moved = widths.map((each, i) => (i === from ? each - by : i === to ? each + by : each))
    const lower = heightOf(rows, moved)
    if (lower >= height) return false
    ;[widths, height] = [moved, lower]
    return true
  }
  const pairs = first.flatMap((_, from) =>
    first.flatMap((__, to) => (from === to ? [] : [[from, to] as const])),
  )
  for (const by of moves) {
    for (let round = 0; round < mostRounds; round++) {
      if (pairs.filter(([from, to]) => better(from, to, by)).length === 0) break
    }
  }
  return widths
}

/** Some of the rows, from all of the table. */
function sampleOf(columns: readonly ColumnTexts[]): CellLines[][] {
  const count = columns[0]?.cells.length ?? 0
  const every = Math.max(1, Math.ceil(count / mostRows))
  const chosen = Array.from({ length: Math.ceil(count / every) }, (_, i) => i * every)
  return chosen.map((row) => columns.map(({ cells }) => cellLines(cells[row] ?? '')))
}

/** Whole widths that fill the table to the twip. */
function whole(widths: readonly number[], width: number): number[] {
  const rounded = widths.map(Math.floor)
  const rest = width - sum(rounded)
  return rounded.map((each, i) => (i === rounded.length - 1 ? each + rest : each))
}

/**
 * How a table's width is shared among its columns, in twips: every word has room where it can, and what is left goes where it makes the
 * rows lowest.
 */
export function columnWidths(columns: readonly ColumnTexts[], width: number): number[] {
  const wishes = columns.map((column) => wishOf(column, width * mostOfTable))
  return whole(settled(shared(wishes, width), wishes, sampleOf(columns)), width)
}

/** What a table would like to be wide, in twips: tells whether it needs a page that lies on its side. */
export const goodWidth = (columns: readonly ColumnTexts[], width: number): number =>
  sum(columns.map((column) => wishOf(column, width * mostOfTable).good))

/** About how many lines a text takes in a column of this width. */
export const linesIn = (text: string, width: number): number => linesAt(cellLines(text), width)
