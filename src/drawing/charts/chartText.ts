import { breakLines } from '#layout/text.ts'
import type { Point } from '#layout/placed.ts'
import type { Figure, Type } from '../figure.ts'
import { signedText, signedWidth } from '../signedText.ts'
import type { Theme } from '../theme.ts'

/*
 * How the texts of charts are set.
 */

export const titleType = (theme: Theme): Type => ({ size: 13, weight: 600, lineHeight: 18, color: theme.ink })
export const labelType = (theme: Theme): Type => ({ size: 12, weight: 400, lineHeight: 16, color: theme.ink })
export const figureType = (theme: Theme): Type => ({ ...labelType(theme), weight: 600 })
export const tickType = (theme: Theme): Type => ({
  size: 11,
  weight: 400,
  lineHeight: 14,
  color: theme.muted,
})

/** A share (0..1) as every language reads it: "83 %". */
export const shareText = (share: number): string => `${Math.round(share * 100)} %`

/** The width in px of one line. */
export const lineWidth = (text: string, type: Type): number => signedWidth(text, type)

/** Sums of widths are not exact to the last bit. */
const rounding = 1e-6

/** One line, cut with an ellipsis where it is wider than `width` px. */
export const shortened = (text: string, type: Type, width: number): string =>
  lineWidth(text, type) <= width + rounding ? text : (breakLines(text, type, Math.max(0, width), 1)[0] ?? '')

/** The width in px of the widest of some lines; 0 where there are none. */
export const widestOf = (texts: readonly string[], type: Type): number =>
  texts.reduce((widest, text) => Math.max(widest, lineWidth(text, type)), 0)

const drawnSign = /[≤≥]/

/** One line of text, cut where it is wider than `width` px. `at` is its baseline, where the type's anchor says. */
export function textLine(text: string, at: Point, type: Type, width = Infinity): Figure[] {
  const shown = shortened(text, type, width)
  if (shown === '') return []
  if (!drawnSign.test(shown)) return [{ is: 'text', at, lines: [shown], type }]
  const { anchor = 'start', ...plain } = type
  const before = anchor === 'start' ? 0 : lineWidth(shown, type) / (anchor === 'middle' ? 2 : 1)
  return signedText(shown, { x: at.x - before, y: at.y }, plain)
}
