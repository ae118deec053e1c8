import type { StakeFigure } from '#model/vocabulary.ts'
import { writeField } from '../../fields/writeField.ts'

/** Sets a figure with its source, or drops it: then its default counts again. */
export const writeFigure = (
  name: StakeFigure,
  set: { readonly value: number; readonly source?: string } | undefined,
): boolean => writeField({ table: 'about' }, { key: `atStake.${name}` }, set)
