import {
  mostUpdates,
  type BlueprintStore,
  type StoredEntry,
  type StoredSeen,
} from '#persistence/blueprintStore.ts'
import { mergedUpdates } from '#persistence/mergedUpdates.ts'

interface Row {
  readonly entry: StoredEntry
  readonly updates: readonly Uint8Array[]
  readonly last?: { readonly changedAt: number; readonly seen: StoredSeen }
}

/** A store in memory: all or nothing like the real one, with as much room as it is given, and it can be lost. */
export function memoryStore(room = Number.POSITIVE_INFINITY) {
  let rows: ReadonlyMap<string, Row> = new Map()
  let closed = false
  let capacity = room
  let held: Promise<void> = Promise.resolve()
  const listeners = new Set<() => void>()
  const written: number[] = []

  const size = (all: ReadonlyMap<string, Row>) =>
    [...all.values()].flatMap(({ updates }) => updates).reduce((sum, update) => sum + update.byteLength, 0)
  const write = async (change: (all: Map<string, Row>) => void) => {
    await held
    if (closed) throw new DOMException('The database connection is closing.', 'InvalidStateError')
    const next = new Map(rows)
    change(next)
    if (size(next) > capacity) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    rows = structuredClone(next)
  }
  const store: BlueprintStore = {
    ready: async () => {},
    entries: async () => [...rows.values()].map(({ entry }) => entry),
    entry: async (key) => structuredClone(rows.get(key)?.entry ?? null),
    load: async (key) => {
      const row = rows.get(key)
      return row ? structuredClone({ entry: row.entry, updates: row.updates }) : null
    },
    glance: async (key) => {
      const row = rows.get(key)
      if (!row?.last || row.last.changedAt !== row.entry.changedAt) return null
      return structuredClone({ entry: row.entry, updates: row.updates, seen: row.last.seen })
    },
    keepSeen: (key, changedAt, seen) =>
      write((all) => {
        const row = all.get(key)
        if (row?.entry.changedAt === changedAt) all.set(key, { ...row, last: { changedAt, seen } })
      }),
    append: ({ key, update, fields, whole }) =>
      write((all) => {
        const row = all.get(key)
        if (!row) {
          all.set(key, { entry: { key, thumbnail: null, ...fields }, updates: [whole()] })
          return
        }
        const { removedAt: _, ...entry } = row.entry
        const updates = update ? [...row.updates, update] : row.updates
        const kept = updates.length > mostUpdates ? [mergedUpdates(updates)] : updates
        all.set(key, { ...row, entry: { ...entry, ...fields }, updates: kept })
        written.push(updates.length)
      }),
    put: (entry, update) => write((all) => void all.set(entry.key, { entry, updates: [update] })),
    mark: (key, fields) =>
      write((all) => {
        const row = all.get(key)
        if (!row) return
        const { removedAt, ...entry } = { ...row.entry, ...fields }
        all.set(key, { ...row, entry: removedAt === undefined ? entry : { ...entry, removedAt } })
      }),
    purge: (keys) => write((all) => keys.forEach((key) => all.delete(key))),
    onClosed: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => void (closed = true),
  }
  return {
    store,
    updatesOf: (key: string) => rows.get(key)?.updates ?? [],
    setRoom: (bytes: number) => void (capacity = bytes),
    /** Writes wait until the returned function is called. */
    hold: () => {
      let release = () => {}
      held = new Promise((resolve) => (release = resolve))
      return release
    },
    /** Another tab deletes all and closes the store; it can be opened again at once, or only later. */
    deleteAll: ({ reopens }: { reopens: boolean }) => {
      rows = new Map()
      closed = !reopens
      listeners.forEach((listener) => listener())
    },
    reopen: () => void (closed = false),
  }
}
