import type { IRowNode } from 'ag-grid-community'
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Id } from '#model/blueprint.ts'
import type { RegisterRow } from './registerRows.ts'
import { passes, type RowFilter } from './rowFilter.ts'

/** What the grid asks about each row, beside the filters of its columns; it must be told when the answers change. */
export function useExternalFilter(filter: RowFilter, hidden: ReadonlySet<Id>) {
  const latest = useRef({ filter, hidden })
  useLayoutEffect(() => {
    latest.current = { filter, hidden }
  })
  return useMemo(
    () => ({
      isExternalFilterPresent: () => latest.current.hidden.size > 0,
      doesExternalFilterPass: ({ data }: IRowNode<RegisterRow>) =>
        data === undefined || !latest.current.hidden.has(data.id) || passes(latest.current.filter, data),
    }),
    [],
  )
}
