import { PNG } from 'pngjs'

/** A picture as pixels, four bytes each. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

export const pixelsOf = (png: Buffer): Pixels => PNG.sync.read(png)

/** The colour of a pixel: red, green, blue, alpha, each 0..255. */
export function colorAt({ width, data }: Pixels, x: number, y: number): readonly number[] {
  const at = (Math.round(y) * width + Math.round(x)) * 4
  return [...data.subarray(at, at + 4)]
}

/** How far two colours are apart at most, 0..255. */
export const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...[0, 1, 2].map((i) => Math.abs((a[i] ?? 0) - (b[i] ?? 0))))

const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => ({ dx, dy })))

/**
 * The share, 0..1, of pixels of one picture that no pixel of the other within 1 px comes near to. What only anti-aliasing
 * sets apart has its like next door; a shape that lacks, or stands elsewhere, has not.
 */
export function unlike(a: Pixels, b: Pixels, tolerance = 40): number {
  let count = 0
  for (let y = 1; y < a.height - 1; y++)
    for (let x = 1; x < a.width - 1; x++) {
      const at = (y * a.width + x) * 4
      const far = (other: number) =>
        Math.abs((a.data[at] ?? 0) - (b.data[other] ?? 0)) > tolerance ||
        Math.abs((a.data[at + 1] ?? 0) - (b.data[other + 1] ?? 0)) > tolerance ||
        Math.abs((a.data[at + 2] ?? 0) - (b.data[other + 2] ?? 0)) > tolerance
      if (far(at) && around.every(({ dx, dy }) => far(at + (dy * a.width + dx) * 4))) count++
    }
  return count / (a.width * a.height)
}

/** The size that a JPEG says it has, in px. */
export function jpegSize(jpeg: Buffer): { width: number; height: number } {
  for (let at = 2; at < jpeg.length;) {
    const marker = jpeg.readUInt16BE(at)
    if (marker >= 0xffc0 && marker <= 0xffc2)
      return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) }
    at += 2 + jpeg.readUInt16BE(at + 2)
  }
  throw new Error('the file is no JPEG')
}
