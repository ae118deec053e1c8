import { canvasTakes, fontsReady, paintStripes, paintWhole, type Picture } from './paintPicture.ts'
import { fitsLargeCanvas, fitsOneCanvas, pictureSize, type PictureSize } from './pictureSize.ts'
import { pngFile } from './pngFile.ts'

/** One canvas is encoded by the browser itself, some times faster than stripes are by us. */
const onOneCanvas = (size: PictureSize) => fitsOneCanvas(size) || (fitsLargeCanvas(size) && canvasTakes(size))

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

/** A picture as the bytes of a PNG, painted on canvases of this browser. */
export async function paintedPng(picture: Picture, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const size = pictureSize(picture.bounds, picture.scale)
  await fontsReady(picture.figures)
  signal?.throwIfAborted()
  if (onOneCanvas(size)) return bytesOf(await paintWhole(picture, size, 'image/png'))
  const alpha = picture.background === null
  return bytesOf(await pngFile(paintStripes(picture, size), { ...size, alpha, ...(signal && { signal }) }))
}
