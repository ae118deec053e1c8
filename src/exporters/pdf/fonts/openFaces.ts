import type { Type } from '#drawing/figure.ts'
import type { EmbeddedFace, Means } from '../../means.ts'
import { replacement, signsOf, visible, wantsChinese } from './signs.ts'
import { wellFormed } from '../writing/documentText.ts'
import { subsetFace } from './subsetFace.ts'
import { readTrueType, type TrueType } from './trueType.ts'

type Weight = Type['weight']

/** A stretch of a line that one face shows. */
export interface Run {
  readonly face: EmbeddedFace
  /** As it is written: one code point up to U+FFFF for each glyph. */
  readonly text: string
  /** In em. */
  readonly width: number
  /** What it says, where that is not what is written; null otherwise. */
  readonly says: string | null
}

/** A face as it goes into the document. */
export interface EmbeddedSubset {
  readonly face: EmbeddedFace
  /** "ABCDEF+Inter-Regular": six letters that differ from subset to subset. */
  readonly name: string
  readonly file: Uint8Array<ArrayBuffer>
}

/** The faces of one document. */
export interface Faces {
  /** A line cut into stretches, each in a face that has its signs. Same answer for the same line. */
  readonly runs: (line: string, weight: Weight) => readonly Run[]
  /** Each face that was asked for, with the signs of all runs so far. */
  readonly subsets: () => readonly EmbeddedSubset[]
}

const latin = { 400: 'inter-400', 500: 'inter-500', 600: 'inter-600' } as const satisfies Record<
  Weight,
  EmbeddedFace
>
const chinese = 'noto-sans-sc-400'

const postScriptNames: Record<EmbeddedFace, string> = {
  'inter-400': 'Inter-Regular',
  'inter-500': 'Inter-Medium',
  'inter-600': 'Inter-SemiBold',
  'noto-sans-sc-400': 'NotoSansSC-Regular',
}

/** Code points that mean nothing: they stand in for those above U+FFFF, which the library cannot write. */
const firstAlias = 0xe000
const lastAlias = 0xf8ff

/** A face and the signs of it that a document shows: each written code point with its glyph. */
interface UsedFace {
  readonly face: EmbeddedFace
  readonly font: TrueType
  readonly signs: Map<number, number>
  readonly aliases: Map<number, number>
}

const codePoints = (sign: string) => Array.from(sign, (each) => each.codePointAt(0) ?? 0)

const has = ({ font }: UsedFace, sign: string) => codePoints(sign).every((code) => font.glyphOf(code) !== 0)

function aliasOf({ aliases }: UsedFace, codePoint: number): number {
  const known = aliases.get(codePoint) ?? Math.min(firstAlias + aliases.size, lastAlias)
  aliases.set(codePoint, known)
  return known
}

/** A sign in a face that has it, as a run of its own. */
function runOf(used: UsedFace, sign: string, says: string | null): Run {
  const { face, font, signs } = used
  const written = codePoints(sign).map((code) => {
    const glyph = font.glyphOf(code)
    const as = code > 0xffff ? aliasOf(used, code) : code
    signs.set(as, glyph)
    return { as, advance: font.advanceOf(glyph) }
  })
  const text = String.fromCharCode(...written.map(({ as }) => as))
  const width = written.reduce((sum, { advance }) => sum + advance, 0) / font.unitsPerEm
  return { face, text, width, says: says ?? (text === sign ? null : sign) }
}

/** Neighbours in one face are one run; one that says something else than it shows stands alone. */
function joined(runs: readonly Run[]): Run[] {
  const together: Run[] = []
  for (const run of runs) {
    const before = together.at(-1)
    if (before?.face === run.face && before.says === null && run.says === null) {
      together[together.length - 1] = {
        ...before,
        text: before.text + run.text,
        width: before.width + run.width,
      }
    } else together.push(run)
  }
  return together
}

/** Six letters from the signs of a subset. */
function tagOf(signs: Iterable<number>): string {
  let sum = 0x811c9dc5
  for (const code of signs) sum = Math.imul(sum ^ code, 0x01000193) >>> 0
  return Array.from({ length: 6 }, (_, i) => String.fromCharCode(65 + (Math.floor(sum / 26 ** i) % 26))).join(
    '',
  )
}

function subsetOf({ face, font, signs }: UsedFace): EmbeddedSubset {
  const name = postScriptNames[face]
  const codes = [...signs.keys()].toSorted((a, b) => a - b)
  return { face, name: `${tagOf(codes)}+${name}`, file: subsetFace(font, signs, name) }
}

async function open(face: EmbeddedFace, means: Means): Promise<UsedFace> {
  return { face, font: readTrueType(await means.face(face)), signs: new Map(), aliases: new Map() }
}

/** A line of text, as far as its face depends on it. */
export interface Line {
  readonly text: string
  readonly weight: Weight
}

/** Reads the faces that these lines need: the Latin weights that occur, the Chinese one only where a sign asks for it. */
export async function openFaces(lines: Iterable<Line>, means: Means): Promise<Faces> {
  const byWeight = new Map<Weight, Set<string>>()
  for (const { text, weight } of lines) {
    const seen = byWeight.get(weight) ?? new Set()
    byWeight.set(weight, seen.add(text))
  }
  const used = new Map<EmbeddedFace, UsedFace>()
  for (const weight of byWeight.keys()) used.set(latin[weight], await open(latin[weight], means))
  const lacks = ([weight, texts]: [Weight, Set<string>]) => {
    const face = used.get(latin[weight])
    return [...texts].some((text) =>
      signsOf(text).some((sign) => wantsChinese(sign) && face !== undefined && !has(face, visible(sign))),
    )
  }
  if ([...byWeight].some(lacks)) used.set(chinese, await open(chinese, means))

  const kept = new Map<string, readonly Run[]>()
  const cut = (line: string, weight: Weight): Run[] => {
    const first = used.get(latin[weight])
    if (!first) throw new Error(`The face of weight ${weight} was not opened.`)
    const second = used.get(chinese)
    const pieces = signsOf(line).map((sign) => {
      const shown = visible(sign)
      if (has(first, shown)) return runOf(first, shown, null)
      if (second && has(second, shown)) return runOf(second, shown, null)
      return runOf(first, replacement, wellFormed(sign))
    })
    return joined(pieces)
  }
  return {
    runs: (line, weight) => {
      const key = `${weight} ${line}`
      const runs = kept.get(key) ?? cut(line, weight)
      kept.set(key, runs)
      return runs
    },
    subsets: () => [...used.values()].filter(({ signs }) => signs.size > 0).map(subsetOf),
  }
}
