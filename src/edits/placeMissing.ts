import { placeMissing as placesMissing } from '#layout/placeMissing.ts'
import type { Edit } from './edit.ts'
import { movedTo } from './movedTo.ts'

/** Gives a place to every step that has none yet, when a file is opened. */
export const placeMissing: Edit<Readonly<Record<string, never>>> = {
  name: 'placeMissing',
  changes: (now) => movedTo(now, placesMissing(now)),
}
