import { Resvg } from '@resvg/resvg-js'
import { toSvg } from '#drawing/toSvg.ts'
import type { Picture } from '#exporters/paintPicture.ts'
import { pictureSize, type PictureSize } from '#exporters/pictureSize.ts'
import { pngFile, type Stripe } from '#exporters/pngFile.ts'

/** Pixels that are painted at once: some hundred megabytes. */
const mostPixels = 33_554_432

/** The drawing as a part of a larger SVG. */
function drawn({ figures, bounds, background }: Picture): string {
  const text = toSvg(figures, { bounds, title: '', ...(background !== null && { background }) })
  return text.replace(/^<\?xml[^>]*>\n/, '')
}

/** Some rows of a drawing that is `height` pixels high, through a second renderer of SVG. */
function rendered(
  drawing: string,
  { bounds }: Picture,
  { width, height }: PictureSize,
  { y, rows }: { readonly y: number; readonly rows: number },
  fontFiles: readonly string[],
) {
  const frame = `width="${width}" height="${rows}" viewBox="0 ${y} ${width} ${rows}"`
  const scaled = `<g transform="scale(${width / bounds.width} ${height / bounds.height})">${drawing}</g>`
  const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: 'Inter' }
  return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${frame}>${scaled}</svg>`, { font }).render()
}

/** The renderer gives colours multiplied by their alpha; a PNG wants them as they are. */
function straight(pixels: Uint8ClampedArray): Uint8ClampedArray {
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3] ?? 0
    if (alpha === 0 || alpha === 255) continue
    for (let i = at; i < at + 3; i++) pixels[i] = ((pixels[i] ?? 0) * 255) / alpha
  }
  return pixels
}

/** The picture in stripes from top to bottom, each rendered by itself, so that it is never whole in memory. */
function* stripes(
  picture: Picture,
  size: PictureSize,
  stripeHeight: number,
  fontFiles: readonly string[],
): Generator<Stripe> {
  const drawing = drawn(picture)
  for (let y = 0; y < size.height; y += stripeHeight) {
    const rows = Math.min(stripeHeight, size.height - y)
    const painted = rendered(drawing, picture, size, { y, rows }, fontFiles)
    const pixels = new Uint8ClampedArray(painted.pixels)
    yield { rows, pixels: picture.background === null ? straight(pixels) : pixels }
  }
}

/** The bytes of a picture as a PNG. One of more pixels than `atOnce` is made in stripes. */
export async function renderedPng(
  picture: Picture,
  fontFiles: readonly string[],
  atOnce = mostPixels,
): Promise<Uint8Array<ArrayBuffer>> {
  const size = pictureSize(picture.bounds, picture.scale)
  const { width, height } = size
  if (width * height <= atOnce) {
    const whole = rendered(drawn(picture), picture, size, { y: 0, rows: height }, fontFiles)
    return new Uint8Array(whole.asPng())
  }
  const stripeHeight = Math.max(1, Math.floor(atOnce / width))
  const alpha = picture.background === null
  const file = await pngFile(stripes(picture, size, stripeHeight, fontFiles), { width, height, alpha })
  return new Uint8Array(await file.arrayBuffer())
}
