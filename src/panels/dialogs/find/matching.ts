/** A text made ready to be searched. */
export interface Searched {
  readonly text: string
  /** Whether a word begins at a place of the text; each Chinese character is a word. */
  readonly starts: readonly boolean[]
}

/** How well something fits, and at which places of its text. */
export interface Match {
  readonly score: number
  readonly places: readonly number[]
}

const folded = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
const standsAlone = (sign: string | undefined) =>
  sign !== undefined && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sign)

/** Capitals, accents and full-width signs make no difference. */
export function searched(name: string): Searched {
  const text = folded(name)
  const starts = Array.from({ length: text.length }, (_, at) => {
    const sign = text[at]
    return isWord(sign) && (standsAlone(sign) || standsAlone(text[at - 1]) || !isWord(text[at - 1]))
  })
  return { text, starts }
}

/** What was typed, as words that are looked for one by one. */
export const wordsOf = (typed: string): readonly string[] =>
  folded(typed)
    .split(/\s+/)
    .filter((word) => word !== '')

const run = (from: number, length: number) => Array.from({ length }, (_, i) => from + i)

/** The word as it stands: best where the text begins with it, then where one of its words does. */
function asWritten(word: string, { text, starts }: Searched): Match | null {
  let inside: Match | null = null
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const places = run(at, word.length)
    if (starts[at] === true) return { score: at === 0 ? 100 : 90, places }
    inside ??= { score: 70, places }
  }
  return inside
}

/** The beginnings of words, in their order: "afp" and "addfa" for "Add fail point", "登录" for "登记入住记录". */
function byBeginnings(word: string, { text, starts }: Searched): Match | null {
  const failed = new Set<number>()
  const from = (i: number, next: number): readonly number[] | null => {
    if (i === word.length) return []
    const state = i * (text.length + 1) + next
    if (failed.has(state)) return null
    for (let at = next; at < text.length; at++) {
      const fits = text[at] === word[i] && (starts[at] === true || (i > 0 && at === next))
      const rest = fits ? from(i + 1, at + 1) : null
      if (rest) return [at, ...rest]
    }
    failed.add(state)
    return null
  }
  const places = from(0, 0)
  return places && { score: 60, places }
}

/** Some letters of one word, in their order, not far apart: "tchpt" for "touchpoint". */
function withGaps(word: string, { text, starts }: Searched): Match | null {
  if (word.length < 3) return null
  for (let start = 0; start < text.length; start++) {
    if (starts[start] !== true || text[start] !== word[0]) continue
    const places = [start]
    for (let at = start + 1; at < text.length && isWord(text[at]) && places.length < word.length; at++)
      if (text[at] === word[places.length]) places.push(at)
    const last = places.at(-1) ?? start
    if (places.length === word.length && last - start < word.length * 2) return { score: 30, places }
  }
  return null
}

const one = (word: string, text: Searched): Match | null =>
  asWritten(word, text) ?? byBeginnings(word, text) ?? withGaps(word, text)

/**
 * How well the words that were typed fit a name, with what stands beside it to help: each word has to be found in one of the
 * two, at least one of them in the name. Null where they do not.
 */
export function matchOf(words: readonly string[], name: Searched, beside: Searched): Match | null {
  let score = 0
  const places: number[] = []
  for (const word of words) {
    const inName = one(word, name)
    if (inName) places.push(...inName.places)
    else if (!asWritten(word, beside)) return null
    score += inName?.score ?? 20
  }
  if (places.length === 0) return null
  const together = words.length > 1 && name.text.includes(words.join(' ')) ? 20 : 0
  // Of two that fit alike the shorter name is the nearer one.
  return { score: score / words.length + together - Math.min(9, name.text.length / 20), places }
}
