import { readingOrder } from '#analysis/quality/readingOrder.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'

/** The number of each step in the report, from 1, as a reader walks through the service. */
export const stepNumbers = (blueprint: Blueprint): ReadonlyMap<Id, number> =>
  new Map(readingOrder(blueprint).map(({ id }, i) => [id, i + 1]))
