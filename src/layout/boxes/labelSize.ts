import { breakLines } from '../breakLines.ts'
import { label, labelText } from '../measures.ts'
import { measureText } from '../measureText.ts'
import type { Lines } from '../placed.ts'

/** What the label of a connection needs, in px. */
export interface LabelSize {
  readonly width: number
  readonly height: number
  readonly lines: Lines
}

/** Null where there is nothing to read. */
export function labelSize(text: string | undefined): LabelSize | null {
  if (!text?.trim()) return null
  const lines = breakLines(text, labelText, label.mostWidth, label.mostLines)
  const width = Math.ceil(Math.max(...lines.map((line) => measureText(line, labelText))))
  return {
    width: width + 2 * label.paddingX,
    height: lines.length * labelText.lineHeight + 2 * label.paddingY,
    lines,
  }
}
