import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { renderedPng } from '#cli/renderedPng.ts'
import { pictureOf } from '#exporters/pictureOf.ts'
import { sampleEdition } from '../exporters/editions.ts'
import { interFiles } from '../exporters/interFont.ts'

/** How far the strongest channel of a pixel is off, and how many pixels are off at all. */
function difference(one: PNG, other: PNG): { most: number; share: number } {
  expect([other.width, other.height]).toEqual([one.width, one.height])
  let most = 0
  let differing = 0
  one.data.forEach((value, i) => {
    const off = Math.abs(value - (other.data[i] ?? 0))
    most = Math.max(most, off)
    if (off > 2) differing++
  })
  return { most, share: differing / one.data.length }
}

test.each(['paper', 'transparent'] as const)(
  'a picture made in stripes is the picture made at once, on a %s ground',
  async (background) => {
    const edition = await sampleEdition('shoeshine.en', { background })
    const picture = { ...pictureOf(edition), scale: 0.6 }
    const whole = PNG.sync.read(Buffer.from(await renderedPng(picture, interFiles())))
    const striped = PNG.sync.read(Buffer.from(await renderedPng(picture, interFiles(), whole.width * 41)))
    const { share } = difference(whole, striped)
    expect(share).toBeLessThan(0.0005)
  },
)
