import LineBreaker from 'linebreak'
import { emWidth, type Weight } from './text/emWidth.ts'
import { graphemes } from './text/graphemes.ts'
import type { Lines } from './placed.ts'

/** `size` and `lineHeight` in px. */
export interface TextStyle {
  readonly size: number
  readonly weight: Weight
  readonly lineHeight: number
}

const joiner = 0x200d
const isSkinTone = (codePoint: number) => codePoint >= 0x1f3fb && codePoint <= 0x1f3ff

/** How wide a text is on one line, in px. Kerning is left out: it makes text narrower, hardly ever wider. */
export const measureText = (text: string, { size, weight }: Pick<TextStyle, 'size' | 'weight'>): number =>
  emBehind(0, '', text, weight) * size

/** How wide a text of `em` is with another behind it, in em. */
function emBehind(em: number, text: string, more: string, weight: Weight): number {
  let sum = em
  let before = text.charCodeAt(text.length - 1)
  for (let at = 0; at < more.length; at += 1) {
    const codePoint = more.codePointAt(at) ?? 0
    if (codePoint > 0xffff) at += 1
    // Joined emoji and those with a skin colour show as one picture.
    if (before !== joiner && !(isSkinTone(codePoint) && before > 0xff)) sum += emWidth(codePoint, weight)
    before = codePoint
  }
  return sum
}

/** More lines than a blueprint of some thousand steps shows. */
const mostKept = 20_000
const kept = new Map<string, Lines>()

/**
 * The lines into which a text falls at `width` px (UAX #14). White space at their ends is dropped; a word longer than the width is
 * broken between signs. Beyond `mostLines` the last line ends in an ellipsis. A text without signs has no lines.
 */
export function breakLines(text: string, style: TextStyle, width: number, mostLines = Infinity): Lines {
  const key = `${style.size} ${style.weight} ${width} ${mostLines} ${text}`
  const known = kept.get(key)
  if (known) return known
  const lines = shortened(allLines(onOneLine(text), style, width), style, width, mostLines)
  if (kept.size >= mostKept) forgetOldest()
  kept.set(key, lines)
  return lines
}

function forgetOldest(): void {
  const [oldest] = kept.keys()
  if (oldest !== undefined) kept.delete(oldest)
}

/** White space as HTML and SVG show it. */
const onOneLine = (text: string): string => text.replaceAll(/[\t-\r \u0085\u2028\u2029]+/g, ' ').trim()

/** Sums of widths are not exact to the last bit. */
const rounding = 1e-6

function allLines(text: string, style: TextStyle, width: number): string[] {
  const { size, weight } = style
  const most = (width + rounding) / size
  const lines: string[] = []
  let line = ''
  let em = 0
  for (const piece of pieces(text)) {
    const word = piece.trimEnd()
    const end = emBehind(em, line, word, weight)
    if (end <= most || word === '') {
      line += piece
      em = emBehind(end, word, piece.slice(word.length), weight)
      continue
    }
    if (line) lines.push(line.trimEnd())
    const parts = brokenWord(piece, style, width)
    line = parts.pop() ?? ''
    em = emBehind(0, '', line, weight)
    lines.push(...parts)
  }
  if (line.trimEnd()) lines.push(line.trimEnd())
  return lines
}

/** Words of which all that UAX #14 says is that lines end at the spaces between them. */
const plainWords = /^[A-Za-z0-9]+[,.]?(?: [A-Za-z0-9]+[,.]?)*$/

/** What may not be broken, each with the white space behind it. */
function pieces(text: string): readonly string[] {
  if (plainWords.test(text)) return text.match(/[^ ]+ ?/g) ?? []
  const found: string[] = []
  const breaker = new LineBreaker(text)
  let start = 0
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    found.push(text.slice(start, next.position))
    start = next.position
  }
  return found
}

/** A piece that fits is one part; of one that is too long each part but the last fills its line. At least one sign stands in each. */
function brokenWord(piece: string, style: TextStyle, width: number): string[] {
  const word = piece.trimEnd()
  if (measureText(word, style) <= width + rounding) return [piece]
  const parts: string[] = []
  let part = ''
  for (const sign of graphemes(word)) {
    if (part && measureText(part + sign, style) > width + rounding) {
      parts.push(part)
      part = ''
    }
    part += sign
  }
  return [...parts, part + piece.slice(word.length)]
}

const ellipsis = '…'

function shortened(lines: string[], style: TextStyle, width: number, mostLines: number): string[] {
  if (lines.length <= mostLines) return lines
  const shown = lines.slice(0, Math.max(0, mostLines))
  const signs = graphemes(shown.pop() ?? '')
  const cut = () => signs.join('').trimEnd() + ellipsis
  while (signs.length > 0 && measureText(cut(), style) > width + rounding) signs.pop()
  return mostLines < 1 ? [] : [...shown, cut()]
}
