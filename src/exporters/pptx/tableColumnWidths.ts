import { measureText, type TextStyle } from '#layout/text.ts'
import { cellPadding } from './tableXml.ts'

/** How the letters of a table are set, pt. */
export type TableLetters = Pick<TextStyle, 'size' | 'lineHeight'>

/** No word asks for a column wider than this share of the table. */
const mostOfTable = 0.25
/** Headings that are no longer stay on one line, in heights of their letters. */
const mostHeading = 7
/** Of longer texts only the start is measured. */
const mostMeasured = 400

const wordsOf = (text: string) => text.split(/\s+|(?<=[\p{Script=Han}、，。；：])|(?=\p{Script=Han})/u)

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0)

/**
 * How wide the columns of a table are, each given by its texts, the heading first: as wide as its longest word at least; what is
 * left goes to where texts are longer.
 */
export function tableColumnWidths(
  texts: readonly (readonly string[])[],
  width: number,
  { size }: TableLetters,
): number[] {
  const lengthOf = (text: string, weight: 400 | 600) =>
    measureText(text.slice(0, mostMeasured), { size, weight })
  const longest = (all: readonly string[], weight: 400 | 600) =>
    all.reduce((most, text) => Math.max(most, lengthOf(text, weight)), 0)
  const edge = 2 * cellPadding.x + 1
  const words = texts.map(([heading = '', ...cells]) => {
    const named = Math.min(mostHeading * size, lengthOf(heading, 600))
    const word = Math.max(named, longest(wordsOf(heading), 600), longest(cells.flatMap(wordsOf), 400))
    return Math.min(width * mostOfTable, word)
  })
  const least = words.map((word) => word + edge)
  const needed = sum(least)
  if (needed >= width) return least.map((each) => (each * width) / needed)
  // No column has less than its words, and none more than its texts before all have as much.
  const natural = texts.map((column, i) => {
    const [heading = '', ...cells] = column
    return Math.max(least[i] ?? 0, longest(cells, 400) + edge, lengthOf(heading, 600) + edge)
  })
  const wished = sum(natural)
  if (wished <= width) return natural.map((each) => (each * width) / wished)
  const share = (width - needed) / (wished - needed)
  return least.map((each, i) => each + ((natural[i] ?? each) - each) * share)
}
