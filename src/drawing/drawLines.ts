import { breakLines } from '#layout/text.ts'
import { headings } from '#layout/measures.ts'
import type { PlacedLine } from '#layout/placed.ts'
import type { LineKind } from '#model/lines.ts'
import type { Figure, Ink } from './figure.ts'
import { centredBaseline, lineNameType, widthOf } from './lettering.ts'
import { roundedPath } from './roundedPath.ts'
import type { DrawingWords } from './sheet.ts'
import type { Theme } from './theme.ts'

const namePad = 4

/** The line of visibility is the heaviest of all; on a border that bears several lines the heaviest is drawn. */
function lineInk(kinds: readonly LineKind[], theme: Theme): Ink {
  if (kinds.includes('visibility')) return { stroke: theme.visibility, strokeWidth: 1.9, dash: [9, 5] }
  if (kinds.includes('interaction')) return { stroke: theme.otherLines, strokeWidth: 1.3, dash: [6, 4] }
  return { stroke: theme.otherLines, strokeWidth: 1.1, dash: [4, 4] }
}

/** One line between lanes, from `left` to `right`. */
export const drawLine = (
  kinds: readonly LineKind[],
  left: number,
  right: number,
  y: number,
  theme: Theme,
): Figure => ({
  is: 'path',
  d: roundedPath(
    [
      { x: left, y },
      { x: right, y },
    ],
    0,
  ),
  ink: lineInk(kinds, theme),
})

/** The part of a line that crosses the headings of the lanes, `width` px wide, with its name on a ground of its own. The line runs at `y`. */
export function drawLineName(
  { kinds }: Pick<PlacedLine, 'kinds'>,
  width: number,
  y: number,
  theme: Theme,
  words: Pick<DrawingWords, 'line'>,
): Figure[] {
  const type = lineNameType(kinds.includes('visibility') ? theme.ink : theme.muted)
  const left = headings.lanePaddingLeft
  const lines = breakLines(words.line(kinds), type, width - left - namePad, 2)
  const height = lines.length * type.lineHeight + 2
  const right = left + namePad + Math.max(...lines.map((line) => widthOf(line, type)))
  const box = { x: left - namePad, y: y - height / 2, width: right - left + namePad, height }
  const rest = right < width ? [drawLine(kinds, right, width, y, theme)] : []
  return [
    { is: 'rect', box, radius: 3, ink: { fill: theme.card } },
    { is: 'text', at: { x: left, y: centredBaseline(y, lines.length, type) }, lines, type },
    ...rest,
  ]
}
