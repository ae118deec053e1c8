import type { Block, BlockTable } from './block.ts'

/** A table without the columns in which nothing stands. */
function filledTable(table: BlockTable): BlockTable {
  const { columns, rows } = table
  const isFilled = (at: number) => rows.some((row) => (row[at]?.text ?? '') !== '')
  const kept = columns.flatMap((_, at) => (isFilled(at) ? [at] : []))
  const only = <Value>(all: readonly Value[]): Value[] => kept.flatMap((at) => all[at] ?? [])
  return { ...table, columns: only(columns), rows: rows.map(only) }
}

/** The pieces of a chapter with their tables so. */
export const filledTables = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.is === 'table' ? filledTable(block) : block))
