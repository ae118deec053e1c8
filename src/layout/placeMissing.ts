import type { Blueprint, Id } from '#model/blueprint.ts'
import type { Place } from './placed.ts'
import { placesAmong } from './placing/placesAmong.ts'
import { tidy } from './tidy.ts'

/**
 * Places for the steps that lack a column or a row, and for no other: right behind what leads to them, or between that and what
 * follows in a column of their own. Where no step has a place, all is tidied.
 */
export function placeMissing(blueprint: Blueprint): ReadonlyMap<Id, Place> {
  const steps = [...blueprint.steps.values()]
  const isBare = steps.every(({ column, row }) => column === undefined && row === undefined)
  return isBare && steps.length > 0 ? tidy(blueprint) : placesAmong(blueprint)
}
