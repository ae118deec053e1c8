import type { Figure, Type } from '#drawing/figure.ts'
import type { Theme } from '#drawing/theme.ts'
import { breakLines, type TextStyle } from '#layout/text.ts'
import type { Column } from '../../checklists/checklist.ts'
import type { Block, BlockChart, BlockTable } from '../../measurement/block.ts'
import { columnWidths } from '../registers/columnWidths.ts'
import { headingRow, type TableRow, tableRows } from '../registers/tableRows.ts'

/** A stretch of a chapter that stays on one page, pt. */
export interface Piece {
  readonly height: number
  /** Room that must be there below it on the same page: a heading does not stand alone. */
  readonly below: number
  /** Where it begins a section of the outline: its name. */
  readonly opens?: string
  /** Drawn with its top left at these places. */
  readonly draw: (x: number, y: number) => readonly Figure[]
  /** A chart is drawn at a scale of its own. */
  readonly chart?: {
    readonly figures: readonly Figure[]
    readonly scale: number
    readonly inset: number
    readonly indent: number
  }
  /** Stands again at the top of a page on which its table goes on. */
  readonly head?: TableRow
}

const styles = {
  heading: { size: 12, weight: 600, lineHeight: 16 },
  name: { size: 8.5, weight: 600, lineHeight: 12 },
  text: { size: 9, weight: 400, lineHeight: 13 },
  note: { size: 8, weight: 400, lineHeight: 11.5 },
} as const satisfies Record<string, TextStyle>
type StyleName = keyof typeof styles

/** Above each kind of text. */
const above = { heading: 18, name: 12, text: 5, note: 5 } as const
/** A chart takes no more of the height of a page. */
const highestChart = 0.42
/** A table of so few rows stays on one page. */
const fewRows = 6

/** What a heading and a name need below them. */
const kept = { heading: 90, name: 44, text: 0, note: 0 } as const

/** The lines of a text, each a piece of its own, so that a long one goes on over the next page. */
function textPieces(is: StyleName, text: string, width: number, theme: Theme, indent = 0): Piece[] {
  const style = styles[is]
  const type: Type = { ...style, color: is === 'note' ? theme.muted : theme.ink }
  const lines = text.split(/\r\n|\r|\n/).flatMap((line) => breakLines(line, style, width - indent))
  return lines.map((line, i) => {
    const top = i === 0 ? above[is] : 0
    return {
      height: top + style.lineHeight,
      below: kept[is],
      draw: (x, y) => {
        const at = { x: x + indent, y: y + top + style.lineHeight * 0.78 }
        return [{ is: 'text', at, lines: [line], type }]
      },
    }
  })
}

const nothing = () => []

function tablePieces(
  { name, columns, rows }: BlockTable,
  width: number,
  most: number,
  theme: Theme,
): Piece[] {
  const shown = columns.map(({ heading, isFigure }, i): Column => ({
    key: String(i),
    heading,
    kind: isFigure ? 'number' : 'text',
  }))
  const list = {
    title: name,
    columns: shown,
    rows: rows.map((row) => ({
      id: '',
      cells: Object.fromEntries(row.map(({ text }, i) => [String(i), text])),
    })),
  }
  const layout = { columns: shown, widths: columnWidths(list, width), theme }
  const head = headingRow(layout)
  const body = list.rows.flatMap((row) => tableRows(row, layout, most - head.height))
  const all = body.reduce((sum, { height }) => sum + height, 0)
  const isShort = body.length <= fewRows && all < most / 2
  const below = isShort ? all : (body[0]?.height ?? 0)
  return [
    ...textPieces('name', name, width, theme).map((each) => ({ ...each, below: head.height + below })),
    { height: head.height, below, draw: head.draw },
    ...body.map(({ height, draw }): Piece => ({ height, below: 0, draw, head })),
  ]
}

function chartPieces({ title, chart }: BlockChart, width: number, most: number, theme: Theme): Piece[] {
  const scale = Math.min(1, width / chart.width, most / chart.height)
  const height = chart.height * scale
  const ground: Figure = {
    is: 'rect',
    box: { x: 0, y: 0, width: chart.width, height: chart.height },
    ink: { fill: theme.card },
  }
  const piece: Piece = {
    height: height + 4,
    below: 0,
    draw: nothing,
    chart: {
      figures: [ground, ...chart.figures],
      scale,
      inset: 4,
      indent: (width - chart.width * scale) / 2,
    },
  }
  return [...textPieces('name', title, width, theme).map((each) => ({ ...each, below: height + 8 })), piece]
}

function piecesOf(block: Block, width: number, most: number, theme: Theme): Piece[] {
  switch (block.is) {
    case 'heading': {
      const [first, ...others] = textPieces('heading', block.text, width, theme)
      return first ? [{ ...first, opens: block.text }, ...others] : []
    }
    case 'text':
    case 'note':
      return textPieces(block.is, block.text, width, theme)
    case 'bullets':
      return [
        ...textPieces('name', block.name, width, theme),
        ...block.texts.flatMap((text) => textPieces('text', `• ${text}`, width, theme, 8)),
      ]
    case 'table':
      return tablePieces(block, width, most, theme)
    case 'chart':
      return chartPieces(block, width, most * highestChart, theme)
  }
}

/** A chapter in pieces for a column that is so wide, on pages that have at most so much height; pt. */
export const measurementPieces = (
  blocks: readonly Block[],
  width: number,
  most: number,
  theme: Theme,
): Piece[] => blocks.flatMap((block) => piecesOf(block, width, most, theme))
