import type { Exporter } from './exporter.ts'
import { boundsOf, pictureOf } from './pictureOf.ts'
import { fitsFormat, largestScale, pictureSize } from './pictureSize.ts'
import { tooLarge } from './tooLarge.ts'

const mime = 'image/png'

/** The blueprint as pixels. A picture larger than a canvas may be is made in stripes. */
export const png: Exporter = {
  id: 'png',
  refusal: (edition) => {
    const bounds = boundsOf(edition)
    const size = pictureSize(bounds, edition.options.scale)
    return fitsFormat(size, 'png')
      ? null
      : tooLarge('format', size, largestScale(bounds, 'png'), edition.words)
  },
  write: async (edition, { png: painted, progress }) => {
    const { scale } = edition.options
    return new Blob([await painted({ ...pictureOf(edition), scale }, progress)], { type: mime })
  },
}
