import { useEffect, useState } from 'react'
import { type ImportTable, importTable, type ImportTableFault } from '#commands/importTable.ts'
import type { ImportSource } from './importSource.ts'

interface TableRead {
  readonly of: ImportSource | null
  readonly found: ImportTable | ImportTableFault
}

const nothing: ImportTable = []
const nothingRead: TableRead = { of: null, found: nothing }

/** The table that a source holds, read anew with each other source. */
export function useTable(given: ImportSource) {
  const [source, take] = useState(given)
  const [{ of, found }, setRead] = useState(nothingRead)
  useEffect(() => {
    let wanted = true
    void importTable(source.content).then((found) => wanted && setRead({ of: source, found }))
    return () => {
      wanted = false
    }
  }, [source])
  const table = typeof found === 'string' ? nothing : found
  return {
    source,
    take,
    table,
    /** Why the source holds no table. */
    fault: typeof found === 'string' ? found : null,
    isEmpty: of === source && source.content.length > 0 && table.length === 0,
  }
}

export type TableReading = ReturnType<typeof useTable>
