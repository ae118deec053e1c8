import type { Survey } from '#model/blueprint.ts'
import type { WordValue } from './answerPlan.ts'
import {
  bareWord,
  isAmount,
  isBlankWord,
  isDoubt,
  ladderOf,
  numberIn,
  shareIn,
  strengthOf,
} from './answerWords.ts'

type Scale = Survey['scale']

const onScale = (value: number, { min, max }: Scale) => value >= min && value <= max

/** A share 0..1 of the way up the scale; whole where the scale's steps allow it. */
function valueAt(share: number, { min, max }: Scale): number {
  const value = min + share * (max - min)
  return Number(value.toFixed(3))
}

/** Strengths that stand beside each other on scales of two, three and more steps on either side. */
const usualSteps: readonly (readonly number[])[] = [[2], [2], [3, 2], [3, 2, 1], [4, 3, 2, 1]]

/**
 * How many steps lie on each side of the middle: those that were found, filled up to what the scale has room for. A file in
 * which a whole ladder was found has that ladder, even if the scale has room for more.
 */
function stepsOf(found: ReadonlySet<number>, { min, max }: Scale): readonly number[] {
  const steps = [...new Set([...found].map(Math.abs).filter((step) => step > 0))].toSorted((a, b) => b - a)
  const room = Math.min(Math.floor((max - min + 1) / 2), 4)
  const isWhole = steps.length >= 2 && steps.every((step) => found.has(step) && found.has(-step))
  if (isWhole || steps.length >= room) return steps
  const usual = (usualSteps[room] ?? [3, 2, 1]).filter((step) => !steps.includes(step))
  // A stronger word than those found is filled in last: who offers "very" offers the plain word, too.
  const missing = usual.slice(0, room - steps.length)
  return [...steps, ...missing].toSorted((a, b) => b - a)
}

/** What opinions stand for, by the words that were found beside them. */
function opinions(words: readonly string[], scale: Scale): ReadonlyMap<string, number> {
  const strengths = new Map<string, number>()
  for (const word of words) {
    const strength = strengthOf(word)
    if (strength !== null) strengths.set(word, strength)
  }
  const steps = stepsOf(new Set(strengths.values()), scale)
  const hasMiddle = (scale.max - scale.min) % 2 === 0 || [...strengths.values()].includes(0)
  const rungs = [...steps.map((step) => -step), ...(hasMiddle ? [0] : []), ...steps.toReversed()]
  return new Map(
    [...strengths].map(([word, strength]) => [
      word,
      rungs.length > 1 ? rungs.indexOf(strength) / (rungs.length - 1) : 0.5,
    ]),
  )
}

/** What the number in an answer says; a number beyond the scale, or of another scale, is not made up for by the words beside it. */
function numberBy(text: string, scale: Scale): number | 'unknown' | null {
  const share = shareIn(text)
  if (share && share.of !== null && share.of !== scale.max) return 'unknown'
  const number = share?.value ?? numberIn(text)
  return number === null || onScale(number, scale) ? number : 'unknown'
}

/**
 * What words stand for on a scale, as far as they tell by themselves: by the number in them, else by their place among the words
 * found beside them. On a scale where less is better the best word is the lowest.
 */
export function wordValues(texts: readonly string[], scale: Scale): ReadonlyMap<string, WordValue> {
  const values = new Map<string, WordValue>()
  const worded = new Map<string, string>()
  const hasMiddle = texts.some((text) => !isDoubt(text) && strengthOf(bareWord(text)) === 0)
  const opinionated = texts.filter((text) => strengthOf(bareWord(text)) !== null).length > 1
  for (const text of texts) {
    const number = numberBy(text, scale)
    if (isDoubt(text)) values.set(text, hasMiddle || !opinionated ? 'blank' : valueAt(0.5, scale))
    else if (isBlankWord(text)) values.set(text, 'blank')
    else if (number !== null) values.set(text, number)
    else worded.set(text, bareWord(text))
  }
  const bare = [...new Set(worded.values())]
  const shares = (bare.length > 0 && ladderOf(bare)) || opinions(bare, scale)
  for (const [text, word] of worded) {
    const share = shares.get(word)
    const falls = scale.direction === 'less-is-better' && !isAmount(word)
    values.set(text, share === undefined ? 'unknown' : valueAt(falls ? 1 - share : share, scale))
  }
  return values
}
