import { headings } from '#layout/measures.ts'
import { breakLines } from '#layout/text.ts'
import type { Figure, Type } from '../figure.ts'
import { centredBaseline, widthOf } from '../lettering.ts'
import type { Sheet } from '../sheet.ts'
import type { Theme } from '../theme.ts'
import { legendEntries, type LegendEntry, legendGroups, type LegendWords, signSize } from './legendEntries.ts'
import type { Beside } from './titleBlock.ts'

const nameType = (theme: Theme): Type => ({ size: 11.5, weight: 600, lineHeight: 16, color: theme.muted })
const entryType = (theme: Theme): Type => ({ size: 12, weight: 400, lineHeight: 16, color: theme.ink })

const gaps = { drawing: 18, rule: 12, groups: 6, entries: 24, sign: 8, name: 16 }
const rowHeight = 28

/** From this width on the names of the groups stand left of their entries, below the names of the lanes; px. */
const leastForColumn = 460

interface Row {
  readonly entries: readonly {
    readonly entry: LegendEntry
    readonly lines: readonly string[]
    readonly x: number
  }[]
  readonly height: number
}

/** Entries one after the other, in as many rows as the width asks for; a long text is broken. */
function inRows(entries: readonly LegendEntry[], width: number, type: Type): Row[] {
  const rows: Row['entries'][] = []
  let x = Infinity
  for (const entry of entries) {
    const lines = breakLines(entry.text, type, width - signSize.width - gaps.sign)
    const wide = signSize.width + gaps.sign + Math.max(0, ...lines.map((line) => widthOf(line, type)))
    if (x > 0 && x + wide > width) x = 0
    const placed = { entry, lines, x }
    const row = rows.at(-1)
    if (x > 0 && row) rows[rows.length - 1] = [...row, placed]
    else rows.push([placed])
    x += wide + gaps.entries
  }
  return rows.map((row) => ({
    entries: row,
    height: Math.max(rowHeight, ...row.map(({ lines }) => lines.length * type.lineHeight + 8)),
  }))
}

function drawRow({ entries, height }: Row, left: number, top: number, type: Type): Figure[] {
  const middle = top + height / 2
  return entries.flatMap(({ entry, lines, x }): Figure[] => {
    const text = { x: left + x + signSize.width + gaps.sign, y: centredBaseline(middle, lines.length, type) }
    return [
      ...entry.sign({ x: left + x + signSize.width / 2, y: middle }),
      { is: 'text', at: text, lines, type },
    ]
  })
}

/** One group of signs with its name, from `top` on. */
function drawGroup(
  name: string,
  entries: readonly LegendEntry[],
  { top, width, theme }: { readonly top: number; readonly width: number; readonly theme: Theme },
): { readonly figures: readonly Figure[]; readonly bottom: number } {
  const beside = width >= leastForColumn
  const nameStyle = nameType(theme)
  const nameRoom = (beside ? headings.laneWidth : width) - gaps.name
  const lines = breakLines(name, nameStyle, nameRoom)
  const left = beside ? headings.laneWidth : 0
  const nameHeight = lines.length * nameStyle.lineHeight
  const rows = inRows(entries, width - left, entryType(theme))
  const first = beside ? Math.max(rowHeight, nameHeight) : nameHeight
  const at = {
    x: beside ? headings.lanePaddingLeft : 0,
    y: centredBaseline(top + first / 2, lines.length, nameStyle),
  }
  const figures: Figure[] = [{ is: 'text', at, lines, type: nameStyle }]
  let y = beside ? top : top + nameHeight
  for (const row of rows) {
    figures.push(...drawRow(row, left, y, entryType(theme)))
    y += row.height
  }
  return { figures, bottom: Math.max(y, top + first) }
}

/**
 * What the signs of a drawing mean: only those that occur in it. It stands below the drawing, `width` px wide, the groups' names
 * in the column of the lanes' names; null where there is nothing to explain.
 */
export function legend(sheet: Sheet, words: LegendWords, width: number, theme: Theme): Beside | null {
  const entries = legendEntries(sheet, words, theme)
  const used = legendGroups.filter((group) => entries[group].length > 0)
  if (used.length === 0) return null
  const ink = { stroke: theme.border, strokeWidth: 1 }
  const figures: Figure[] = [{ is: 'path', d: `M0 ${gaps.drawing}L${width} ${gaps.drawing}`, ink }]
  let top = gaps.drawing + gaps.rule
  for (const group of used) {
    const drawn = drawGroup(words.group[group], entries[group], { top, width, theme })
    figures.push(...drawn.figures)
    top = drawn.bottom + gaps.groups
  }
  return { figures, height: top - gaps.groups }
}
