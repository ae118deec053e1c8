import type { PickedBytes } from '#persistence/fileAccess.ts'

/** Where an import comes from: a file by its name, or what was pasted. */
export interface ImportSource {
  /** Null where it was pasted. */
  readonly name: string | null
  readonly content: Uint8Array | string
}

/** A file as a source; nothing pasted yet where there is none. */
export const importSource = (file: PickedBytes | null): ImportSource =>
  file === null ? { name: null, content: '' } : { name: file.name, content: file.bytes }
