import type { Figure, Type } from '#drawing/figure.ts'
import type { Theme } from '#drawing/theme.ts'
import type { Box } from '#layout/placed.ts'

/** Where a tile is cut from its neighbours, pt of the page, with the number of the sheet beyond; null where the drawing ends. */
export interface TileCuts {
  readonly left: Cut | null
  readonly right: Cut | null
  readonly top: Cut | null
  readonly bottom: Cut | null
}

interface Cut {
  readonly at: number
  readonly sheet: number
}

const gap = 2
const length = 7
const numberText = { size: 6.5, weight: 500, lineHeight: 8 } as const

/** Short strokes outside the drawing at which sheets are cut or laid over one another, each with the number of the sheet beyond. */
export function cutMarks({ left, right, top, bottom }: TileCuts, shown: Box, theme: Theme): Figure[] {
  const type: Type = { ...numberText, color: theme.muted }
  const ink = { stroke: theme.muted, strokeWidth: 0.6 }
  const [low, far] = [shown.y + shown.height, shown.x + shown.width]
  const stroke = (d: string): Figure => ({ is: 'path', d, ink })
  const sheet = (cut: Cut, x: number, y: number, anchor: Type['anchor']): Figure => ({
    is: 'text',
    at: { x, y },
    lines: [String(cut.sheet)],
    type: { ...type, ...(anchor && { anchor }) },
  })
  const upright = (cut: Cut | null, side: -1 | 1): Figure[] =>
    cut
      ? [
          stroke(`M${cut.at} ${shown.y - gap - length}L${cut.at} ${shown.y - gap}`),
          stroke(`M${cut.at} ${low + gap}L${cut.at} ${low + gap + length}`),
          sheet(cut, cut.at + side * 3, shown.y - gap - 2, side < 0 ? 'end' : 'start'),
        ]
      : []
  const level = (cut: Cut | null, side: -1 | 1): Figure[] =>
    cut
      ? [
          stroke(`M${shown.x - gap - length} ${cut.at}L${shown.x - gap} ${cut.at}`),
          stroke(`M${far + gap} ${cut.at}L${far + gap + length} ${cut.at}`),
          sheet(cut, shown.x - gap - 1, cut.at + (side < 0 ? -3 : 8), 'end'),
        ]
      : []
  return [...upright(left, -1), ...upright(right, 1), ...level(top, -1), ...level(bottom, 1)]
}
