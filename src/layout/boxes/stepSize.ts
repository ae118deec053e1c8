import type { Step } from '#model/blueprint.ts'
import { breakLines } from '../breakLines.ts'
import { diamond, pillPadding, stepBox, stepText } from '../measures.ts'
import { measureText } from '../measureText.ts'
import type { Box, Lines } from '../placed.ts'

/** The outline that connections end on. */
export type Outline = 'rectangle' | 'diamond' | 'pill'

/** What a step needs: its box in px and its name broken to fit. */
export interface StepSize {
  readonly outline: Outline
  readonly width: number
  readonly height: number
  readonly lines: Lines
  readonly hasMarks: boolean
}

const outlines: Partial<Record<Step['kind'], Outline>> = { decision: 'diamond', start: 'pill', end: 'pill' }

const longest = (lines: Lines): number => Math.max(...lines.map((line) => measureText(line, stepText)))

/** The height of the marks below a name, with the gap above them. */
const marksRoom = (hasMarks: boolean): number => (hasMarks ? stepBox.marksHeight + stepBox.marksGap : 0)

/** As narrow as its name allows with few lines. */
function boxSize(name: string, hasMarks: boolean, outline: Outline): StepSize {
  const { leastWidth, mostWidth, goodLines, mostLines, leastHeight, paddingTop, paddingBottom } = stepBox
  const padding = outline === 'pill' ? 2 * pillPadding : stepBox.paddingLeft + stepBox.paddingRight
  let width: number = leastWidth
  let lines = breakLines(name, stepText, width - padding)
  while (width < mostWidth && lines.length > goodLines) {
    width = Math.min(mostWidth, width + 12)
    lines = breakLines(name, stepText, width - padding)
  }
  if (lines.length > mostLines) lines = breakLines(name, stepText, width - padding, mostLines)
  const height = paddingTop + lines.length * stepText.lineHeight + marksRoom(hasMarks) + paddingBottom
  return { outline, width, height: Math.max(leastHeight, height), lines, hasMarks }
}

/** The flattest diamond round a block of text: a block of a × b fits into W × H where a/W + b/H <= 1. */
function diamondSize(name: string, hasMarks: boolean): StepSize {
  let best: StepSize | null = null
  for (let width: number = diamond.leastWidth; width <= diamond.mostWidth; width += diamond.widthStep) {
    for (let share = 0.35; share < 0.75; share += 0.1) {
      const lines = breakLines(name, stepText, Math.floor(width * share), diamond.mostLines)
      const across = Math.max(longest(lines), hasMarks ? diamond.leastMarksWidth : 0) + 2 * diamond.padding
      const down = lines.length * stepText.lineHeight + marksRoom(hasMarks) + diamond.padding
      if (across / width > 0.85) continue
      const height = Math.max(stepBox.leastHeight + 10, Math.ceil(down / (1 - across / width)))
      if (!best || height * width < best.height * best.width) {
        best = { outline: 'diamond', width, height, lines, hasMarks }
      }
    }
  }
  return best ?? boxSize(name, hasMarks, 'diamond')
}

type Known = { [marked in 'plain' | 'marked']?: StepSize }
const known = new WeakMap<Pick<Step, 'kind' | 'name'>, Known>()

/** The size of a step; the same object again for the same step. */
export function stepSize(step: Pick<Step, 'kind' | 'name'>, hasMarks: boolean): StepSize {
  const sizes: Known = known.get(step) ?? {}
  known.set(step, sizes)
  const outline = outlines[step.kind] ?? 'rectangle'
  const make = () =>
    outline === 'diamond' ? diamondSize(step.name, hasMarks) : boxSize(step.name, hasMarks, outline)
  return (sizes[hasMarks ? 'marked' : 'plain'] ??= make())
}

/** Where the marks stand in a step's box; a box that had to grow keeps them at its foot. */
export function marksBox({ outline, lines, hasMarks }: StepSize, box: Box): Box | null {
  if (!hasMarks) return null
  const { marksHeight, paddingLeft, paddingRight, paddingBottom } = stepBox
  if (outline !== 'diamond') {
    const inset = outline === 'pill' ? pillPadding : paddingLeft
    const width = box.width - inset - (outline === 'pill' ? pillPadding : paddingRight)
    return { x: box.x + inset, y: box.y + box.height - paddingBottom - marksHeight, width, height: marksHeight }
  }
  const block = lines.length * stepText.lineHeight + marksRoom(true)
  const y = box.y + (box.height + block) / 2 - marksHeight
  const foot = (y + marksHeight - box.y - box.height / 2) / (box.height / 2)
  const width = Math.max(diamond.leastMarksWidth / 2, box.width * (1 - foot) - diamond.padding)
  return { x: box.x + (box.width - width) / 2, y, width, height: marksHeight }
}
