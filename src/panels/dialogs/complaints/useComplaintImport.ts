import { useEffect, useMemo, useState } from 'react'
import {
  complaintPlanOf,
  complaintsIn,
  type ComplaintTable,
  complaintTableOf,
  type ComplaintTablePlan,
  type ComplaintTableProblem,
  replannedComplaints,
} from '#commands/complaintImport.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { DayOrder } from '#model/writtenDate.ts'

/** Where the list comes from: a file by its name, or what was pasted. */
export interface ComplaintSource {
  readonly name: string | null
  readonly content: Uint8Array | string
}

const nothing: ComplaintTable = []

/** Reads a list anew with each source, and its complaints anew with each thing that is said of it. */
export function useComplaintImport(blueprint: Blueprint) {
  const [source, setSource] = useState<ComplaintSource>({ name: null, content: '' })
  const [read, setRead] = useState<ComplaintTable | ComplaintTableProblem>(nothing)
  const [said, setSaid] = useState<ComplaintTablePlan | null>(null)
  const [order, setOrder] = useState<DayOrder | null>(null)
  useEffect(() => {
    let wanted = true
    void complaintTableOf(source.content).then((found) => wanted && setRead(found))
    return () => {
      wanted = false
    }
  }, [source])
  const table = typeof read === 'string' ? nothing : read
  const guessed = useMemo(() => complaintPlanOf(table), [table])
  const base = said ?? guessed
  const asksOrder = base.dayOrder === 'either'
  const plan = useMemo(
    () => (base.dayOrder === 'either' && order ? { ...base, dayOrder: order } : base),
    [base, order],
  )
  const rows = useMemo(() => complaintsIn(blueprint, table, plan), [blueprint, table, plan])
  return {
    source,
    fault: typeof read === 'string' ? read : null,
    table,
    plan,
    /** True where day and month could be taken for each other, also once it is said which comes first. */
    asksOrder,
    rows,
    take: (next: ComplaintSource) => {
      setSource(next)
      setSaid(null)
      setOrder(null)
    },
    say: (more: Pick<ComplaintTablePlan, 'heading' | 'columns'>) => setSaid(replannedComplaints(more, table)),
    sayOrder: setOrder,
  }
}

export type ComplaintImport = ReturnType<typeof useComplaintImport>
