import { advanceWidths } from './advanceWidths.ts'

export type Weight = 400 | 500 | 600

/** The type a text is set in: size and line height in px. */
export interface TextStyle {
  readonly size: number
  readonly weight: Weight
  readonly lineHeight: number
}

const tableEnd = 0x2300
/** A full-width sign, and whatever the font lacks: a fallback face may be wide, and text must never be wider than its box. */
const wholeEm = 1000

function tableOf(weight: Weight): Float64Array {
  const table = new Float64Array(tableEnd).fill(wholeEm)
  for (const { from, widths } of advanceWidths) {
    for (const [i, width] of widths[weight].split(' ').entries()) {
      if (width !== '0') table[from + i] = Number(width)
    }
  }
  return table
}

const tables: Record<Weight, Float64Array> = { 400: tableOf(400), 500: tableOf(500), 600: tableOf(600) }

/** Signs that stand on top of the one before, or show nothing. */
const isWidthless = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  code < 0x20

/** How far one sign moves on, in thousandths of an em. */
export function advance(code: number, weight: Weight): number {
  if (isWidthless(code)) return 0
  return tables[weight][code] ?? wholeEm
}

/** The width of a text in px: the sum of its signs' advances, since nothing in the product is kerned. */
export function measureText(text: string, { size, weight }: Pick<TextStyle, 'size' | 'weight'>): number {
  let sum = 0
  for (const sign of text) sum += advance(sign.codePointAt(0) ?? 0, weight)
  return (sum * size) / 1000
}
