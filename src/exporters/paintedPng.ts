import { canvasTakes, fontsReady, paintStripes, paintWhole, type Picture } from './paintPicture.ts'
import { fitsLargeCanvas, fitsOneCanvas, pictureSize, type PictureSize } from './pictureSize.ts'
import { pngFile, type Stripe } from './pngFile.ts'

/** One canvas is encoded by the browser itself, some times faster than stripes are by us. */
const onOneCanvas = (size: PictureSize) => fitsOneCanvas(size) || (fitsLargeCanvas(size) && canvasTakes(size))

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

/** The same stripes; `tell` is told the share of the picture, 0..1, that is done when the next is asked for. */
function* told(stripes: Iterable<Stripe>, height: number, tell: (share: number) => void): Generator<Stripe> {
  let rows = 0
  for (const stripe of stripes) {
    yield stripe
    rows += stripe.rows
    tell(rows / height)
  }
}

interface PaintingWork {
  readonly signal?: AbortSignal
  readonly onProgress?: (share: number) => void
}

/** A picture as the bytes of a PNG, painted on canvases of this browser. */
export async function paintedPng(
  picture: Picture,
  { signal, onProgress }: PaintingWork = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const size = pictureSize(picture.bounds, picture.scale)
  await fontsReady(picture.figures)
  signal?.throwIfAborted()
  if (onOneCanvas(size)) return bytesOf(await paintWhole(picture, size, 'image/png'))
  const alpha = picture.background === null
  const stripes = paintStripes(picture, size)
  const watched = onProgress ? told(stripes, size.height, onProgress) : stripes
  return bytesOf(await pngFile(watched, { ...size, alpha, ...(signal && { signal }) }))
}
