const joiner = 0x200d
const extending = /\p{M}|\p{Emoji_Modifier}|\p{Join_Control}|[\u1160-\u11FF]/u

const isFlagHalf = (codePoint: number) => codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff

/** True where a second sign belongs to the one before it, so that the reader sees one. */
const belongsTo = (before: number, codePoint: number, flagHalves: number): boolean =>
  before === joiner ||
  (codePoint >= 0x300 && extending.test(String.fromCodePoint(codePoint))) ||
  (isFlagHalf(codePoint) && flagHalves % 2 === 1)

/**
 * What a reader takes for one sign each: letters with their marks, joined emoji, flags. Not left to the browser, since its answer
 * depends on its version.
 */
export function graphemes(text: string): string[] {
  const found: string[] = []
  let before = 0
  let flagHalves = 0
  for (const sign of text) {
    const codePoint = sign.codePointAt(0) ?? 0
    const last = found.length - 1
    if (last >= 0 && belongsTo(before, codePoint, flagHalves)) found[last] += sign
    else found.push(sign)
    flagHalves = isFlagHalf(codePoint) ? flagHalves + 1 : 0
    before = codePoint
  }
  return found
}
