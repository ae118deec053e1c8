import type { GridApi, IRowNode } from 'ag-grid-community'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from '#i18n/words.ts'
import type { Id } from '#model/blueprint.ts'
import type { Selection } from '#model/selection.ts'
import { session, useSession } from '#session/session.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { addingEdit, newName } from '../fields/addMark.ts'
import { markName } from '../fields/markName.ts'
import { afterRows } from './afterRows.ts'
import { registerPlans } from './registerPlans.ts'
import type { RegisterRow } from './registerRows.ts'

/**
 * Keeps the rows that are selected in step with the session: those of the selected records, else those of the selected steps.
 * Returns what does so at once, for when the rows have just come.
 */
export function useFollowSelection(
  register: RegisterName,
  rows: readonly RegisterRow[],
  grid: RefObject<GridApi<RegisterRow> | null>,
): () => void {
  const { t } = useTranslation()
  const selection = useSession((state) => state.selection)
  const named = useRef<Id | null>(null)
  const follow = () => {
    const api = grid.current
    if (!api || api.isDestroyed()) return
    const wanted = wantedRows(register, rows, selection)
    const first = selectNodes(api, wanted)
    if (first?.displayed && !hasFocus()) api.ensureNodeVisible(first)
    const fresh = freshRow(register, selection, rows, t)
    if (fresh === null || fresh === named.current) return
    named.current = fresh
    startNaming(api, register, fresh)
  }
  const latest = useRef(follow)
  useLayoutEffect(() => {
    latest.current = follow
  })
  useEffect(() => latest.current(), [register, selection])
  return useCallback(() => latest.current(), [])
}

const hasFocus = () => document.activeElement?.closest('[data-register]') !== null

/** The rows of the selected records; where none is a row here, those of the selected steps. */
function wantedRows(
  register: RegisterName,
  rows: readonly RegisterRow[],
  selection: Selection,
): ReadonlySet<Id> {
  const own = selection.filter(({ table }) => table === register).map(({ id }) => id)
  if (own.length > 0) return new Set(own)
  const steps = new Set(selection.filter(({ table }) => table === 'steps').map(({ id }) => id))
  return new Set(rows.filter(({ step }) => steps.has(step)).map(({ id }) => id))
}

function selectNodes(api: GridApi<RegisterRow>, wanted: ReadonlySet<Id>): IRowNode<RegisterRow> | undefined {
  const on: IRowNode<RegisterRow>[] = []
  const off: IRowNode<RegisterRow>[] = []
  api.forEachNode((node) => {
    const want = node.data !== undefined && wanted.has(node.data.id)
    if (want !== node.isSelected()) (want ? on : off).push(node)
  })
  if (off.length > 0) api.setNodesSelected({ nodes: off, newValue: false, source: 'api' })
  if (on.length > 0) api.setNodesSelected({ nodes: on, newValue: true, source: 'api' })
  return on[0]
}

/** The row that was made this very moment from here, and still has no name of its own. */
function freshRow(
  register: RegisterName,
  selection: Selection,
  rows: readonly RegisterRow[],
  t: Words,
): Id | null {
  const [only] = selection
  if (register === 'steps' || selection.length !== 1 || only?.table !== register) return null
  if (session.getState().undoable !== addingEdit[register]) return null
  if (document.activeElement?.closest('[data-registers]') === null) return null
  const record = rows.find(({ id }) => id === only.id)?.record
  const isMark = record && !('lane' in record)
  return isMark && markName(record) === newName(register, t) ? only.id : null
}

function startNaming(api: GridApi<RegisterRow>, register: RegisterName, id: Id): void {
  afterRows(() => {
    const node = api.isDestroyed() ? undefined : api.getRowNode(id)
    if (!node || node.rowIndex === null) return
    api.ensureNodeVisible(node)
    api.startEditingCell({ rowIndex: node.rowIndex, colKey: registerPlans[register].naming })
  })
}
