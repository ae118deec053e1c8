import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitsFormat, largestScale, pictureSize } from '#exporters/pictureSize.ts'

const bounds = (width: number, height: number) => ({ x: -100, y: -30, width, height })

test('a picture has the size of the drawing times its scale, in whole pixels', () => {
  expect(pictureSize(bounds(1000.2, 300), 2)).toEqual({ width: 2001, height: 600 })
})

test('a JPEG ends where a canvas ends, a PNG in stripes goes on', () => {
  const size = pictureSize(bounds(40_000, 4_000), 2)
  expect([fitsFormat(size, 'jpeg'), fitsFormat(size, 'png')]).toEqual([false, true])
  expect(largestScale(bounds(40_000, 4_000), 'jpeg')).toBe(1.29)
})

test('the largest scale works, and a little more does not', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 200, max: 200_000, noNaN: true }),
      fc.double({ min: 200, max: 20_000, noNaN: true }),
      fc.constantFrom('png', 'jpeg'),
      (width, height, format) => {
        const scale = largestScale(bounds(width, height), format)
        expect(fitsFormat(pictureSize(bounds(width, height), scale), format)).toBe(true)
        expect(fitsFormat(pictureSize(bounds(width, height), scale + 0.03), format)).toBe(false)
      },
    ),
  )
})
