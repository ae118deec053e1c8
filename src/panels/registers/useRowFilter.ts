import { useState } from 'react'
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
  readonly setFilter: (filter: RowFilter) => void
}

/** The filter of a register, which outlives its leaving. */
export function useRowFilter(register: RegisterName, rows: readonly RegisterRow[]): RowFilterState {
  const key = `${session.getState().key ?? ''} ${register}`
  const [state, setState] = useState(() => {
    const filter = left.get(key) ?? noFilter
    return { filter, hidden: hiddenBy(filter, rows) }
  })
  const setFilter = (filter: RowFilter) => {
    left.set(key, filter)
    setState({ filter, hidden: hiddenBy(filter, rows) })
  }
  return { ...state, setFilter }
}
