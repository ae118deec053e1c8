import { drawBlueprint, pictureBounds } from '#drawing/drawBlueprint.ts'
import { themes } from '#drawing/theme.ts'
import type { Exporter } from './exporter.ts'
import { canvasTakes, fontsReady, paintStripes, paintWhole } from './paintPicture.ts'
import {
  fitsFormat,
  fitsLargeCanvas,
  fitsOneCanvas,
  largestScale,
  pictureSize,
  type PictureSize,
} from './pictureSize.ts'
import { pngFile } from './pngFile.ts'
import { tooLarge } from './tooLarge.ts'

const { paper } = themes
const mime = 'image/png'

/** One canvas is encoded by the browser itself, some times faster than stripes are by us. */
const onOneCanvas = (size: PictureSize) => fitsOneCanvas(size) || (fitsLargeCanvas(size) && canvasTakes(size))

/** The whole blueprint as pixels. A picture larger than a canvas may be is made in stripes. */
export const png: Exporter = {
  id: 'png',
  extension: 'png',
  mime,
  refusal: ({ placed }, { scale }, words) => {
    const bounds = pictureBounds(placed)
    const size = pictureSize(bounds, scale)
    return fitsFormat(size, 'png') ? null : tooLarge(size, largestScale(bounds, 'png'), words)
  },
  write: async (sheet, { scale, background }, _words, signal) => {
    const figures = drawBlueprint(sheet, paper)
    const bounds = pictureBounds(sheet.placed)
    const size = pictureSize(bounds, scale)
    const picture = { figures, bounds, scale, background: background === 'paper' ? paper.paper : null }
    await fontsReady(figures)
    signal?.throwIfAborted()
    if (onOneCanvas(size)) return paintWhole(picture, size, mime)
    const alpha = background === 'transparent'
    return pngFile(paintStripes(picture, size), { ...size, alpha, ...(signal && { signal }) })
  },
}
