import type { PackedBlueprint } from '#document/packedBlueprint.ts'
import type { Placed } from '#layout/placed.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import type { BlueprintState } from '#model/vocabulary.ts'

/** What is kept beside a blueprint's updates, so that the library can be shown without reading them. */
export interface StoredEntry {
  readonly key: string
  readonly documentId: Id
  readonly title: string
  readonly state: BlueprintState
  /** ms since 1970. */
  readonly changedAt: number
  readonly steps: number
  /** The text of a small SVG. */
  readonly thumbnail: string | null
  /** ms since 1970; absent while the blueprint is in the library. */
  readonly removedAt?: number
  /** What was chosen when it was last exported, by whichever version of the program; absent where it never was. */
  readonly lastExport?: unknown
}

/** A blueprint as it was last seen: what is shown while the document is still being read. */
export interface Seen {
  /** Which build of the program laid it out: another one may do it otherwise. */
  readonly program: string
  readonly blueprint: Blueprint
  readonly placed: Placed
}

/** What of it is stored. */
export type StoredSeen = Omit<Seen, 'blueprint'> & { readonly blueprint: PackedBlueprint }

/** What a store has of a blueprint; the updates oldest first. */
export interface Stored {
  readonly entry: StoredEntry
  readonly updates: readonly Uint8Array[]
}

/** What the document itself says of its entry. */
export type EntryFields = Omit<StoredEntry, 'key' | 'thumbnail' | 'removedAt' | 'lastExport'>

export interface Addition {
  readonly key: string
  /** What is new; null where nothing is, but it is unsure whether the store still has the rest. */
  readonly update: Uint8Array | null
  readonly fields: EntryFields
  /** Everything the document holds: written where the store has lost the blueprint. */
  readonly whole: () => Uint8Array
}

/**
 * Where blueprints are kept. Each function is one transaction that is durable when its promise resolves and has left no trace
 * when it rejects.
 */
export interface BlueprintStore {
  /** Resolves once there is a place to keep things; rejects where there is none. */
  readonly ready: () => Promise<void>
  readonly entries: () => Promise<readonly StoredEntry[]>
  /** Null where the blueprint is not kept. */
  readonly entry: (key: string) => Promise<StoredEntry | null>
  /** Null where the blueprint is not kept. */
  readonly load: (key: string) => Promise<Stored | null>
  /** The same, and how it was last seen; null too where it was never seen, or has changed since. */
  readonly glance: (key: string) => Promise<(Stored & { readonly seen: StoredSeen }) | null>
  /** Keeps how a blueprint looks that was last changed at `changedAt`; nothing happens where it has changed since. */
  readonly keepSeen: (key: string, changedAt: number, seen: StoredSeen) => Promise<void>
  /** Appends an update and brings the entry up to date; back into the library too, had it been removed meanwhile. */
  readonly append: (addition: Addition) => Promise<void>
  /** Puts a blueprint in the place of whatever had the key. */
  readonly put: (entry: StoredEntry, update: Uint8Array) => Promise<void>
  /** Writes what else an entry says; undefined takes a field away. Nothing happens where the blueprint is not kept. */
  readonly mark: (
    key: string,
    fields: {
      readonly thumbnail?: string
      readonly removedAt?: number | undefined
      readonly lastExport?: unknown
    },
  ) => Promise<void>
  readonly purge: (keys: readonly string[]) => Promise<void>
  /** Calls the listener when the store was closed or deleted from outside. The next call opens it anew. */
  readonly onClosed: (listener: () => void) => () => void
  readonly close: () => void
}

/** So many updates of one blueprint are kept before an append merges them into one. */
export const mostUpdates = 300
