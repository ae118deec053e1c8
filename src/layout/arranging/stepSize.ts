import type { Step } from '#model/blueprint.ts'
import * as measures from '../measures.ts'
import type { Lines } from '../placed.ts'
import { breakLines, measureText } from '../text.ts'

const { stepBox: box, decision, stepText } = measures

export interface StepSize {
  readonly width: number
  readonly height: number
  readonly diamond: boolean
  readonly lines: Lines
}

/** The narrowest width at which the name takes few lines. */
function named(name: string): { width: number; lines: Lines } {
  for (const width of box.widths) {
    const lines = breakLines(name, stepText, width - box.paddingLeft - box.paddingRight, box.mostLines)
    if (lines.length <= box.linesBeforeWider || width === box.widths.at(-1)) return { width, lines }
  }
  return { width: box.widths[0], lines: [] }
}

function rectangle(name: string, marked: boolean): StepSize {
  const { width, lines } = named(name)
  const text = Math.max(1, lines.length) * stepText.lineHeight
  const strip = marked ? box.marksGap + box.marksHeight : 0
  const height = Math.max(box.leastHeight, box.top + text + strip + box.bottom)
  return { width, height: Math.round(height), diamond: false, lines }
}

/** A text block a × b fits a diamond W × H where a / W + b / H is at most 1. */
function diamond(name: string, marked: boolean): StepSize {
  const lines = breakLines(name, stepText, decision.textWidth, decision.mostLines)
  const widest = Math.max(
    40,
    ...lines.map((line) => measureText(line, stepText)),
    marked ? box.leastMarksWidth : 0,
  )
  const tall = Math.max(1, lines.length) * stepText.lineHeight + (marked ? box.marksGap + box.marksHeight : 0)
  const width = Math.min(decision.mostWidth, Math.max(decision.leastWidth, 2 * widest))
  const height = Math.max(decision.leastHeight, tall / (1 - widest / width))
  return { width: Math.round(width), height: Math.round(height), diamond: true, lines }
}

/** How large a step's box must be for its name and its marks. */
export const stepSize = ({ kind, name }: Pick<Step, 'kind' | 'name'>, marked: boolean): StepSize =>
  kind === 'decision' ? diamond(name, marked) : rectangle(name, marked)
