import type * as Y from 'yjs'
import { tableNames, type Blueprint, type Id, type TableName } from '#model/blueprint.ts'
import type { PlainRecord, PlainTable, PlainTables } from './plainRecord.ts'
import { readAbout, readRecord, type AboutReading } from './readRecord.ts'
import { sameValue } from './sameValue.ts'
import { settled, type Settled } from './settled.ts'
import { aboutId, sharedNames, sharedTable, type SharedName, type SharedTable } from './sharedTables.ts'
import type { Trouble } from './trouble.ts'

/** The plain side of a shared document, brought up to date after each transaction. */
export interface Followed {
  readonly snapshot: () => Blueprint
  readonly troubles: () => readonly Trouble[]
  readonly stop: () => void
}

interface State {
  readonly about: AboutReading
  readonly read: PlainTables
  readonly misfits: ReadonlyMap<string, Trouble>
  readonly settled: Settled
  readonly blueprint: Blueprint
}

type Touched = ReadonlyMap<SharedName, ReadonlySet<Id>>

/**
 * Follows a shared document. `tell` is called when a transaction, local or remote, has changed the snapshot. A record that did
 * not change keeps its identity, and so does a table. Columns of answers that say the same as in `seen` are taken from there.
 */
export function followDocument(doc: Y.Doc, tell: () => void, seen: Blueprint | null): Followed {
  let state = refreshed(doc, null, everything(doc), seen)
  const touched = new Map<SharedName, Set<Id>>()
  const unobserve = sharedNames.map((name) => {
    const table = sharedTable(doc, name)
    const note = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => {
      const ids = touched.get(name) ?? new Set()
      for (const event of events) for (const id of idsOf(event)) ids.add(id)
      touched.set(name, ids)
    }
    table.observeDeep(note)
    return () => table.unobserveDeep(note)
  })
  const refresh = () => {
    if (touched.size === 0) return
    const before = state.blueprint
    state = refreshed(doc, state, touched)
    touched.clear()
    if (state.blueprint !== before) tell()
  }
  // After the undo manager, which listens to the same event: whoever is told finds its stacks up to date.
  doc.on('afterTransaction', refresh)
  return {
    snapshot: () => state.blueprint,
    troubles: () => [
      ...state.misfits.values(),
      ...tableNames.flatMap((table) => state.settled.dangling[table]),
    ],
    stop: () => {
      doc.off('afterTransaction', refresh)
      for (const stop of unobserve) stop()
    },
  }
}

/** The records that an event of a table is about: its own keys, or the record that it happened in. */
function idsOf(event: Y.YEvent<Y.AbstractType<unknown>>): readonly Id[] {
  const [id] = event.path
  return id === undefined ? [...event.keys.keys()] : [String(id)]
}

const everything = (doc: Y.Doc): Touched =>
  new Map(sharedNames.map((name) => [name, new Set(sharedTable(doc, name).keys())]))

function refreshed(doc: Y.Doc, before: State | null, touched: Touched, seen: Blueprint | null = null): State {
  const misfits = new Map(before?.misfits)
  const read: { -readonly [T in TableName]: PlainTable } = { ...(before?.read ?? noTables()) }
  for (const name of tableNames) {
    const ids = touched.get(name)
    if (ids && ids.size > 0)
      read[name] = reread(
        name,
        sharedTable(doc, name),
        { before: read[name], seen: seen?.[name] },
        ids,
        misfits,
      )
  }
  const about = before && !touched.has('about') ? before.about : rereadAbout(doc, before, misfits)
  const tables = settled(read, before)
  return { about, read, misfits, settled: tables, blueprint: blueprintOf(before, about, tables) }
}

/** A table with some of its records read again; the same Map where they say the same as before. */
function reread(
  name: TableName,
  table: SharedTable,
  { before, seen }: { readonly before: PlainTable; readonly seen: PlainTable | undefined },
  ids: ReadonlySet<Id>,
  misfits: Map<string, Trouble>,
): PlainTable {
  const after = new Map(before)
  let changed = false
  for (const id of ids) {
    const known = before.get(id)
    const record = readOne(name, id, table, known ?? seen?.get(id), misfits)
    if (record ? known && sameValue(known, record) : !known) continue
    changed = true
    if (record) after.set(id, record)
    else after.delete(id)
  }
  return changed ? after : before
}

function readOne(
  table: TableName,
  id: Id,
  shared: SharedTable,
  before: PlainRecord | undefined,
  misfits: Map<string, Trouble>,
): PlainRecord | null {
  const place = `${table}/${id}`
  misfits.delete(place)
  const record = shared.get(id)
  if (!record) return null
  const reading = readRecord(table, id, record, before)
  if ('record' in reading) return reading.record
  misfits.set(place, { table, id, problem: reading.problem })
  return null
}

function rereadAbout(doc: Y.Doc, before: State | null, misfits: Map<string, Trouble>): AboutReading {
  const about = readAbout(sharedTable(doc, 'about').get(aboutId))
  misfits.delete('about')
  if (about.problem) misfits.set('about', { table: 'about', id: aboutId, problem: about.problem })
  return before && sameValue(before.about.about, about.about)
    ? { ...about, about: before.about.about }
    : about
}

/** The same snapshot as before where nothing in it changed. */
function blueprintOf(before: State | null, { about }: AboutReading, { tables }: Settled): Blueprint {
  const same =
    before?.blueprint.about === about &&
    tableNames.every((name) => before.settled.tables[name] === tables[name])
  if (before && same) return before.blueprint
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each record was read with the schema of its table
  return { about, ...tables } as Blueprint
}

const noTables = (): PlainTables => {
  const none: PlainTable = new Map()
  return {
    lanes: none,
    phases: none,
    steps: none,
    connections: none,
    touchpoints: none,
    failPoints: none,
    standards: none,
    measurements: none,
    surveys: none,
    complaints: none,
  }
}
