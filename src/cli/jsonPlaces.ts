import { type Path, pathText } from '#model/fileProblem.ts'

/** A place in a text: lines and columns count from 1, columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** A list or an object that is open, and which of its values comes next. */
interface Frame {
  readonly path: Path
  readonly list: boolean
  key: PropertyKey
}

type Awaited = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing'

/** A walk through JSON, token by token, however deep it is. */
interface Walk {
  readonly text: string
  readonly wanted: ReadonlySet<string>
  readonly offsets: Map<string, number>
  readonly open: Frame[]
  awaited: Awaited
  at: number
}

const space = /[ \t\n\r]*/y
const string = /"[^"\\\t\n\r\f\v]*(?:\\(?:["\\/bfnrt]|u[\da-f]{4})[^"\\\t\n\r\f\v]*)*"/iy
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)(?![\w.])/iy

/** The text that a pattern matches at an offset; empty where it does not. */
function matched(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0] ?? ''
}

function afterValue(walk: Walk): void {
  walk.awaited = walk.open.length === 0 ? 'nothing' : 'commaOrEnd'
}

function takeEnd(walk: Walk): number {
  const frame = walk.open.at(-1)
  if (walk.text[walk.at] !== (frame?.list ? ']' : '}')) return 0
  walk.open.pop()
  afterValue(walk)
  return 1
}

/** No path leads deeper than a blueprint is read. */
const deepest = 64

/** The path of the value that comes next, noted where it is wanted. */
function notedPath({ open, wanted, offsets, at }: Walk): Path {
  const frame = open.at(-1)
  if (!frame || open.length > deepest) return []
  const path = [...frame.path, frame.key]
  const written = pathText(path)
  // Of keys written twice the last counts, as for every reader of JSON.
  if (wanted.has(written)) offsets.set(written, at)
  return path
}

function takeValue(walk: Walk): number {
  const path = notedPath(walk)
  const sign = walk.text[walk.at]
  if (sign === '[' || sign === '{') {
    walk.open.push({ path, list: sign === '[', key: 0 })
    walk.awaited = sign === '[' ? 'valueOrEnd' : 'keyOrEnd'
    return 1
  }
  afterValue(walk)
  return matched(sign === '"' ? string : scalar, walk.text, walk.at).length
}

function takeKey(walk: Walk): number {
  const key = matched(string, walk.text, walk.at)
  const frame = walk.open.at(-1)
  if (key === '' || !frame) return 0
  frame.key = String(JSON.parse(key))
  walk.awaited = 'colon'
  return key.length
}

function takeComma(walk: Walk): number {
  const frame = walk.open.at(-1)
  if (walk.text[walk.at] !== ',' || !frame) return 0
  if (frame.list) frame.key = Number(frame.key) + 1
  walk.awaited = frame.list ? 'value' : 'key'
  return 1
}

function takeColon(walk: Walk): number {
  if (walk.text[walk.at] !== ':') return 0
  walk.awaited = 'value'
  return 1
}

const takers: Readonly<Record<Awaited, (walk: Walk) => number>> = {
  value: takeValue,
  valueOrEnd: (walk) => takeEnd(walk) || takeValue(walk),
  key: takeKey,
  keyOrEnd: (walk) => takeEnd(walk) || takeKey(walk),
  colon: takeColon,
  commaOrEnd: (walk) => takeEnd(walk) || takeComma(walk),
  nothing: () => 0,
}

const skipSpace = (walk: Walk) => {
  walk.at += matched(space, walk.text, walk.at).length
}

/** Walks as far as the text is JSON. */
function walked(text: string, wanted: ReadonlySet<string>): Walk {
  const walk: Walk = { text, wanted, offsets: new Map(), open: [], awaited: 'value', at: 0 }
  skipSpace(walk)
  while (walk.at < text.length) {
    const length = takers[walk.awaited](walk)
    if (length === 0) return { ...walk, awaited: 'value' }
    walk.at += length
    skipSpace(walk)
  }
  return walk
}

/** Tells the place of an offset. The lines are found once, however many places are asked for. */
function placesIn(text: string): (offset: number) => TextPlace {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)]
  return (offset) => {
    let [line, behind] = [0, starts.length]
    while (behind - line > 1) {
      const middle = (line + behind) >> 1
      if ((starts[middle] ?? 0) <= offset) line = middle
      else behind = middle
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

/** The path that a path stands in: `steps[3]` of `steps[3].lane`. */
const parentOf = (path: string): string => path.replace(/(?:\.[\w-]+|\[[^\]]*\]|^[\w-]+)$/, '')

function withParents(path: string): string[] {
  const parent = parentOf(path)
  return parent === path || path === '' ? [path] : [path, ...withParents(parent)]
}

/**
 * Where values stand in a JSON text, by their paths (`steps[3].lane`). A value that is not there has the place of what it should
 * stand in.
 */
export function jsonPlaces(text: string, paths: readonly string[]): (path: string) => TextPlace {
  const chains = new Map(paths.map((path) => [path, withParents(path)]))
  const { offsets } = walked(text, new Set([...chains.values()].flat()))
  const placeAt = placesIn(text)
  return (path) => {
    const known = chains.get(path)?.find((each) => offsets.has(each)) ?? ''
    return placeAt(offsets.get(known) ?? 0)
  }
}

/** Where a text stops being JSON; null where it is JSON to its end. */
export function brokenPlace(text: string): TextPlace | null {
  const { awaited, at } = walked(text, new Set())
  return awaited === 'nothing' ? null : placesIn(text)(at)
}
