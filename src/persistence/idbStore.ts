import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import {
  mostUpdates,
  type Addition,
  type BlueprintStore,
  type StoredEntry,
  type StoredSeen,
} from './blueprintStore.ts'
import { mergedUpdates } from './mergedUpdates.ts'
import { unavailableName } from './savingState.ts'

interface Tables extends DBSchema {
  entries: { key: string; value: StoredEntry }
  updates: { key: number; value: { key: string; update: Uint8Array }; indexes: { key: string } }
  seen: { key: string; value: { key: string; changedAt: number; seen: StoredSeen } }
}

const tableNames: ('entries' | 'updates' | 'seen')[] = ['entries', 'updates', 'seen']
type Transaction = IDBPTransaction<Tables, ('entries' | 'updates' | 'seen')[], 'readwrite'>

/** Keeps blueprints in the browser's IndexedDB, each write durable before it counts as done. */
export function idbStore(name: string): BlueprintStore {
  const listeners = new Set<() => void>()
  const { database, close } = openedAgain(name, () => Array.from(listeners).forEach((listener) => listener()))
  const write = async (work: (tx: Transaction) => Promise<void>) => {
    const tx = (await database()).transaction(tableNames, 'readwrite', { durability: 'strict' })
    await completed(tx, work)
  }
  return {
    ready: async () => void (await database()),
    entries: async () => (await database()).getAll('entries'),
    entry: async (key) => (await (await database()).get('entries', key)) ?? null,
    load: async (key) => {
      const tx = (await database()).transaction(tableNames)
      const [entry, rows] = await Promise.all([
        tx.objectStore('entries').get(key),
        tx.objectStore('updates').index('key').getAll(key),
        tx.done,
      ])
      return entry ? { entry, updates: rows.map(({ update }) => update) } : null
    },
    glance: async (key) => {
      const tx = (await database()).transaction(tableNames)
      const [entry, rows, last] = await Promise.all([
        tx.objectStore('entries').get(key),
        tx.objectStore('updates').index('key').getAll(key),
        tx.objectStore('seen').get(key),
        tx.done,
      ])
      if (!entry || last?.changedAt !== entry.changedAt) return null
      return { entry, updates: rows.map(({ update }) => update), seen: last.seen }
    },
    keepSeen: (key, changedAt, seen) =>
      write(async (tx) => {
        const entry = await tx.objectStore('entries').get(key)
        if (entry?.changedAt === changedAt) await tx.objectStore('seen').put({ key, changedAt, seen })
      }),
    append: (addition) => write((tx) => append(tx, addition)),
    put: (entry, update) => write((tx) => put(tx, entry, update)),
    mark: (key, fields) =>
      write(async (tx) => {
        const entry = await tx.objectStore('entries').get(key)
        if (entry) await tx.objectStore('entries').put(marked(entry, fields))
      }),
    purge: (keys) =>
      write(async (tx) => {
        for (const key of keys) {
          await tx.objectStore('entries').delete(key)
          await tx.objectStore('seen').delete(key)
          await deleteUpdates(tx, key)
        }
      }),
    onClosed: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close,
  }
}

/** The database, opened when first asked for and again after it was closed from outside. */
function openedAgain(name: string, tellClosed: () => void) {
  let opening: Promise<IDBPDatabase<Tables>> | null = null
  const forget = (database: Promise<IDBPDatabase<Tables>> | null) => {
    if (opening === database) opening = null
  }
  const open = () => {
    const mine = openTables(name, () => {
      forget(mine)
      tellClosed()
    })
    mine.catch(() => forget(mine))
    return mine
  }
  return {
    database: () => (opening ??= open()),
    close: () => {
      const closing = opening
      opening = null
      void closing?.then((database) => database.close())
    },
  }
}

async function openTables(name: string, lost: () => void): Promise<IDBPDatabase<Tables>> {
  if (typeof indexedDB === 'undefined') throw unavailable('there is no IndexedDB here')
  try {
    return await openDB<Tables>(name, 2, {
      upgrade: (database, before) => {
        if (before < 1) {
          database.createObjectStore('entries', { keyPath: 'key' })
          database.createObjectStore('updates', { autoIncrement: true }).createIndex('key', 'key')
        }
        database.createObjectStore('seen', { keyPath: 'key' })
      },
      blocking: (_, __, event) => {
        // Another tab wants to delete the database or to lift it to a newer version: staying open would block it for ever.
        if (event.target instanceof IDBDatabase) event.target.close()
        lost()
      },
      terminated: lost,
    })
  } catch (error) {
    if (error instanceof DOMException && ['VersionError', 'QuotaExceededError'].includes(error.name))
      throw error
    throw unavailable(error instanceof Error || error instanceof DOMException ? error.message : String(error))
  }
}

const unavailable = (message: string): Error => Object.assign(new Error(message), { name: unavailableName })

/** Does the work in the transaction and waits for `complete`; nothing of it stays where any of it fails. */
async function completed(tx: Transaction, work: (tx: Transaction) => Promise<void>): Promise<void> {
  const done = tx.done.then(
    () => null,
    (error: unknown) => error,
  )
  try {
    await work(tx)
  } catch (error) {
    abort(tx)
    // The transaction knows the cause, of which the requests only say that they were aborted.
    throw (await done, tx.error) ?? error
  }
  const failure = await done
  if (failure !== null) throw tx.error ?? failure
}

function abort(tx: Transaction): void {
  try {
    tx.abort()
  } catch {
    // It has aborted by itself, which is what was wanted.
  }
}

async function append(tx: Transaction, { key, update, fields, whole }: Addition): Promise<void> {
  const known = await tx.objectStore('entries').get(key)
  if (!known) return put(tx, { key, thumbnail: null, ...fields }, whole())
  const { removedAt: _, ...entry } = known
  await tx.objectStore('entries').put({ ...entry, ...fields })
  const updates = tx.objectStore('updates')
  if (update) await updates.add({ key, update })
  if ((await updates.index('key').count(key)) <= mostUpdates) return
  const rows = await updates.index('key').getAll(key)
  await deleteUpdates(tx, key)
  await updates.add({ key, update: mergedUpdates(rows.map((row) => row.update)) })
}

async function put(tx: Transaction, entry: StoredEntry, update: Uint8Array): Promise<void> {
  await tx.objectStore('entries').put(entry)
  await deleteUpdates(tx, entry.key)
  await tx.objectStore('updates').add({ key: entry.key, update })
}

async function deleteUpdates(tx: Transaction, key: string): Promise<void> {
  const updates = tx.objectStore('updates')
  for (const id of await updates.index('key').getAllKeys(key)) await updates.delete(id)
}

/** An entry with some fields written; those that are undefined go. */
function marked(entry: StoredEntry, fields: Parameters<BlueprintStore['mark']>[1]): StoredEntry {
  const { removedAt, ...rest } = { ...entry, ...fields }
  return removedAt === undefined ? rest : { ...rest, removedAt }
}
