import { Resvg } from '@resvg/resvg-js'
import { expect } from '@playwright/test'
import { interFiles } from '../exporters/interFont.ts'
import { press } from './editor.ts'
import { exportedPicture, exportedSvg, sizeOf } from './exports.ts'
import { openSample, test } from './harness.ts'
import { colorAt, jpegSize, pixelsOf, unlike } from './pixels.ts'

test('a PNG of the whole has the size that was asked for, on paper or on nothing', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  const { width, height } = sizeOf(await exportedSvg(page))
  for (const [scale, times] of [
    ['1×', 1],
    ['2×', 2],
    ['4×', 4],
  ] as const) {
    const png = pixelsOf(
      await exportedPicture(page, {
        format: 'PNG',
        scale,
        background: times === 2 ? 'Transparent' : 'Opaque',
      }),
    )
    expect([png.width, png.height]).toEqual([Math.ceil(width * times), Math.ceil(height * times)])
    expect(colorAt(png, 2, 2)[3], scale).toBe(times === 2 ? 0 : 255)
    const some = Array.from({ length: 4000 }, (_, i) =>
      colorAt(png, (((i * 37) % 400) / 400) * png.width, (i / 4000) * png.height),
    )
    const colors = new Set(some.map((color) => color.join(' ')))
    expect(colors.size, 'it is no blank sheet').toBeGreaterThan(8)
  }
})

test('a PNG is set in the bundled font: a second program paints the same', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  const svg = await exportedSvg(page)
  const png = pixelsOf(await exportedPicture(page, { format: 'PNG', scale: '2×' }))
  const painted = (fonts: readonly string[], family: string) =>
    pixelsOf(
      new Resvg(svg.replaceAll(/font-family="[^"]*"/g, `font-family="${family}"`), {
        font: { fontFiles: [...fonts], loadSystemFonts: false, defaultFontFamily: family },
        fitTo: { mode: 'zoom', value: 2 },
      })
        .render()
        .asPng(),
    )
  const inInter = painted(interFiles(), 'Inter')
  expect([png.width, png.height]).toEqual([inInter.width, inInter.height])
  expect(Math.max(unlike(png, inInter), unlike(inInter, png))).toBeLessThan(0.002)
  const withoutText = painted([], 'none')
  expect(unlike(png, withoutText), 'text is enough of it to tell').toBeGreaterThan(0.006)
})

test('a JPEG of the whole has the size that was asked for', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  const { width, height } = sizeOf(await exportedSvg(page))
  const jpeg = await exportedPicture(page, { format: 'JPEG', scale: '2×' })
  expect(jpegSize(jpeg)).toEqual({ width: Math.ceil(width * 2), height: Math.ceil(height * 2) })
})

test('the whole as PNG goes to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSample(page, 'shoeshine.en')
  const { width, height } = sizeOf(await exportedSvg(page))
  await press(page, 'ControlOrMeta+Shift+c')
  const size = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      if (!item?.types.includes('image/png')) return null
      const picture = await createImageBitmap(await item.getType('image/png'))
      return [picture.width, picture.height]
    })
  await expect.poll(size).toEqual([Math.ceil(width * 2), Math.ceil(height * 2)])
})
