import type { Box } from '#layout/placed.ts'
import type { Exporter } from './exporter.ts'
import { canvasTakes, fontsReady, paintWhole } from './paintPicture.ts'
import { boundsOf, pictureOf } from './pictureOf.ts'
import { fitsFormat, fitsOneCanvas, largestScale, pictureSize } from './pictureSize.ts'
import { tooLarge } from './tooLarge.ts'

const mime = 'image/jpeg'

const works = (bounds: Box, scale: number) => {
  const size = pictureSize(bounds, scale)
  return fitsFormat(size, 'jpeg') && (fitsOneCanvas(size) || canvasTakes(size))
}

/** The largest scale that this browser really paints: the format's own, or less where its canvases are smaller. */
function largestHere(bounds: Box): number {
  let scale = largestScale(bounds, 'jpeg')
  while (scale > 0.01 && !works(bounds, scale)) scale = Math.floor(scale * 80) / 100
  return scale
}

/** The blueprint as a JPEG, which has no transparency. It is painted on one canvas and can be as large as that may be. */
export const jpeg: Exporter = {
  id: 'jpeg',
  refusal: (edition) => {
    const bounds = boundsOf(edition)
    const { scale } = edition.options
    if (works(bounds, scale)) return null
    return tooLarge('browser', pictureSize(bounds, scale), largestHere(bounds), edition.words)
  },
  write: async (edition, { signal }) => {
    const { options } = edition
    const picture = {
      ...pictureOf({ ...edition, options: { ...options, background: 'paper' } }),
      scale: options.scale,
    }
    await fontsReady(picture.figures)
    signal?.throwIfAborted()
    return paintWhole(picture, pictureSize(picture.bounds, options.scale), mime)
  },
}
