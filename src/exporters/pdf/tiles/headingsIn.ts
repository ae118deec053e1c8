import { drawLaneHeading, drawPhaseHeading } from '#drawing/drawHeadings.ts'
import type { Figure } from '#drawing/figure.ts'
import type { Sheet } from '#drawing/sheet.ts'
import type { Theme } from '#drawing/theme.ts'
import { headings, laneText, phaseText } from '#layout/measures.ts'
import type { Box, Lines, Placed } from '#layout/placed.ts'
import { breakLines } from '#layout/text.ts'

/** The groups of a drawing that head its lanes; those of the phases are called `phase …`. */
const headsLanes = (of: string) =>
  of.startsWith('lane ') || of.startsWith('line ') || of === 'emotion heading'

/** True for what `laneHeadings` and `phaseHeadings` draw anew. */
export const isHeading = (figure: Figure): boolean =>
  figure.is === 'group' && (headsLanes(figure.of) || figure.of.startsWith('phase '))

/** A heading narrower than this bears no name, px. */
const leastForName = 30

interface Span {
  readonly from: number
  readonly to: number
}

const shared = (from: number, length: number, window: Span): Span | null => {
  const both = { from: Math.max(from, window.from), to: Math.min(from + length, window.to) }
  return both.to - both.from > 1 ? both : null
}

/** The headings of the phases that show between two places of the drawing, each with its name, though it may have begun before. */
export function phaseHeadings({ blueprint, placed }: Sheet, window: Span, theme: Theme): Figure[] {
  const { phaseHeight } = placed.headings
  return placed.phases.flatMap((phase): Figure[] => {
    const part = shared(phase.x, phase.width, window)
    if (!part) return []
    const record = phase.id === null ? undefined : blueprint.phases.get(phase.id)
    const width = part.to - part.from
    const whole = width >= phase.width - 0.5
    const name = record?.name ?? ''
    const lines = whole ? phase.lines : nameIn(name, width - 2 * headings.phasePadding)
    const figures = drawPhaseHeading(record, { ...phase, width, lines }, placed.headings, theme)
    return [
      { is: 'group', of: `phase ${phase.id ?? 'none'}`, at: { x: part.from, y: -phaseHeight }, figures },
    ]
  })
}

const nameIn = (name: string, width: number): Lines =>
  width < leastForName ? [] : breakLines(name, phaseText, width, 1)

/** The headings of the lanes that show between two heights, with the names of the lines between them. */
export function laneHeadings(
  { blueprint, placed }: Sheet,
  figures: readonly Figure[],
  window: Span,
  theme: Theme,
): Figure[] {
  const { laneWidth } = placed.headings
  const lanes = placed.lanes.flatMap((lane): Figure[] => {
    const part = shared(lane.y, lane.height, window)
    if (!part) return []
    const record = blueprint.lanes.get(lane.id) ?? { kind: 'other' }
    const height = part.to - part.from
    const lines = lane.lines.slice(0, Math.floor(height / laneText.lineHeight))
    const drawn = drawLaneHeading(record, { ...lane, height, lines }, placed.headings, theme)
    return [{ is: 'group', of: `lane ${lane.id}`, at: { x: -laneWidth, y: part.from }, figures: drawn }]
  })
  const others = figures.filter(
    (figure) =>
      figure.is === 'group' &&
      headsLanes(figure.of) &&
      !figure.of.startsWith('lane ') &&
      (figure.at?.y ?? 0) >= window.from &&
      (figure.at?.y ?? 0) <= window.to,
  )
  return [...lanes, ...others]
}

/** From the first phase's heading to the end of the last lane: where headings stand. */
export function headedPart({ lanes, headings: { phaseHeight } }: Placed): Pick<Box, 'y' | 'height'> {
  const last = lanes.at(-1)
  return { y: -phaseHeight, height: phaseHeight + (last ? last.y + last.height : 0) }
}
