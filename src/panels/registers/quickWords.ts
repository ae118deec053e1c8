import type { Words } from '#i18n/words.ts'

/** The same words, each looked up once: while somebody scrolls, cells ask for the same few a hundred times a frame. */
export function quickWords(t: Words): Words {
  const known = new Map<unknown, string>()
  const quick = (...asked: Parameters<Words>) => {
    const [key] = asked
    // What is put into words with something else may differ each time.
    if (asked.length > 1) return t(...asked)
    const before = known.get(key)
    if (before !== undefined) return before
    const words = t(...asked)
    known.set(key, words)
    return words
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it answers as `t` does; only the brand of its type is missing
  return quick as Words
}
