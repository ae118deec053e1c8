import { createRequire } from 'node:module'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { nodeMeans } from '#cli/nodeMeans.ts'
import { renderedPng } from '#cli/renderedPng.ts'
import { pictureOf } from '#exporters/pictureOf.ts'
import { sampleEdition } from '../exporters/editions.ts'

const { resolve } = createRequire(import.meta.url)
const inter = [
  '400Regular/Inter_400Regular',
  '500Medium/Inter_500Medium',
  '600SemiBold/Inter_600SemiBold',
].map((name) => resolve(`@expo-google-fonts/inter/${name}.ttf`))
const notoSansSc = resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')

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
    const whole = PNG.sync.read(Buffer.from(await renderedPng(picture, inter)))
    const striped = PNG.sync.read(Buffer.from(await renderedPng(picture, inter, whole.width * 41)))
    const { share } = difference(whole, striped)
    expect(share).toBeLessThan(0.0005)
  },
)

test('a Chinese picture looks the same with the signs that it needs alone as with the whole face', async () => {
  const part = { is: 'selection', steps: ['D01', 'D02'] } as const
  const edition = await sampleEdition('clinic.zh', { part })
  const picture = { ...pictureOf(edition), scale: 1 }
  expect(edition.blueprint.steps.size).toBe(2)
  const faces = [...inter, notoSansSc]
  const withWhole = PNG.sync.read(Buffer.from(await renderedPng(picture, faces)))
  const withSmall = PNG.sync.read(Buffer.from(await nodeMeans.png(picture)))
  expect(difference(withWhole, withSmall)).toEqual({ most: 0, share: 0 })
  const without = PNG.sync.read(Buffer.from(await renderedPng(picture, inter)))
  expect(difference(withWhole, without).share).toBeGreaterThan(0.001)
})
