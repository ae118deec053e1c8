import { extentOf } from '#drawing/extentOf.ts'
import type { Figure } from '#drawing/figure.ts'
import { toCanvas } from '#drawing/toCanvas.ts'
import type { Box } from '#layout/placed.ts'
import { fontsFor } from './paintingFonts.ts'
import type { PictureSize } from './pictureSize.ts'
import type { Stripe } from './pngFile.ts'

/** What shall be painted: figures, the part of them that is shown, how large, and on what ground. */
export interface Picture {
  readonly figures: readonly Figure[]
  readonly bounds: Box
  readonly scale: number
  /** A colour as #rrggbb; null for a transparent ground. */
  readonly background: string | null
}

/** A tile is at most this wide, and a stripe has about as many pixels as fit a small canvas. */
const tileWidth = 8_192
const stripePixels = 8_388_608

const textsOf = (figures: readonly Figure[]): string[] =>
  figures.flatMap((figure) =>
    figure.is === 'group' ? textsOf(figure.figures) : figure.is === 'text' ? figure.lines : [],
  )

/** Waits until the bundled font is there for all signs of the picture: a canvas paints with what it has at that moment. */
export async function fontsReady(figures: readonly Figure[]): Promise<void> {
  const signs = [...new Set(textsOf(figures).join(''))].join('')
  await fontsFor(signs)
}

function canvasOf({ width, height }: PictureSize, willReadFrequently: boolean) {
  const canvas = new OffscreenCanvas(width, height)
  const surface = canvas.getContext('2d', { willReadFrequently })
  if (!surface) throw new Error(`the browser gave no canvas of ${width} × ${height} pixels`)
  return { canvas, surface }
}

/** Paints the part of the picture whose top left pixel is (x, y). */
function paintTile(
  surface: OffscreenCanvasRenderingContext2D,
  { figures, bounds, scale, background }: Picture,
  { x, y, width, height }: Box,
): void {
  surface.clearRect(0, 0, width, height)
  if (background !== null) {
    surface.fillStyle = background
    surface.fillRect(0, 0, width, height)
  }
  toCanvas(surface, figures, { scale, origin: { x: -bounds.x * scale - x, y: -bounds.y * scale - y } })
}

/** The whole picture on one canvas, encoded by the browser. */
export async function paintWhole(picture: Picture, size: PictureSize, mime: string): Promise<Blob> {
  const { canvas, surface } = canvasOf(size, false)
  paintTile(surface, picture, { x: 0, y: 0, ...size })
  return canvas.convertToBlob({ type: mime, quality: 0.92 })
}

/** Puts a tile's rows where they belong in the stripe. */
function copyTile(tile: ImageData, stripe: Uint8ClampedArray, x: number, stripeWidth: number): void {
  const length = tile.width * 4
  for (let row = 0; row < tile.height; row++) {
    stripe.set(tile.data.subarray(row * length, (row + 1) * length), (row * stripeWidth + x) * 4)
  }
}

/** What outlines and badges may reach beyond a figure's extent, in px of the drawing. */
const outline = 4

/** Finds the figures that show in a part of the picture, so that a tile does not cost as much as the whole. */
function figuresWithin({ figures, bounds, scale }: Picture): (tile: Box) => Figure[] {
  const known = figures.map((figure) => ({ figure, extent: extentOf([figure]) }))
  return (tile) => {
    const left = bounds.x + tile.x / scale - outline
    const top = bounds.y + tile.y / scale - outline
    const right = left + tile.width / scale + 2 * outline
    const bottom = top + tile.height / scale + 2 * outline
    const shows = (extent: Box) =>
      extent.x < right &&
      extent.x + extent.width > left &&
      extent.y < bottom &&
      extent.y + extent.height > top
    return known.flatMap(({ figure, extent }) => (extent && shows(extent) ? [figure] : []))
  }
}

/** The picture in stripes from top to bottom, each painted from tiles that any browser takes. */
export function* paintStripes(picture: Picture, { width, height }: PictureSize): Generator<Stripe> {
  const stripeHeight = Math.max(1, Math.min(height, Math.floor(stripePixels / width)))
  const { surface } = canvasOf({ width: Math.min(width, tileWidth), height: stripeHeight }, true)
  const within = figuresWithin(picture)
  for (let y = 0; y < height; y += stripeHeight) {
    const rows = Math.min(stripeHeight, height - y)
    const pixels = new Uint8ClampedArray(width * rows * 4)
    for (let x = 0; x < width; x += tileWidth) {
      const columns = Math.min(tileWidth, width - x)
      const tile = { x, y, width: columns, height: rows }
      paintTile(surface, { ...picture, figures: within(tile) }, tile)
      copyTile(surface.getImageData(0, 0, columns, rows), pixels, x, width)
    }
    yield { rows, pixels }
  }
}

/** True where the browser really gives a canvas of this size: too large a one is often given and stays empty. */
export function canvasTakes({ width, height }: PictureSize): boolean {
  try {
    const { surface } = canvasOf({ width, height }, false)
    surface.fillRect(width - 1, height - 1, 1, 1)
    return surface.getImageData(width - 1, height - 1, 1, 1).data[3] === 255
  } catch {
    return false
  }
}
