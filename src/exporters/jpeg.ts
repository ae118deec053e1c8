import { drawBlueprint, pictureBounds } from '#drawing/drawBlueprint.ts'
import { themes } from '#drawing/theme.ts'
import type { Box } from '#layout/placed.ts'
import type { Exporter } from './exporter.ts'
import { canvasTakes, fontsReady, paintWhole } from './paintPicture.ts'
import { fitsFormat, fitsOneCanvas, largestScale, pictureSize } from './pictureSize.ts'
import { tooLarge } from './tooLarge.ts'

const { paper } = themes
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

/** The whole blueprint as a JPEG, which has no transparency. It is painted on one canvas and can be as large as that may be. */
export const jpeg: Exporter = {
  id: 'jpeg',
  extension: 'jpg',
  mime,
  refusal: ({ placed }, { scale }, words) => {
    const bounds = pictureBounds(placed)
    return works(bounds, scale) ? null : tooLarge(pictureSize(bounds, scale), largestHere(bounds), words)
  },
  write: async (sheet, { scale }, _words, signal) => {
    const figures = drawBlueprint(sheet, paper)
    const bounds = pictureBounds(sheet.placed)
    await fontsReady(figures)
    signal?.throwIfAborted()
    return paintWhole({ figures, bounds, scale, background: paper.paper }, pictureSize(bounds, scale), mime)
  },
}
