import { useEffect, useMemo, useState } from 'react'
import {
  stepColumnsOf,
  stepsOf,
  type StepTable,
  type StepTableColumns,
  stepTableOf,
  type StepTableProblem,
} from '#commands/stepTable.ts'
import type { PickedBytes } from '#persistence/fileAccess.ts'

/** Where the table comes from: a file by its name, or what was pasted. */
export interface TableSource {
  readonly name: string | null
  readonly content: Uint8Array | string
}

const nothing: StepTable = []

/** Reads a table anew with each source, and its steps anew with each thing that is said of its columns. */
export function useStepTable(file: PickedBytes | null) {
  const [source, setSource] = useState<TableSource>(
    file === null ? { name: null, content: '' } : { name: file.name, content: file.bytes },
  )
  const [read, setRead] = useState<StepTable | StepTableProblem>(nothing)
  const [said, setSaid] = useState<StepTableColumns | null>(null)
  useEffect(() => {
    let wanted = true
    void stepTableOf(source.content).then((found) => wanted && setRead(found))
    return () => {
      wanted = false
    }
  }, [source])
  const table = typeof read === 'string' ? nothing : read
  const guessed = useMemo(() => stepColumnsOf(table), [table])
  const columns = said ?? guessed
  const told = useMemo(() => stepsOf(table, columns), [table, columns])
  return {
    source,
    fault: typeof read === 'string' ? read : null,
    table,
    columns,
    told,
    take: (next: TableSource) => {
      setSource(next)
      setSaid(null)
    },
    say: setSaid,
  }
}

export type StepTableReading = ReturnType<typeof useStepTable>
