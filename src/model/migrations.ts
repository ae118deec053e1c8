/** A blueprint file as plain JSON of any version. */
export type PlainFile = Readonly<Record<string, unknown>>

/** One step from a version of the format to the next; a pure function of plain JSON. */
export interface Migration {
  readonly to: number
  /** What became different, in plain English, for whoever reads this list. */
  readonly what: string
  readonly up: (file: PlainFile) => PlainFile
}

/**
 * Append only: an entry that has shipped is never edited. The first version of the format is 1, so the first entry will lead
 * to 2.
 */
export const migrations: readonly Migration[] = []

/** The file in the newest version that the list leads to. */
export const migrated = (file: PlainFile, list: readonly Migration[] = migrations): PlainFile =>
  list
    .filter(({ to }) => to > Number(file['version']))
    .reduce((older, { to, up }) => ({ ...up(older), version: to }), file)
