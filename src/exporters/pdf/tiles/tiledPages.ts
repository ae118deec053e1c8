import { themes } from '#drawing/theme.ts'
import type { Box } from '#layout/placed.ts'
import type { Edition } from '../../exporter.ts'
import { type DrawnEdition, pictureOf } from '../../pictureOf.ts'
import type { Page, Section } from '../page.ts'
import { contentBox, paperSizes } from '../paper.ts'
import { inReadingOrder } from '../writing/inReadingOrder.ts'
import { cutMarks } from './cutMarks.ts'
import { type TilePlan, tilePlan } from './tilePlan.ts'
import { repeatedRoom, type Window, type Windowed, windowParts } from './windowParts.ts'

/** One tile: 0, 0 is the first row's first. */
interface Tile {
  readonly row: number
  readonly column: number
}

function windowOf({ columns, rows }: TilePlan, { row, column }: Tile): Window {
  const [x, y] = [columns[column], rows[row]]
  if (!x || !y) throw new Error(`There is no tile in row ${row}, column ${column}.`)
  return {
    box: { x: x.from, y: y.from, width: x.to - x.from, height: y.to - y.from },
    lanesRepeated: column > 0,
    phasesRepeated: row > 0,
  }
}

const numberOf = ({ columns }: TilePlan, { row, column }: Tile) => row * columns.length + column + 1

function marksOf(plan: TilePlan, tile: Tile, shown: Box, window: Window, drawing: Windowed) {
  const { row, column } = tile
  const [across, down] = [plan.columns[column], plan.rows[row]]
  const room = repeatedRoom(drawing, window)
  const cut = (place: number | null | undefined, toPage: (place: number) => number, beyond: Tile) =>
    place === null || place === undefined ? null : { at: toPage(place), sheet: numberOf(plan, beyond) }
  const toX = (x: number) => shown.x + (room.x + x - window.box.x) * plan.scale
  const toY = (y: number) => shown.y + (room.y + y - window.box.y) * plan.scale
  const cuts = {
    left: cut(across?.cutBefore, toX, { row, column: column - 1 }),
    right: cut(across?.cutAfter, toX, { row, column: column + 1 }),
    top: cut(down?.cutBefore, toY, { row: row - 1, column }),
    bottom: cut(down?.cutAfter, toY, { row: row + 1, column }),
  }
  return cutMarks(cuts, shown, drawing.theme)
}

function tilePage(
  drawing: Windowed,
  plan: TilePlan,
  tile: Tile,
  edition: Edition,
  picture: DrawnEdition,
): Page {
  const window = windowOf(plan, tile)
  const { x, y } = contentBox(plan.paper)
  const room = repeatedRoom(drawing, window)
  const shown = {
    x,
    y,
    width: (room.x + window.box.width) * plan.scale,
    height: (room.y + window.box.height) * plan.scale,
  }
  const marks = marksOf(plan, tile, shown, window, drawing)
  return {
    ...plan.paper,
    ground: picture.background,
    parts: [
      ...windowParts(drawing, window, plan.scale, { x, y }),
      { figures: marks, scale: 1, at: { x: 0, y: 0 } },
    ],
    foot: { left: edition.blueprint.about.title, right: tileName(plan, tile, edition) },
  }
}

function tileName(plan: TilePlan, tile: Tile, { words }: Edition): string {
  const count = plan.columns.length * plan.rows.length
  if (count === 1) return words('pdf.oneSheet')
  const place = { number: numberOf(plan, tile), row: tile.row + 1, column: tile.column + 1 }
  return words('pdf.sheet', { ...place, count })
}

/** The drawing over sheets of paper that can be laid together: row by row, each sheet with the headings of its lanes and phases. */
export function tiledPages(edition: Edition): Section {
  const { sheet, options, blueprint } = edition
  const picture = pictureOf(edition)
  const drawing: Windowed = {
    sheet,
    figures: inReadingOrder(picture.figures, sheet.placed),
    theme: themes[options.theme],
  }
  const plan = tilePlan(sheet.placed, picture.bounds, paperSizes[options.paper])
  const tiles = plan.rows.flatMap((_, row) => plan.columns.map((_, column): Tile => ({ row, column })))
  const inside = tiles.map((tile, page) => ({ title: tileName(plan, tile, edition), page, inside: [] }))
  return {
    pages: tiles.map((tile) => tilePage(drawing, plan, tile, edition, picture)),
    bookmarks: [{ title: blueprint.about.title, page: 0, inside: inside.length > 1 ? inside : [] }],
  }
}
