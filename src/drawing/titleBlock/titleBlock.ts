import { breakLines } from '#layout/text.ts'
import type { Figure, Type } from '../figure.ts'
import { widthOf } from '../lettering.ts'
import type { Theme } from '../theme.ts'

/** What a title block says, in words. */
export interface TitleBlockContent {
  readonly title: string
  /** Who answers for the document and which one it is: what each is called, and what it says. */
  readonly fields: readonly { readonly name: string; readonly value: string }[]
}

/** Something that stands beside a drawing: (0, 0) is its top left, and its height in px holds the room to the drawing. */
export interface Beside {
  readonly figures: readonly Figure[]
  readonly height: number
}

/** What stands beside a drawing is never narrower than this, px. */
export const leastBesideWidth = 320

const titleType = (theme: Theme): Type => ({ size: 20, weight: 600, lineHeight: 26, color: theme.ink })
const nameType = (theme: Theme): Type => ({ size: 10.5, weight: 500, lineHeight: 14, color: theme.muted })
const valueType = (theme: Theme): Type => ({ size: 12.5, weight: 500, lineHeight: 17, color: theme.ink })

const most = { titleLines: 4, valueLines: 3, valueWidth: 320 }
const between = { fields: 28, rows: 10, title: 10, rule: 12, drawing: 16 }

/** The distance of a line's baseline from its top. */
const ascent = ({ size, lineHeight }: Type) => (lineHeight - size) / 2 + size * 0.85

interface Field {
  readonly name: string
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

const widest = (lines: readonly string[], type: Type) =>
  Math.max(0, ...lines.map((line) => widthOf(line, type)))

function fieldOf({ name, value }: TitleBlockContent['fields'][number], width: number, theme: Theme): Field {
  const type = valueType(theme)
  const lines = breakLines(value, type, Math.min(most.valueWidth, width), most.valueLines)
  return {
    name,
    lines,
    width: Math.max(widthOf(name, nameType(theme)), widest(lines, type)),
    height: nameType(theme).lineHeight + lines.length * type.lineHeight,
  }
}

/** Fields one after the other, in as many rows as the width asks for. */
function inRows(fields: readonly Field[], width: number): Field[][] {
  const rows: Field[][] = []
  let x = Infinity
  for (const field of fields) {
    const row = rows.at(-1)
    if (row && x + field.width <= width) row.push(field)
    else {
      rows.push([field])
      x = 0
    }
    x += field.width + between.fields
  }
  return rows
}

const widthOfRow = (row: readonly Field[]) =>
  row.reduce((sum, field) => sum + field.width + between.fields, -between.fields)
const heightOfRow = (row: readonly Field[]) => Math.max(0, ...row.map(({ height }) => height))

function drawRow(row: readonly Field[], left: number, top: number, theme: Theme): Figure[] {
  const [name, value] = [nameType(theme), valueType(theme)]
  let x = left
  return row.flatMap((field): Figure[] => {
    const at = x
    x += field.width + between.fields
    return [
      { is: 'text', at: { x: at, y: top + ascent(name) }, lines: [field.name], type: name },
      {
        is: 'text',
        at: { x: at, y: top + name.lineHeight + ascent(value) },
        lines: field.lines,
        type: value,
      },
    ]
  })
}

/** Title and fields beside each other where both fit on one line, else one below the other; and how high they are. */
function drawContent(title: string, fields: readonly Field[], width: number, theme: Theme): Beside {
  const type = titleType(theme)
  const rows = inRows(fields, width)
  const [only, second] = rows
  const room = only && !second ? width - widthOfRow(only) - 2 * between.fields : width
  const beside = only !== undefined && !second && widthOf(title, type) <= room
  const lines = breakLines(title, type, width, most.titleLines)
  const head: Figure[] = lines.length > 0 ? [{ is: 'text', at: { x: 0, y: ascent(type) }, lines, type }] : []
  const headHeight = lines.length * type.lineHeight
  if (beside) {
    const right = drawRow(only, width - widthOfRow(only), 0, theme)
    return { figures: [...head, ...right], height: Math.max(headHeight, heightOfRow(only)) }
  }
  let top = headHeight + (lines.length > 0 && rows.length > 0 ? between.title : 0)
  const below = rows.flatMap((row, i) => {
    const y = top
    top += heightOfRow(row) + (i < rows.length - 1 ? between.rows : 0)
    return drawRow(row, 0, y, theme)
  })
  return { figures: [...head, ...below], height: top }
}

/**
 * The title of a drawing, who answers for it and which version it is, above a rule: what stands over the drawing, `width` px
 * wide. A field without a value is left out; one that is too long for its place is broken, and a monstrous one cut.
 */
export function titleBlock({ title, fields }: TitleBlockContent, width: number, theme: Theme): Beside {
  const told = fields.flatMap((field) => {
    const shown = fieldOf(field, width, theme)
    return shown.lines.length > 0 ? [shown] : []
  })
  const { figures, height } = drawContent(title.replaceAll(/\s+/g, ' ').trim(), told, width, theme)
  const y = height + between.rule
  const ink = { stroke: theme.border, strokeWidth: 1 }
  return {
    figures: [...figures, { is: 'path', d: `M0 ${y}L${width} ${y}`, ink }],
    height: y + between.drawing,
  }
}
