import { toCanvas } from '#drawing/toCanvas.ts'
import { fontsReady } from '../paintPicture.ts'
import type { Page } from '../pdf/page.ts'
import type { PictureSize } from '../pictureSize.ts'

/** Between two pages, as a share of a page's width. */
const gapShare = 0.04
/** Pixels for one pt at which pages are as sharp as anybody looks at them. */
const mostScale = 2
/** Smaller text is a smear: it is left out, in pixels. */
const leastText = 2

/** How pages stand side by side in rows. Lengths in pixels. */
interface Arrangement {
  readonly columns: number
  readonly scale: number
  readonly gap: number
  readonly width: number
  readonly height: number
}

function arrangement(count: number, page: PictureSize, columns: number, room: PictureSize): Arrangement {
  const rows = Math.ceil(count / columns)
  const gap = page.width * gapShare
  const width = columns * page.width + (columns - 1) * gap
  const height = rows * page.height + (rows - 1) * gap
  const scale = Math.min(mostScale, room.width / width, room.height / height)
  return { columns, scale, gap: gap * scale, width: width * scale, height: height * scale }
}

/** Pages side by side, in as many columns as let them be seen largest. */
export function pageArrangement(count: number, page: PictureSize, room: PictureSize): Arrangement {
  const all = Array.from({ length: count }, (_, i) => arrangement(count, page, i + 1, room))
  return all.reduce((best, each) => (each.scale > best.scale ? each : best))
}

function paintPage(surface: OffscreenCanvasRenderingContext2D, page: Page, scale: number): void {
  const { width, height, ground, parts } = page
  surface.fillStyle = ground ?? '#ffffff'
  surface.fillRect(0, 0, width * scale, height * scale)
  for (const part of parts) {
    surface.save()
    if (part.clip) {
      const { x, y, width: clipWidth, height: clipHeight } = part.clip
      surface.beginPath()
      surface.rect(x * scale, y * scale, clipWidth * scale, clipHeight * scale)
      surface.clip()
    }
    const origin = { x: part.at.x * scale, y: part.at.y * scale }
    toCanvas(surface, part.figures, { scale: part.scale * scale, origin, leastText })
    surface.restore()
  }
}

/** The first pages of a document side by side, as a PNG that fits the room. */
export async function paintedPages(pages: readonly [Page, ...Page[]], room: PictureSize): Promise<Blob> {
  await fontsReady(pages.flatMap(({ parts }) => parts.flatMap(({ figures }) => figures)))
  const { columns, scale, gap, width, height } = pageArrangement(pages.length, pages[0], room)
  const canvas = new OffscreenCanvas(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)))
  const surface = canvas.getContext('2d')
  if (!surface) throw new Error('the browser gave no canvas for the pages')
  pages.forEach((page, i) => {
    surface.save()
    const [column, row] = [i % columns, Math.floor(i / columns)]
    surface.translate(column * (page.width * scale + gap), row * (page.height * scale + gap))
    paintPage(surface, page, scale)
    surface.restore()
  })
  return canvas.convertToBlob({ type: 'image/png' })
}
