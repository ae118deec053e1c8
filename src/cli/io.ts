/** A file to be written: its path as it was given, and all that will stand in it. */
export interface NewFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** How writing ended: all files are there, or none of them is and one could not be written. */
export type Written =
  | { readonly is: 'written' }
  | { readonly is: 'failed'; readonly path: string; readonly why: unknown }

/** What the command line needs of the place that it runs in. */
export interface Io {
  /** The bytes of a file; `-` is standard input. Rejects as Node does. */
  readonly read: (path: string) => Promise<Uint8Array>
  /** Writes all files or none of them; what stood there before stays where one fails. */
  readonly write: (files: readonly NewFile[]) => Promise<Written>
  /** A path from the root of the file system on, however it was given. */
  readonly absolute: (path: string) => string
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** The languages that a person wishes to be spoken to in, best first, as BCP 47 tags. */
  readonly wishes: readonly string[]
  /** Today's date, ISO 8601. */
  readonly today: string
  /** This instant, ISO 8601 with offset. */
  readonly now: string
}

/** The path that stands for standard input. */
export const standardInput = '-'
