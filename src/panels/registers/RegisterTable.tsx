import type { GridApi } from 'ag-grid-community'
import { useMemo, useRef, useState } from 'react'
import type { Blueprint } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { useUnfinishedRatings } from '../fields/unfinishedRatings.ts'
import { FilterBar } from './FilterBar.tsx'
import { RegisterGrid } from './RegisterGrid.tsx'
import { type RegisterRow, registerRows } from './registerRows.ts'
import styles from './Registers.module.css'
import { noFilter } from './rowFilter.ts'
import { useRowFilter } from './useRowFilter.ts'
import { useMinute } from '../fields/useMinute.ts'
import { useToday } from '../fields/useToday.ts'

/** A register as a table, below what filters it. */
export function RegisterTable({ register }: { readonly register: RegisterName }) {
  const blueprint = useSession((state) => state.blueprint)
  return blueprint ? <Table register={register} blueprint={blueprint} /> : null
}

interface TableProps {
  readonly register: RegisterName
  readonly blueprint: Blueprint
}

function Table({ register, blueprint }: TableProps) {
  const unfinished = useUnfinishedRatings()
  const day = useToday()
  const minute = useMinute()
  const today = register === 'complaints' ? minute : day
  const grid = useRef<GridApi<RegisterRow> | null>(null)
  const rows = useMemo(
    () => registerRows(register, { blueprint, unfinished, today }),
    [register, blueprint, unfinished, today],
  )
  const { filter, hidden, setFilter } = useRowFilter(register, rows)
  const [shown, setShown] = useState(rows.length)
  const showAll = () => {
    setFilter(() => noFilter)
    grid.current?.setFilterModel(null)
  }
  return (
    <div className={styles['table']}>
      <FilterBar
        register={register}
        blueprint={blueprint}
        rows={rows}
        filter={filter}
        onFilter={setFilter}
        shown={shown}
        onClear={showAll}
      />
      <RegisterGrid
        register={register}
        grid={grid}
        rows={rows}
        filter={filter}
        hidden={hidden}
        onShown={setShown}
      />
    </div>
  )
}
