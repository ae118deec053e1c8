import type { Box } from '#layout/placed.ts'

export type PictureFormat = 'png' | 'jpeg'

/** The size of a picture in pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

interface Limits {
  readonly side: number
  readonly area: number
}

/**
 * What a picture may have at most, in pixels. A JPEG is encoded by the browser from one canvas, so that the canvas is its limit.
 * A PNG is made in stripes: its limit is what other programs still open and a person still waits for.
 */
const limits: Record<PictureFormat, Limits> = {
  png: { side: 200_000, area: 1_000_000_000 },
  jpeg: { side: 65_535, area: 268_435_456 },
}

/** What every browser takes as one canvas, in pixels. */
const oneCanvas: Limits = { side: 8_192, area: 16_777_216 }

/** The pixels of a picture of this part of the drawing. */
export const pictureSize = (bounds: Box, scale: number): PictureSize => ({
  width: Math.max(1, Math.ceil(bounds.width * scale)),
  height: Math.max(1, Math.ceil(bounds.height * scale)),
})

const within = ({ width, height }: PictureSize, { side, area }: Limits) =>
  Math.max(width, height) <= side && width * height <= area

export const fitsFormat = (size: PictureSize, format: PictureFormat): boolean => within(size, limits[format])

/** Larger than this a canvas costs more memory than a tab should take; also what desktop browsers take at least. */
const largeCanvas: Limits = { side: 16_384, area: 67_108_864 }

export const fitsLargeCanvas = (size: PictureSize): boolean => within(size, largeCanvas)

export const fitsOneCanvas = (size: PictureSize): boolean => within(size, oneCanvas)

/** The largest scale, in hundredths, at which a picture of this part of the drawing can be made. */
export function largestScale(bounds: Box, format: PictureFormat): number {
  const { side, area } = limits[format]
  const bySide = side / Math.max(bounds.width, bounds.height)
  const byArea = Math.sqrt(area / (bounds.width * bounds.height))
  const scale = Math.floor(Math.min(bySide, byArea) * 100) / 100
  // Sides are rounded up to whole pixels, which can pass the limit by a row.
  return fitsFormat(pictureSize(bounds, scale), format) ? scale : Math.round(scale * 100 - 1) / 100
}
