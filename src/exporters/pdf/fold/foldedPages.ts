import { lookLegend } from '#drawing/overlays/lookLegend.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import { legend } from '#drawing/titleBlock/legend.ts'
import { type Beside, titleBlock } from '#drawing/titleBlock/titleBlock.ts'
import { legendWords, titleBlockContent } from '../../besidePicture.ts'
import type { Edition } from '../../exporter.ts'
import { pictureOf } from '../../pictureOf.ts'
import { type Bookmark, type Page, type Part, ptOfPx, type Section } from '../page.ts'
import { contentBox, paperSizes } from '../paper.ts'
import { stretches } from '../tiles/cuts.ts'
import { tiledPages } from '../tiles/tiledPages.ts'
import { betweenRows, readableSizes } from '../tiles/tilePlan.ts'
import { windowParts } from '../tiles/windowParts.ts'
import { stripsOfSteps } from './cutRoutes.ts'
import { type FoldedStrip, foldedStrip, stripName } from './foldedStrip.ts'
import { type Strip, strips } from './strips.ts'
import { leastNameRoom } from './wayNames.ts'

/** Between what stands one below the other on a page, pt. */
const gap = 18

/** Something that stands on a page as one piece, with its height in pt and what it shows there. */
interface Piece {
  readonly height: number
  readonly at: (x: number, y: number) => Part[]
  readonly bookmark?: string
}

/** How the blueprint is folded: into how many strips, and what falls on each page. */
interface Fold {
  readonly strips: number
  readonly pages: readonly (readonly Piece[])[]
}

function besidePiece(beside: Beside | null, scale: number): Piece[] {
  if (!beside) return []
  const { figures, height } = beside
  return [{ height: height * scale, at: (x, y) => [{ figures, scale, at: { x, y } }] }]
}

/** A strip as one piece, or where it is higher than a page, as several, each with the heading of its phase. */
function stripPieces(
  { sheet: { placed }, draw }: FoldedStrip,
  scale: number,
  pageHeight: number,
  bookmark: string | null,
): Piece[] {
  const { x, y, width, height } = placed.bounds
  const rows = stretches({
    from: y,
    to: y + height,
    room: pageHeight / scale,
    repeated: placed.headings.phaseHeight,
    good: betweenRows(placed),
  })
  return rows.map(({ from, to }, i) => {
    const window = {
      box: { x, y: from, width, height: to - from },
      lanesRepeated: false,
      phasesRepeated: i > 0,
    }
    const repeated = i > 0 ? placed.headings.phaseHeight : 0
    return {
      height: (to - from + repeated) * scale,
      at: (left, top) => windowParts(draw(), window, scale, { x: left, y: top }),
      ...(i === 0 && bookmark !== null && { bookmark }),
    }
  })
}

/** Pieces one below the other, a new page where one does not fit. */
function flowed(pieces: readonly Piece[], pageHeight: number): Piece[][] {
  const pages: Piece[][] = []
  let left = 0
  for (const piece of pieces) {
    const page = pages.at(-1)
    if (page && piece.height + gap <= left + 0.01) {
      page.push(piece)
      left -= piece.height + gap
    } else {
      pages.push([piece])
      left = pageHeight - piece.height
    }
  }
  return pages
}

function titlePiece(edition: Edition, width: number, theme: Theme, scale: number): Piece[] {
  const { sheet, options, words, language } = edition
  const { about } = sheet.blueprint
  const content = options.titleBlock
    ? titleBlockContent(about, options.titleBlock, words, language)
    : { title: about.title, fields: [] }
  return besidePiece(titleBlock(content, width, theme), scale)
}

function legendPieces({ sheet, options, words }: Edition, width: number, theme: Theme, scale: number) {
  const tints = sheet.look ? lookLegend(sheet.look, sheet.words, theme, width) : null
  const signs = options.legend ? legend(sheet, legendWords(words), width, theme) : null
  return [...besidePiece(tints, scale), ...besidePiece(signs, scale)]
}

function foldedAt(edition: Edition, scale: number, theme: Theme): Fold {
  const { placed } = edition.sheet
  const content = contentBox(paperSizes[edition.options.paper])
  const whole = content.width / scale
  const width = whole - placed.headings.laneWidth
  const all = strips(placed, width - 2 * leastNameRoom)
  const homes = stripsOfSteps(placed, all)
  const bookmarkOf = (strip: Strip) => (strip.part === 0 ? stripName(strip, edition) : null)
  const pieces = [
    ...titlePiece(edition, whole, theme, scale),
    ...all.flatMap((strip) =>
      stripPieces(
        foldedStrip(strip, homes, edition, width, theme),
        scale,
        content.height,
        bookmarkOf(strip) || null,
      ),
    ),
    ...legendPieces(edition, whole, theme, scale),
  ]
  return { strips: all.length, pages: flowed(pieces, content.height) }
}

function pageOf(pieces: readonly Piece[], edition: Edition, ground: string | null): Page {
  const paper = paperSizes[edition.options.paper]
  const { x, y } = contentBox(paper)
  let top = y
  const parts = pieces.flatMap((piece) => {
    const drawn = piece.at(x, top)
    top += piece.height + gap
    return drawn
  })
  return { ...paper, ground, parts, foot: { left: edition.blueprint.about.title } }
}

/** Fewer pages, then fewer phases that are cut. */
const isBetter = (a: Fold, b: Fold): boolean =>
  a.pages.length < b.pages.length || (a.pages.length === b.pages.length && a.strips < b.strips)

/** The phases one below the other on upright pages, each with its heading and those of its lanes; a wide phase goes on in a further part. */
export function foldedPages(edition: Edition): Section {
  if (edition.sheet.placed.phases.length === 0) return tiledPages(edition)
  const theme = themes[edition.options.theme]
  const folds = readableSizes.map((size) => foldedAt(edition, size * ptOfPx, theme))
  const best = folds.reduce((before, fold) => (isBetter(fold, before) ? fold : before))
  const inside = best.pages.flatMap((pieces, page) =>
    pieces.flatMap(({ bookmark }): Bookmark[] => (bookmark ? [{ title: bookmark, page, inside: [] }] : [])),
  )
  const { background } = pictureOf(edition)
  return {
    pages: best.pages.map((pieces) => pageOf(pieces, edition, background)),
    bookmarks: [{ title: edition.blueprint.about.title, page: 0, inside }],
  }
}
