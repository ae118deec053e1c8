import { problemAt, type FileProblem } from './fileProblem.ts'
import { parseBlueprintFile, type FileReading } from './parseBlueprintFile.ts'
import { newestVersion } from './schema.ts'

/** More than 20,000 steps with all their registers; what is longer is no blueprint and could stop the browser. */
const mostCharacters = 64 * 1024 * 1024

type PlainObject = Readonly<Record<string, unknown>>

/**
 * Reads the text of a `*.blueprint.json`. `migrate` lifts the plain JSON of an older version to the newest one; the room that
 * keeps the migrations hands it in.
 */
export function readBlueprintFile(
  text: string,
  migrate: (json: PlainObject) => unknown = (json) => json,
): FileReading {
  if (text.length > mostCharacters)
    return refused({ path: '', found: `${text.length}`, expected: { is: 'size', most: mostCharacters } })
  let json: unknown
  try {
    // Some editors put a byte order mark in front, which JSON does not allow.
    json = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch (fault) {
    return refused({
      ...problemAt(text, [], { is: 'json', detail: fault instanceof Error ? fault.message : String(fault) }),
    })
  }
  return readPlainFile(json, migrate)
}

/** The same for a file that is JSON already: one that a store keeps, or one of another program's. */
export function readPlainFile(json: unknown, migrate: (json: PlainObject) => unknown): FileReading {
  if (!isPlainObject(json)) return refused(problemAt(json, [], { is: 'type', type: 'object' }))
  if (json['format'] !== 'service-blueprint') return refused(problemAt(json, ['format'], { is: 'format' }))
  const version = json['version']
  if (!Number.isInteger(version) || Number(version) < 1 || Number(version) > newestVersion)
    return refused(problemAt(json, ['version'], { is: 'version', newest: newestVersion }))
  return parseBlueprintFile(migrate(json))
}

const isPlainObject = (json: unknown): json is PlainObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

const refused = (problem: FileProblem): FileReading => ({ problems: [problem] })
