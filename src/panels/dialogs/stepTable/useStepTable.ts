import { useMemo, useState } from 'react'
import { stepColumnsOf, stepsOf, type StepTableColumns } from '#commands/stepTable.ts'
import type { PickedBytes } from '#persistence/fileAccess.ts'
import { importSource, type ImportSource } from '../importing/importSource.ts'
import { useTable } from '../importing/useTable.ts'

/** Reads a table anew with each source, and its steps anew with each thing that is said of its columns. */
export function useStepTable(file: PickedBytes | null) {
  const { take, ...reading } = useTable(importSource(file))
  const { table } = reading
  const [said, say] = useState<StepTableColumns | null>(null)
  const guessed = useMemo(() => stepColumnsOf(table), [table])
  const plan = said ?? guessed
  const told = useMemo(() => stepsOf(table, plan), [table, plan])
  return {
    reading,
    plan,
    told,
    take: (next: ImportSource) => {
      take(next)
      say(null)
    },
    say,
  }
}

export type StepTableImport = ReturnType<typeof useStepTable>
