import { comparable } from '../importPlan.ts'
import type { AnswerPart, AskedItem } from './answerPlan.ts'

/** A text as two wordings of a question are compared: letters and figures alone. */
const bare = (text: string): string =>
  comparable(text.replaceAll(/<[^>]*>/g, ' ')).replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** "3.", "Q2_14", "1、E1、", 第 3 题: some tools put their number before that of the questionnaire. */
const numbering =
  /^\s*(?:[QPE]?\d{1,3}\s*[.、)）:：]\s*)*(?:(?:[QPE]?\d{1,3}(?:_\d{1,3})?|第\s*\d+\s*题)\s*[.、)）:：]?\s*)?/i

/** The pieces of a heading in which a question may stand: behind a number, in brackets, behind a dash or a colon. */
function pieces(heading: string): readonly string[] {
  const inBrackets = [...heading.matchAll(/[[【]([^\]】]+)[\]】]/g)].map(([, piece = '']) => piece)
  const parts = heading.split(/\s+[-–—|>]+\s+|——|—|[:：]|\n/)
  return [heading, ...inBrackets, ...parts, parts.at(-1) ?? ''].map((piece) =>
    bare(piece.replace(numbering, '')),
  )
}

function pairs(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2)
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

/** How much two texts have in common, 0..1 (Dice, by pairs of signs). */
function likeness(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  if (a.length < 4 || b.length < 4) return 0
  const [first, second] = [pairs(a), pairs(b)]
  let common = 0
  for (const [pair, count] of first) common += Math.min(count, second.get(pair) ?? 0)
  return (2 * common) / (a.length + b.length - 2)
}

/** An item whose text a heading has, and how surely, 0..1. */
export interface TextMatch {
  readonly item: AskedItem
  readonly score: number
  /** The heading without the item's text. */
  readonly rest: string
  /** True where it is the wording of the item's expectation. */
  readonly expected: boolean
}

const leastLike = 0.72

/** Finds the item whose text stands in a heading, word for word or nearly so. */
export function itemFinder(items: readonly AskedItem[]) {
  const known = items
    .flatMap((item) => [
      { item, words: item.text, expected: false },
      { item, words: item.expectation ?? '', expected: true },
    ])
    .map((each) => ({ ...each, text: bare(each.words) }))
    .filter(({ text }) => text !== '')
  return (headings: readonly string[]): TextMatch | null => {
    const all = headings.flatMap(pieces).filter((piece) => piece !== '')
    const whole = bare(headings.join(' '))
    let best: TextMatch | null = null
    for (const { item, words, expected, text } of known) {
      const score = all.reduce((most, piece) => Math.max(most, scoreOf(piece, text)), 0)
      const better = score >= leastLike && (best === null || score > best.score)
      if (better)
        best = { item, score, rest: restOf(headings.join(' '), words, whole.length > text.length), expected }
    }
    return best
  }
}

const scoreOf = (piece: string, text: string): number => {
  if (piece === text) return 1
  const contains = text.length >= 8 && piece.includes(text)
  // Of two texts that one heading contains, "thing 1" and "thing 12", the longer is meant.
  return contains ? 0.96 + (text.length / piece.length) * 0.01 : likeness(piece, text) * 0.96
}

const restOf = (heading: string, text: string, longer: boolean): string => {
  if (!longer) return ''
  const at = comparable(heading).indexOf(comparable(text))
  return at < 0
    ? ''
    : comparable(heading).slice(0, at) + comparable(heading).slice(at + comparable(text).length)
}

const partWords: readonly (readonly [AnswerPart, RegExp])[] = [
  [
    'adequate',
    /adequate|minimum|minimal|at least|tolerable|acceptable|最低|最起码|可接受|容忍|适当|理想以下/,
  ],
  [
    'perception',
    /percept|perceiv|actual|experienc|received|performance|今次|实际|感知|感受|体验|现状|满意度|(?:^|[^a-z])(?:p|per|perc|act)(?:[^a-z]|$)/,
  ],
  [
    'expectation',
    /expect|desired|ideal|should|excellent|期望|期待|应该|应当|应有|预期|理想|(?:^|[^a-z])(?:e|exp|des)(?:[^a-z]|$)/,
  ],
]

/** Which part of an answer some words speak of; null where they speak of none, or of several. */
export function partIn(words: string): AnswerPart | null {
  const text = comparable(words).replaceAll('_', ' ')
  const found = partWords.filter(([, form]) => form.test(text))
  // "Actual service compared with what you expected" is about what was.
  const [only] =
    found.length === 2 && found[1]?.[0] === 'expectation' && found[0]?.[0] === 'perception' ? [] : found
  return only?.[0] ?? null
}

/** A name that numbers a column, as survey tools write it: E1, Q2_14, 感知3, "12. …". */
export interface NumberedName {
  /** What stands before the number: columns of one prefix belong together. */
  readonly prefix: string
  readonly number: number
}

const code = /^(.{0,24}?)[[_.\- ]*0*(\d{1,3})\]?$/
const ordinal = /^(?:第\s*)?(\d{1,3})\s*(?:题\s*)?[.、):]/
const coded = /^(q?\d{1,3}[_.-]|\p{L}{1,12}[_ .-]?)0*(\d{1,3})\s*[.、):\]]/u
const codedText = /^(\p{L})0*(\d{1,3})\s+(?=.*\p{L}{2})/u

/** The number that a heading gives its column; null where it gives none. */
export function numberedName(headings: readonly string[]): NumberedName | null {
  for (const heading of headings) {
    const text = comparable(heading)
    const [, prefix, digits] = codedText.exec(text) ?? code.exec(text) ?? coded.exec(text) ?? []
    if (digits !== undefined) return { prefix: (prefix ?? '').trim(), number: Number(digits) }
    const number = ordinal.exec(text)?.[1]
    if (number !== undefined) return { prefix: '', number: Number(number) }
  }
  return null
}

/** The item whose id a heading bears, perhaps with the part beside it: "item3", "item3_expectation", "E.item3". */
export function itemById(
  headings: readonly string[],
  items: readonly AskedItem[],
): { item: AskedItem; rest: string } | null {
  for (const heading of headings) {
    const item = items.find(({ id }) => heading.trim() === id)
    if (item) return { item, rest: '' }
    const held = items
      .filter(({ id }) => new RegExp(`(?:^|[^A-Za-z0-9])${id}(?:$|[^A-Za-z0-9])`).test(heading))
      .toSorted((a, b) => b.id.length - a.id.length)[0]
    if (held && heading.length < held.id.length + 20)
      return { item: held, rest: heading.replace(held.id, ' ') }
  }
  return null
}
