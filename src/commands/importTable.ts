import { readTable, type TableFault } from '#importers/readTable.ts'
import type { Rows } from '#importers/textTable.ts'

/** Cells as they stand in a source, row by row. */
export type ImportTable = Rows

/** Why a source holds no table. */
export type ImportTableFault = TableFault

/** A file's bytes, or what was pasted, as a table. */
export const importTable = (source: Uint8Array | string): Promise<ImportTable | ImportTableFault> =>
  readTable(source)
