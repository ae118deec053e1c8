import type { Entry } from './entries.ts'
import { matchOf, wordsOf } from './matching.ts'

/** An entry that fits, and the places of its name that do. */
export interface Found {
  readonly entry: Entry
  readonly places: readonly number[]
}

/** The entries that fit what was typed, the nearest first; of those that fit alike the order stays. */
export function foundAmong(entries: readonly Entry[], typed: string): readonly Found[] {
  const words = wordsOf(typed)
  return entries
    .flatMap((each) => {
      const match = matchOf(words, each.searchedName, each.searchedBeside)
      return match ? [{ entry: each, ...match }] : []
    })
    .toSorted((a, b) => b.score - a.score)
}
