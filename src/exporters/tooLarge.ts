import type { Words } from '#i18n/words.ts'
import type { PictureSize } from './pictureSize.ts'

/** Says that a picture is too large, and at which scale it is not. */
export const tooLarge = ({ width, height }: PictureSize, scale: number, words: Words): string =>
  words('exporting.tooLarge', { width, height, scale })
