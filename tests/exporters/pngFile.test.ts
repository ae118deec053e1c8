import * as fc from 'fast-check'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { pngFile, type Stripe } from '#exporters/pngFile.ts'

/** Cuts pixels into stripes of so many rows. */
function* stripesOf(pixels: Uint8ClampedArray, width: number, rows: number): Generator<Stripe> {
  const length = width * 4
  for (let from = 0; from < pixels.length; from += rows * length) {
    const part = pixels.slice(from, from + rows * length)
    yield { rows: part.length / length, pixels: part }
  }
}

const decoded = async (blob: Blob) => PNG.sync.read(Buffer.from(await blob.arrayBuffer()), { checkCRC: true })

const pictures = fc
  .tuple(fc.integer({ min: 1, max: 17 }), fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 5 }))
  .chain(([width, height, rows]) =>
    fc
      .uint8ClampedArray({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((pixels) => ({ width, height, rows, pixels })),
  )

test('a picture written in stripes is read as the same pixels', async () => {
  await fc.assert(
    fc.asyncProperty(pictures, async ({ width, height, rows, pixels }) => {
      const read = await decoded(
        await pngFile(stripesOf(pixels, width, rows), { width, height, alpha: true }),
      )
      expect([read.width, read.height]).toEqual([width, height])
      expect(new Uint8ClampedArray(read.data)).toEqual(pixels)
    }),
  )
})

test('without alpha the colours are the same and nothing is transparent', async () => {
  await fc.assert(
    fc.asyncProperty(pictures, async ({ width, height, rows, pixels }) => {
      const read = await decoded(
        await pngFile(stripesOf(pixels, width, rows), { width, height, alpha: false }),
      )
      expect(new Uint8ClampedArray(read.data)).toEqual(pixels.map((value, i) => (i % 4 === 3 ? 255 : value)))
    }),
  )
})

test('a picture that nobody wants any more is given up', async () => {
  const signal = AbortSignal.abort()
  const pixels = new Uint8ClampedArray(4)
  await expect(
    pngFile(stripesOf(pixels, 1, 1), { width: 1, height: 1, alpha: true, signal }),
  ).rejects.toThrow(/abort/i)
})
