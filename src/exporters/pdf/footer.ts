import type { Figure, Type } from '#drawing/figure.ts'
import { widthOf } from '#drawing/lettering.ts'
import type { Theme } from '#drawing/theme.ts'
import { breakLines } from '#layout/text.ts'
import { type PageSize, pageMargin } from './paper.ts'
import type { Part } from './page.ts'

const footerText = { size: 8, weight: 400, lineHeight: 11 } as const
const gap = 16

/** The line at the foot of a page: what the document is at the left, which page this is at the right. */
export function footer(left: string, right: string, { width, height }: PageSize, theme: Theme): Part {
  const type: Type = { ...footerText, color: theme.muted }
  const y = height - pageMargin
  const room = width - 2 * pageMargin - widthOf(right, type) - gap
  const rule: Figure = {
    is: 'path',
    d: `M${pageMargin} ${y - 11}L${width - pageMargin} ${y - 11}`,
    ink: { stroke: theme.hairline, strokeWidth: 0.5 },
  }
  const figures: Figure[] = [
    rule,
    { is: 'text', at: { x: pageMargin, y }, lines: breakLines(left, type, room, 1), type },
    { is: 'text', at: { x: width - pageMargin, y }, lines: [right], type: { ...type, anchor: 'end' } },
  ]
  return { figures, scale: 1, at: { x: 0, y: 0 } }
}
