import type { Figure } from '#drawing/figure.ts'
import type { Sheet } from '#drawing/sheet.ts'
import type { Theme } from '#drawing/theme.ts'
import type { Box, Point } from '#layout/placed.ts'
import type { Part } from '../page.ts'
import { headedPart, isHeading, laneHeadings, phaseHeadings } from './headingsIn.ts'
import { within } from './within.ts'

/** A drawing of which windows are shown. */
export interface Windowed {
  readonly sheet: Sheet
  /** In reading order. */
  readonly figures: readonly Figure[]
  readonly theme: Theme
}

/** A window onto the drawing (its box in px of the drawing) and which headings are repeated beside it. */
export interface Window {
  readonly box: Box
  readonly lanesRepeated: boolean
  readonly phasesRepeated: boolean
}

/** The room for repeated headings left of and above a window, in px of the drawing. */
export function repeatedRoom({ sheet: { placed } }: Pick<Windowed, 'sheet'>, window: Window): Point {
  const { laneWidth, phaseHeight } = placed.headings
  return { x: window.lanesRepeated ? laneWidth : 0, y: window.phasesRepeated ? phaseHeight : 0 }
}

/** A window with its headings as it stands on a page, `corner` (pt) being its top left. */
export function windowParts(drawing: Windowed, window: Window, scale: number, corner: Point): Part[] {
  const { sheet, figures, theme } = drawing
  const { box } = window
  const { laneWidth, phaseHeight } = sheet.placed.headings
  const room = repeatedRoom(drawing, window)
  const clip: Box = {
    x: corner.x + room.x * scale,
    y: corner.y + room.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  }
  const at = { x: clip.x - box.x * scale, y: clip.y - box.y * scale }
  const headed = headedPart(sheet.placed)
  const top = Math.max(box.y, headed.y)
  const bottom = Math.min(box.y + box.height, headed.y + headed.height)
  const main: Part = {
    figures: within(
      figures.filter((each) => !isHeading(each)),
      box,
    ),
    scale,
    at,
    clip,
  }
  if (bottom <= top) return [main]
  const phases: Part = {
    figures: phaseHeadings(sheet, { from: Math.max(0, box.x), to: box.x + box.width }, theme),
    scale,
    at: { x: at.x, y: window.phasesRepeated ? corner.y + phaseHeight * scale : at.y },
    clip: window.phasesRepeated ? { ...clip, y: corner.y, height: phaseHeight * scale } : clip,
  }
  const lanes: Part = {
    figures: laneHeadings(sheet, figures, { from: Math.max(0, box.y), to: bottom }, theme),
    scale,
    at: { x: window.lanesRepeated ? corner.x + laneWidth * scale : at.x, y: at.y },
    clip: window.lanesRepeated ? { ...clip, x: corner.x, width: laneWidth * scale } : clip,
  }
  const showsPhases = window.phasesRepeated || box.y < 0
  const showsLanes = window.lanesRepeated || box.x < 0
  return [...(showsPhases ? [phases] : []), ...(showsLanes ? [lanes] : []), main]
}
