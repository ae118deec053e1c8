import type { CellStyle } from 'hucre/xlsx'
import { type Theme, themes, type Tint } from '#drawing/theme.ts'

/** A workbook is for paper and for spreadsheets of any look: it keeps the colours of paper. */
export const theme: Theme = themes.paper

/** A colour as workbooks write it: without its sign. */
const colorOf = (color: string): { rgb: string } => ({ rgb: color.slice(1).toUpperCase() })

/** A plain ground. Conditional styles look for the second colour, cells for the first. */
const ground = (color: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: colorOf(color),
  bgColor: colorOf(color),
})

/** The face of all text: every system has it, or one as wide; for Chinese each takes its own. */
export const font = { name: 'Arial', size: 10, color: colorOf(theme.ink) }

const below = { bottom: { style: 'thin', color: colorOf(theme.hairline) } } as const

/** A word on the colour that it stands for. */
export const tinted = ({ ink, ground: color }: Tint): CellStyle => ({
  font: { color: colorOf(ink), bold: true },
  fill: ground(color),
})

export type Side = 'left' | 'center' | 'right'

/** Numbers keep away from the text of the next column. */
const aligned = (side: Side) => ({ horizontal: side, ...(side === 'right' && { indent: 1 }) })

export const headingStyle = (side: Side): CellStyle => ({
  font: { ...font, bold: true },
  fill: ground(theme.states.unmeasured.ground),
  alignment: { ...aligned(side), vertical: 'center', wrapText: true },
  border: { bottom: { style: 'medium', color: colorOf(theme.border) } },
})

/** What a cell is for: filled in by hand, worked out, or just there. */
export type CellUse = 'plain' | 'filled' | 'worked'

const uses: Readonly<Record<CellUse, CellStyle>> = {
  plain: { font, border: below },
  filled: {
    font,
    fill: ground(theme.note.ground),
    border: { ...below, right: below.bottom, left: below.bottom },
  },
  worked: { font: { ...font, color: colorOf(theme.muted) }, border: below },
}

/** The style of a cell. `numFmt` is the code of a number format. */
export const bodyStyle = (use: CellUse, side: Side, numFmt?: string): CellStyle => ({
  ...uses[use],
  alignment: { ...aligned(side), vertical: 'center', wrapText: true },
  ...(numFmt !== undefined && { numFmt }),
})

export const titleStyle: CellStyle = {
  font: { ...font, size: 20, bold: true },
  alignment: { vertical: 'top', wrapText: true },
}
export const quietStyle: CellStyle = {
  font: { ...font, color: colorOf(theme.muted) },
  alignment: { vertical: 'top', wrapText: true },
}
export const plainStyle: CellStyle = {
  font,
  alignment: { vertical: 'top', wrapText: true, horizontal: 'left' },
}
export const linkStyle: CellStyle = {
  font: { ...font, color: colorOf(theme.attention), underline: true },
  alignment: { vertical: 'top' },
}
