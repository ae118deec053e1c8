import type { Blueprint, Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { GridColumn } from './grid.ts'

const keyOf = (phase: Id | null, column: number) => `${column} ${phase ?? ''}`

/** The columns of the page, and which of them a step stands in. */
export interface Columns {
  readonly columns: readonly GridColumn[]
  readonly indexOf: (phase: Id | null, column: number) => number
}

/** Every moment from left to right. A phase without steps shows one; a collapsed phase is one for all its steps. */
export function columnsOf({ phases, steps }: Pick<Blueprint, 'phases' | 'steps'>): Columns {
  const numbers = new Map<Id | null, Set<number>>()
  for (const { phase = null, column = 0 } of steps.values()) {
    const known = numbers.get(phase)
    if (known) known.add(column)
    else numbers.set(phase, new Set([column]))
  }
  const named = inOrder(phases).map(({ id, collapsed = false }) => ({ id, collapsed }))
  const nameless = numbers.has(null) || named.length === 0 ? [{ id: null, collapsed: false }] : []
  const columns: GridColumn[] = []
  const indexes = new Map<string, number>()
  for (const { id, collapsed } of [...nameless, ...named]) {
    const sorted = [...(numbers.get(id) ?? [1])].sort((a, b) => a - b)
    for (const [i, column] of sorted.entries()) {
      if (i === 0 || !collapsed) columns.push({ phase: id, column, collapsed, opens: i === 0 })
      indexes.set(keyOf(id, column), columns.length - 1)
    }
  }
  return { columns, indexOf: (phase, column) => indexes.get(keyOf(phase, column)) ?? 0 }
}
