import type { BlueprintFile } from './blueprint.ts'
import { problemAt, type FileProblem, type Path } from './fileProblem.ts'
import { referenceProblems } from './referenceProblems.ts'
import { file as fileSchema } from './schema.ts'
import { shapeProblems } from './shapeProblems.ts'

/** A file that was understood, or all that is wrong with it (the first hundred things). */
export type FileReading =
  | { readonly file: BlueprintFile }
  | { readonly problems: readonly [FileProblem, ...FileProblem[]] }

/** Nothing in the format lies deeper than seven; the rest is room for fields that are not ours. */
const deepest = 64
const mostProblems = 100
const masks: ReadonlySet<string> = new Set(['__proto__', 'constructor'])

/**
 * Takes plain JSON of the newest version for a blueprint, strict about meaning: shapes, ids and references. Fields that the
 * format does not know stay. Gives back a value of its own, which nobody else holds.
 */
export function parseBlueprintFile(json: unknown): FileReading {
  const told: FileProblem[] = []
  const plain = harmless(json, (path, expected) => told.push(problemAt(json, path, expected)))
  if (told.length === 0) told.push(...shapeProblems(fileSchema, plain))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema has just said so
  const file = plain as BlueprintFile
  if (told.length === 0) told.push(...referenceProblems(file))
  const [first, ...others] = told.slice(0, mostProblems)
  return first ? { problems: [first, ...others] } : { file }
}

/**
 * A copy of JSON without what could do harm: the keys by which an object would pass for something else are left out, what is
 * too deep to be walked and numbers too large to be written again are told.
 */
function harmless(
  json: unknown,
  tell: (path: Path, expected: FileProblem['expected']) => void,
  at: Path = [],
): unknown {
  if (typeof json === 'number' && !Number.isFinite(json)) tell(at, { is: 'type', type: 'number' })
  if (typeof json !== 'object' || json === null) return json
  if (at.length >= deepest) {
    tell(at, { is: 'depth', most: deepest })
    return null
  }
  if (Array.isArray(json)) return json.map((value, index) => harmless(value, tell, [...at, index]))
  const kept = Object.entries(json).filter(([key, value]) => !masks.has(key) && value !== undefined)
  return Object.fromEntries(kept.map(([key, value]) => [key, harmless(value, tell, [...at, key])]))
}
