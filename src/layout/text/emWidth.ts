import { advanceWidths } from './advanceWidths.ts'

export type Weight = keyof typeof advanceWidths

/** What is not known is taken wider than most signs are: a box may be too wide, its text must not run over. */
const unknown = 0.7
const emoji = 1.3

/** The end of what the table reaches. */
const tableEnd = 0x2300

/** 0 where the font has no such sign. */
const tables: Readonly<Record<Weight, Uint16Array>> = {
  400: flatTable(400),
  500: flatTable(500),
  600: flatTable(600),
}

function flatTable(weight: Weight): Uint16Array {
  const flat = new Uint16Array(tableEnd)
  for (const [start, widths] of advanceWidths[weight]) flat.set(widths, start)
  return flat
}

/** Signs that take no room of their own: marks above or below others, joiners, variation selectors, controls. */
const withoutWidth = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11FF]/u
const pictograph = /[\p{Emoji_Presentation}\p{Regional_Indicator}]/u

/** Chinese, Japanese, Korean and full-width signs (East Asian Width W and F), and symbols that may come from a Chinese font. */
const fullWidth: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2190, 0x2bff],
  [0x2e80, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1b000, 0x1b2ff],
  [0x1f000, 0x1faff],
  [0x20000, 0x3fffd],
]

/** How wide one sign is, in em. The same on every machine: no font of the viewer is asked. */
export function emWidth(codePoint: number, weight: Weight): number {
  const known = tables[weight][codePoint]
  if (known) return known / 1000
  const sign = String.fromCodePoint(codePoint)
  if (withoutWidth.test(sign)) return 0
  // Flags are two signs that make one picture.
  if (pictograph.test(sign)) return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff ? emoji / 2 : emoji
  return fullWidth.some(([first, last]) => codePoint >= first && codePoint <= last) ? 1 : unknown
}
