import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Id } from '#model/blueprint.ts'
import { session } from '#session/session.ts'
import type { RegisterName } from '#session/sessionState.ts'
import type { RegisterRow } from './registerRows.ts'
import { hiddenBy, noFilter, type RowFilter } from './rowFilter.ts'

/** How each register of each blueprint was filtered when it was last left. */
const left = new Map<string, RowFilter>()

export interface RowFilterState {
  readonly filter: RowFilter
  /** Rows that the filter hid when it was set; one of these that passes by now is shown again. */
  readonly hidden: ReadonlySet<Id>
  /** The same function each time. */
  readonly setFilter: (change: (filter: RowFilter) => RowFilter) => void
}

/** The filter of a register, which outlives its leaving. */
export function useRowFilter(register: RegisterName, rows: readonly RegisterRow[]): RowFilterState {
  const key = `${session.getState().key ?? ''} ${register}`
  const [state, setState] = useState(() => {
    const filter = left.get(key) ?? noFilter
    return { filter, hidden: hiddenBy(filter, rows) }
  })
  const latest = useRef({ key, rows, filter: state.filter })
  useLayoutEffect(() => {
    latest.current = { key, rows, filter: state.filter }
  })
  const setFilter = useCallback((change: (filter: RowFilter) => RowFilter) => {
    const now = latest.current
    const filter = change(now.filter)
    left.set(now.key, filter)
    setState({ filter, hidden: hiddenBy(filter, now.rows) })
  }, [])
  return { ...state, setFilter }
}
