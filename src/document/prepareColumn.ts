import { packedColumn } from './packedColumn.ts'

/** Packs a column of answers that will be written soon, so that the writing itself is short. */
export const prepareColumn = (column: readonly (number | string | null)[]): void => void packedColumn(column)
