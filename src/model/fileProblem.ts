import type { TableName } from './blueprint.ts'

/** What would have been right in the place of what a file holds: data, which the catalogues put into words. */
export type Expected =
  /** The text is not JSON; `detail` is the parser's own English. */
  | { readonly is: 'json'; readonly detail: string }
  /** More characters than anybody's blueprint has. */
  | { readonly is: 'size'; readonly most: number }
  /** Lists and objects inside each other, deeper than is read. */
  | { readonly is: 'depth'; readonly most: number }
  /** `format` is not "service-blueprint": some other kind of file. */
  | { readonly is: 'format' }
  /** Written by a newer program than this one, or with no version at all. */
  | { readonly is: 'version'; readonly newest: number }
  | { readonly is: 'type'; readonly type: JsonType }
  | { readonly is: 'oneOf'; readonly values: readonly (string | number | boolean | null)[] }
  /** Both ends belong to the range. */
  | { readonly is: 'range'; readonly min?: number; readonly max?: number }
  | { readonly is: 'id' }
  | { readonly is: 'link' }
  | { readonly is: 'color' }
  | { readonly is: 'date' }
  | { readonly is: 'instant' }
  | { readonly is: 'instantOrDate' }
  /** No record of that table has the id; `items` are those of the same survey. */
  | { readonly is: 'knownId'; readonly table: TableName | 'items' }
  /** The id is taken already by the record at the path `first`. */
  | { readonly is: 'uniqueId'; readonly first: string }
  /** A step stands in a lane of kind evidence, which holds none. */
  | { readonly is: 'laneForSteps' }
  /** A column of answers is not as long as the one at the path `like`, which has `length` entries. */
  | { readonly is: 'length'; readonly length: number; readonly like: string }

export type JsonType = 'object' | 'list' | 'text' | 'number' | 'whole'

/** One thing that is wrong in a file: where, what stands there, what should. */
export interface FileProblem {
  /** `steps[3].lane`; empty for the whole file. */
  readonly path: string
  /** The value as short JSON, or `nothing`. */
  readonly found: string
  readonly expected: Expected
}

/** A place inside a file, outermost key first. */
export type Path = readonly PropertyKey[]

const longestFound = 60

/** A path as people write it: `surveys[0].answers.items.q1`. */
export function pathText(path: Path): string {
  return path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`
    const name = String(key)
    if (!/^[\w-]+$/.test(name)) return `${before}[${JSON.stringify(name)}]`
    return before === '' ? name : `${before}.${name}`
  }, '')
}

/** The value at a path, or undefined where the path leads nowhere. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    return Reflect.get(value, key)
  }, root)
}

/** A value as short JSON; never looks further into it than is shown. */
function foundText(value: unknown): string {
  if (value === undefined) return 'nothing'
  const characters = Array.from(beginning(value, 2 * longestFound + 2))
  return characters.length <= longestFound
    ? characters.join('')
    : `${characters.slice(0, longestFound - 1).join('')}…`
}

/** At least the first `most` characters of the value's JSON, or all of it. */
function beginning(value: unknown, most: number): string {
  if (most <= 0) return ''
  if (typeof value === 'string') return JSON.stringify(value.slice(0, most))
  if (typeof value !== 'object' || value === null) return String(value)
  const list = Array.isArray(value)
  let text = list ? '[' : '{'
  for (const key in value) {
    if (text.length > most) return text
    const comma = text.length > 1 ? ',' : ''
    const name = list ? '' : `${beginning(key, most)}:`
    text += comma + name + beginning(Reflect.get(value, key), most - text.length)
  }
  return text + (list ? ']' : '}')
}

/** A problem with what stands at a path of the file. */
export const problemAt = (root: unknown, path: Path, expected: Expected): FileProblem => ({
  path: pathText(path),
  found: foundText(valueAt(root, path)),
  expected,
})
