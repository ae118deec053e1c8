// Writes src/layout/text/advanceWidths.ts: how wide the signs of the bundled font are. Run after an update of @fontsource/inter.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openSync } from 'fontkit'

const root = new URL('..', import.meta.url)
const weights = [400, 500, 600]
// A sign is taken from the first subset that has it.
const subsets = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext', 'greek-ext']
const blocks = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x370, 0x45f],
  [0x1e80, 0x1e9e],
  [0x1ea0, 0x1ef9],
  [0x2002, 0x2044],
  [0x20a0, 0x20bf],
  [0x2113, 0x2122],
  [0x2190, 0x2199],
  [0x2212, 0x2265],
]

const fonts = (weight) =>
  subsets.map((subset) =>
    openSync(
      fileURLToPath(
        new URL(`node_modules/@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`, root),
      ),
    ),
  )

function widthIn(all, codePoint) {
  const font = all.find((each) => each.hasGlyphForCodePoint(codePoint))
  return font
    ? Math.round((font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm) * 1000)
    : undefined
}

/** So many signs that the font lacks may stand in a run, as zeros. */
const mostLacking = 16

/** Runs of neighbouring code points: where a run starts, and its widths. */
function runs(weight) {
  const all = fonts(weight)
  const found = []
  for (const [first, last] of blocks)
    for (let codePoint = first; codePoint <= last; codePoint += 1) {
      const width = widthIn(all, codePoint)
      if (width === undefined) continue
      const [start, widths] = found.at(-1) ?? [0, []]
      const lacking = codePoint - start - widths.length
      if (widths.length > 0 && lacking <= mostLacking) widths.push(...Array(lacking).fill(0), width)
      else found.push([codePoint, [width]])
    }
  return found
}

const table = (weight) =>
  `  ${weight}: [\n${runs(weight)
    .map(([start, widths]) => `    [0x${start.toString(16)}, [${widths.join(', ')}]],`)
    .join('\n')}\n  ],`

writeFileSync(
  new URL('src/layout/text/advanceWidths.ts', root),
  `/**
 * Advance widths of the bundled font (Inter) in thousandths of an em, by weight: runs of neighbouring code points, each with where
 * it starts; 0 for signs the font lacks. Written by .ci/advance-widths.mjs.
 */
export const advanceWidths: Readonly<
  Record<400 | 500 | 600, readonly (readonly [start: number, widths: readonly number[]])[]>
> = {
${weights.map(table).join('\n')}
}
`,
)
