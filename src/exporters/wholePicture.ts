import { pictureBounds } from '#drawing/drawBlueprint.ts'
import type { Sheet } from '#drawing/sheet.ts'
import { largestScale, type PictureFormat, pictureSize, type PictureSize } from './pictureSize.ts'

/** The size of a picture of the whole blueprint at scale 1. */
export const wholePictureSize = ({ placed }: Sheet): PictureSize => pictureSize(pictureBounds(placed), 1)

/** The largest scale at which a format can hold the whole blueprint. */
export const largestWholeScale = ({ placed }: Sheet, format: PictureFormat): number =>
  largestScale(pictureBounds(placed), format)
