import { migrated } from '#model/migrations.ts'
import type { FileReading } from '#model/parseBlueprintFile.ts'
import { readBlueprintFile, readPlainFile } from '#model/readBlueprintFile.ts'

/** Reads the text of a `*.blueprint.json` of any version that ever was: the blueprint, or all that is wrong with the file. */
export const readFile = (text: string): FileReading => readBlueprintFile(text, (file) => migrated(file))

/** The same for a file that is plain JSON already, such as what a store of an older version kept. */
export const readStoredFile = (json: unknown): FileReading => readPlainFile(json, (file) => migrated(file))
