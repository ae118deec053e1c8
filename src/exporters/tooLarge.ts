import type { Words } from '#i18n/words.ts'
import type { PictureSize } from './pictureSize.ts'

/** Says that a picture is too large for its format, or for the browser that paints it, and at which scale it is not. */
export const tooLarge = (
  of: 'format' | 'browser',
  { width, height }: PictureSize,
  scale: number,
  words: Words,
): string =>
  words(of === 'format' ? 'exporting.tooLarge' : 'exporting.tooLargeHere', { width, height, scale })
