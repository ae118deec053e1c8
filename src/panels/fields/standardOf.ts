import type { Standard } from '#model/blueprint.ts'

/** Only a standard has a measure. */
const isStandard = (record: unknown): record is Partial<Standard> =>
  typeof record === 'object' && record !== null && 'measure' in record

/** The record as a standard; without any of its fields where it is none. */
export const standardOf = (record: unknown): Partial<Standard> => (isStandard(record) ? record : {})
