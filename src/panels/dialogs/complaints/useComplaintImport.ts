import { useMemo, useState } from 'react'
import {
  complaintPlanOf,
  complaintsIn,
  type ComplaintTablePlan,
  replannedComplaints,
} from '#commands/complaintImport.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { importSource, type ImportSource } from '../importing/importSource.ts'
import { useDayOrder } from '../importing/useDayOrder.ts'
import { useTable } from '../importing/useTable.ts'

/** Reads a list anew with each source, and its complaints anew with each thing that is said of it. */
export function useComplaintImport(blueprint: Blueprint) {
  const { take, ...reading } = useTable(importSource(null))
  const { table } = reading
  const [said, setSaid] = useState<ComplaintTablePlan | null>(null)
  const guessed = useMemo(() => complaintPlanOf(table), [table])
  const { plan, asksOrder, sayOrder, forgetOrder } = useDayOrder(said ?? guessed)
  const rows = useMemo(() => complaintsIn(blueprint, table, plan), [blueprint, table, plan])
  return {
    reading,
    plan,
    asksOrder,
    rows,
    take: (next: ImportSource) => {
      take(next)
      setSaid(null)
      forgetOrder()
    },
    say: (more: Pick<ComplaintTablePlan, 'heading' | 'columns'>) => setSaid(replannedComplaints(more, table)),
    sayOrder,
  }
}

export type ComplaintImport = ReturnType<typeof useComplaintImport>
