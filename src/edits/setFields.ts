import type { Blueprint, FileRecords, Id, TableName } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import { fileFromBlueprint } from '#model/fileFromBlueprint.ts'
import { referenceProblems } from '#model/referenceProblems.ts'
import { references } from '#model/references.ts'
import { recordShapes } from '#model/schema.ts'
import { alreadyConnected } from './alreadyConnected.ts'
import { complaintRefusal } from './complaintRefusal.ts'
import type { Edit, Refusal } from './edit.ts'
import { fits } from './fits.ts'
import { stepLanes } from './grid.ts'
import { reviewedNoMore } from './reviewedNoMore.ts'

export type SetFieldsArgs = {
  [T in TableName]: {
    readonly table: T
    readonly id: Id
    readonly set?: Partial<FileRecords[T]>
    readonly unset?: readonly (keyof FileRecords[T])[]
  }
}[TableName]

/** Writes fields of one record, as the inspector and the registers do. Where a record stands has edits of its own. */
export const setFields: Edit<SetFieldsArgs> = {
  name: 'setFields',
  changes: (now, args) => {
    const { table, id } = args
    const before = now[table].get(id)
    if (!before) return { why: 'recordIsGone' }
    const names = [...Object.keys(args.set ?? {}), ...(args.unset ?? [])]
    if (names.some((name) => !mayWrite(table, name))) return { why: 'invalidValue' }
    const after = applied(now, [args])
    const record = after[table].get(id)
    if (!record || !fits(table, record)) return { why: 'invalidValue' }
    const differs = names.some(
      (name) => JSON.stringify(field(before, name)) !== JSON.stringify(field(record, name)),
    )
    if (!differs) return { why: 'nothingToDo' }
    return (
      refusalOf(after, table, id, record) ??
      refusalOfMoments(after, args, names) ?? [args, ...whatFollowsFor(now, args)]
    )
  },
}

const field = (record: object, name: string): unknown =>
  Object.hasOwn(record, name) ? Reflect.get(record, name) : undefined

/** Fields that moveSteps and reconnect write. */
const hasOwnEdit: Partial<Record<TableName, readonly string[]>> = {
  steps: ['lane', 'phase', 'column', 'row'],
  connections: ['from', 'to'],
}

const mayWrite = (table: TableName, name: string) =>
  name !== 'id' && Object.hasOwn(recordShapes[table].shape, name) && !hasOwnEdit[table]?.includes(name)

/** What no schema sees: names of records that are not there, and what the neighbours forbid. */
function refusalOf(after: Blueprint, table: TableName, id: Id, record: object): Refusal | null {
  const lost = references[table].some(({ field: name, to }) => {
    const named = field(record, name)
    return typeof named === 'string' && !after[to].has(named)
  })
  if (lost) return { why: 'recordIsGone' }
  if (table === 'lanes') return refusalOfLane(after, id)
  if (table === 'surveys') {
    const problems = referenceProblems(fileFromBlueprint(after))
    return problems.some(({ path }) => path.startsWith('surveys')) ? { why: 'invalidValue' } : null
  }
  const connection = table === 'connections' && after.connections.get(id)
  return connection && alreadyConnected(after, connection) ? { why: 'alreadyConnected' } : null
}

/** What a file says of a closed case is left alone until somebody writes into that. */
function refusalOfMoments(
  after: Blueprint,
  { table, id }: SetFieldsArgs,
  names: readonly string[],
): Refusal | null {
  const complaint = table === 'complaints' ? after.complaints.get(id) : undefined
  const touched = names.some((name) => name === 'closed' || name === 'communicated')
  const why = complaint && touched ? complaintRefusal(complaint) : null
  return why ? { why } : null
}

function refusalOfLane(after: Blueprint, id: Id): Refusal | null {
  if (after.lanes.get(id)?.kind !== 'evidence') return null
  const holdsSteps = [...after.steps.values()].some(({ lane }) => lane === id)
  if (holdsSteps) return { why: 'evidenceLaneHoldsNoSteps' }
  return stepLanes(after).length === 0 ? { why: 'lastLane' } : null
}

const whatFollowsFor = (now: Blueprint, args: SetFieldsArgs): Change[] =>
  args.table === 'failPoints' && args.set?.step !== undefined ? reviewedNoMore(now, args.set.step) : []
