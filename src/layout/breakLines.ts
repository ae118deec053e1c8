import LineBreaker from 'linebreak'
import type { Lines } from './placed.ts'
import { advance, measureText, type TextStyle } from './measureText.ts'

const ellipsis = '…'
const mostKept = 4000
const known = new Map<string, Lines>()

/** A stretch of text that may not be broken, with the space behind it; `ends` where a new line must follow. */
interface Piece {
  readonly text: string
  readonly ends: boolean
}

function piecesOf(text: string): Piece[] {
  const breaker = new LineBreaker(text)
  const pieces: Piece[] = []
  let start = 0
  for (let at = breaker.nextBreak(); at; at = breaker.nextBreak()) {
    pieces.push({ text: text.slice(start, at.position), ends: at.required && at.position < text.length })
    start = at.position
  }
  return pieces
}

/** As many signs of a piece as fit, at least one; a sign of two code units stays whole. */
function headThatFits(text: string, style: TextStyle, width: number): string {
  const room = (width * 1000) / style.size
  let sum = 0
  let end = 0
  for (const sign of text) {
    sum += advance(sign.codePointAt(0) ?? 0, style.weight)
    if (sum > room && end > 0) break
    end += sign.length
  }
  return text.slice(0, end)
}

/** The lines of a text, without end. */
function allLines(text: string, style: TextStyle, width: number): string[] {
  const lines: string[] = []
  let line = ''
  const close = () => {
    lines.push(line.trimEnd())
    line = ''
  }
  for (const piece of piecesOf(text.trim())) {
    let rest = piece.text
    if (line !== '' && measureText((line + rest).trimEnd(), style) > width) close()
    while (measureText(rest.trimEnd(), style) > width && [...rest.trimEnd()].length > 1) {
      line = headThatFits(rest, style, width)
      rest = rest.slice(line.length)
      close()
    }
    line += rest
    if (piece.ends) close()
  }
  if (line.trimEnd() !== '' || lines.length === 0) close()
  return lines
}

/** The line, shortened until the ellipsis fits behind it. */
function endingInEllipsis(line: string, style: TextStyle, width: number): string {
  const signs = [...line]
  while (signs.length > 0 && measureText(signs.join('').trimEnd() + ellipsis, style) > width) signs.pop()
  return signs.join('').trimEnd() + ellipsis
}

function broken(text: string, style: TextStyle, width: number, most: number): Lines {
  if (!/[\r\n]/.test(text) && measureText(text, style) <= width) return [text.trim()]
  const lines = allLines(text, style, width)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), endingInEllipsis(lines[most - 1] ?? '', style, width)]
}

/**
 * Breaks a text into lines of at most `width` px where UAX #14 allows it; a word longer than that is broken anywhere.
 * What does not fit into `most` lines ends in an ellipsis. An empty text is one empty line.
 */
export function breakLines(text: string, style: TextStyle, width: number, most = Infinity): Lines {
  const key = `${style.size} ${style.weight} ${width} ${most} ${text}`
  const before = known.get(key)
  if (before) return before
  const lines = broken(text, style, width, most)
  if (known.size >= mostKept) known.clear()
  known.set(key, lines)
  return lines
}
