import type { Sheet } from '#drawing/sheet.ts'
import type { Lines } from '#layout/placed.ts'
import type { WholeTexts } from './writingOf.ts'

const squeezed = (text: string) => text.replaceAll(/\s+/g, '')
const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** The names that shapes can break by themselves: those that the drawing shows in full. */
export function wholeTexts({ blueprint, placed }: Sheet): WholeTexts {
  const { steps, lanes, phases } = blueprint
  const texts = new Map<Lines, string>()
  const keep = (lines: Lines, text: string | undefined): void => {
    if (text !== undefined && lines.length > 0 && squeezed(lines.join('')) === squeezed(text)) {
      texts.set(lines, onOneLine(text))
    }
  }
  for (const { id, lines } of placed.lanes) keep(lines, lanes.get(id)?.name)
  for (const { id, lines } of placed.phases) keep(lines, id === null ? undefined : phases.get(id)?.name)
  for (const { id, lines } of placed.steps.values()) {
    const step = steps.get(id)
    // The text of a decision is wider than what shapes take for the inside of a diamond.
    if (step && step.kind !== 'decision') keep(lines, step.name)
  }
  return texts
}
