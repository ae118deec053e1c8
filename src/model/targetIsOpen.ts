import type { Standard } from './blueprint.ts'

/**
 * True while nobody has said what a standard wants: the file format needs a target, so a new standard stands at 0 and has nothing
 * that would give that a meaning. A target of 0 that is meant has a unit, a limit, or at least a statistic that is named.
 */
export const targetIsOpen = (standard: Partial<Standard>): boolean =>
  standard.target === 0 &&
  standard.measure === 'number' &&
  standard.comparator === 'at-most' &&
  saidOnlyOnce.every((key) => standard[key] === undefined)

const saidOnlyOnce = ['unit', 'limit', 'upperLimit', 'requiredShare', 'statistic', 'promised'] as const
