import type { Figure, Type } from '#drawing/figure.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import type { Box } from '#layout/placed.ts'
import { breakLines } from '#layout/text.ts'
import type { Edition } from '../../exporter.ts'
import { measurementBlocks } from '../../measurement/measurementBlocks.ts'
import type { Bookmark, Page, Part, Section } from '../page.ts'
import { contentBox, paperSizes } from '../paper.ts'
import { registerFoot } from '../registers/registerFoot.ts'
import { subtitleText, titleText } from '../registers/tableText.ts'
import { measurementPieces, type Piece } from './measurementPieces.ts'

/** What stands above the chapter on its first page, and on the others, pt. */
const firstHead = 42
const laterHead = 17

/** The name of the chapter with the blueprint's below on its first page; on the others a small line that says what goes on. */
function headFigures(
  { blueprint, words }: Edition,
  first: boolean,
  { x, y, width }: Box,
  theme: Theme,
): Figure[] {
  const small: Type = { ...subtitleText, color: theme.muted }
  const name = words('measurement.heading')
  if (!first) {
    const lines = [words('pdf.continued', { name })]
    return [{ is: 'text', at: { x, y: y + 9 }, lines, type: small }]
  }
  const title = breakLines(blueprint.about.title, small, width, 1)
  return [
    { is: 'text', at: { x, y: y + 15 }, lines: [name], type: { ...titleText, color: theme.ink } },
    { is: 'text', at: { x, y: y + 32 }, lines: title, type: small },
  ]
}

interface Filled {
  readonly parts: readonly Part[]
  readonly opens: readonly string[]
}

/** The pieces of each page, one below the other. */
function filled(pieces: readonly Piece[], content: Box): Filled[] {
  const pages: { parts: Part[]; opens: string[] }[] = []
  let y = Infinity
  const bottom = content.y + content.height
  for (const piece of pieces) {
    if (y + piece.height + piece.below > bottom) {
      y = content.y + (pages.length === 0 ? firstHead : laterHead)
      pages.push({ parts: [], opens: [] })
      if (piece.head) {
        pages.at(-1)?.parts.push({ figures: piece.head.draw(content.x, y), scale: 1, at: origin })
        y += piece.head.height
      }
    }
    const page = pages.at(-1)
    if (piece.opens !== undefined) page?.opens.push(piece.opens)
    const figures = piece.draw(content.x, y)
    if (figures.length > 0) page?.parts.push({ figures, scale: 1, at: origin })
    if (piece.chart) {
      const { figures: drawn, scale, inset, indent } = piece.chart
      page?.parts.push({ figures: drawn, scale, at: { x: content.x + indent, y: y + inset } })
    }
    y += piece.height
  }
  return pages
}

const origin = { x: 0, y: 0 }

/** What was measured, as a chapter behind the lists, its charts as vectors; none where no list goes along or nothing was measured. */
export function measurementPages(edition: Edition): Section[] {
  const { options, words } = edition
  // Who wants no list wants the drawing alone.
  if (options.registers.length === 0) return []
  const theme = themes[options.theme]
  const blocks = measurementBlocks(edition, theme)
  if (blocks.length === 0) return []
  const paper = paperSizes[options.paper]
  const content = contentBox(paper)
  const most = content.height - firstHead
  const pages = filled(measurementPieces(blocks, content.width, most, theme), content)
  const inside = pages.flatMap(({ opens }, page) =>
    opens.map((title): Bookmark => ({ title, page, inside: [] })),
  )
  return [
    {
      pages: pages.map(({ parts }, i): Page => {
        const head = { figures: headFigures(edition, i === 0, content, theme), scale: 1, at: origin }
        return {
          ...paper,
          ground: theme.paper,
          parts: [head, ...parts],
          foot: { left: registerFoot(edition) },
        }
      }),
      bookmarks: [{ title: words('measurement.heading'), page: 0, inside }],
    },
  ]
}
