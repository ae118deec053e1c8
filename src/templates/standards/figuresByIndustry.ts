import { airline } from './airline.ts'
import { callCentre } from './callCentre.ts'
import { carRepair } from './carRepair.ts'
import type { IndustryFigures } from './figures.ts'
import { hotel } from './hotel.ts'
import { medical } from './medical.ts'
import { retail } from './retail.ts'

/**
 * The figures of every ready standard, by industry and dimension. They are starting values, of the size that is usual in the
 * trade and meant to be edited: neither law nor the figures of any one firm, and no medical or safety guidance.
 */
export const figuresByIndustry = {
  'car-repair': carRepair,
  airline,
  medical,
  hotel,
  retail,
  'call-centre': callCentre,
} satisfies Record<string, IndustryFigures>

export type ReadyIndustry = keyof typeof figuresByIndustry

type IdsIn<Dimensions> = { [D in keyof Dimensions]: keyof Dimensions[D] }[keyof Dimensions]

/** The id of a ready standard: the same in every language and from version to version. */
export type ReadyId = { [I in ReadyIndustry]: IdsIn<(typeof figuresByIndustry)[I]> }[ReadyIndustry]
