import type { Edition } from '../exporter.ts'
import { pictureOf } from '../pictureOf.ts'
import { ptOfPx, type Section } from './page.ts'
import { inReadingOrder } from './writing/inReadingOrder.ts'

/** What readers show at most, pt (200 inches): a larger drawing is made smaller, which loses nothing on a screen. */
const longestSide = 14_400

/** The whole drawing on one page of its own size. */
export function fitPage(edition: Edition): Section {
  const { figures, bounds, background } = pictureOf(edition)
  const scale = Math.min(ptOfPx, longestSide / Math.max(bounds.width, bounds.height))
  const part = {
    figures: inReadingOrder(figures, edition.sheet.placed),
    scale,
    at: { x: -bounds.x * scale, y: -bounds.y * scale },
  }
  const page = {
    width: bounds.width * scale,
    height: bounds.height * scale,
    ground: background,
    parts: [part],
  }
  return { pages: [page], bookmarks: [{ title: edition.blueprint.about.title, page: 0, inside: [] }] }
}
