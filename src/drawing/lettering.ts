import { measureText, type TextStyle } from '#layout/text.ts'
import { evidenceText, labelText, laneText, phaseText, stepText } from '#layout/measures.ts'
import type { Type } from './figure.ts'
import type { Theme } from './theme.ts'

/*
 * How each text of a drawing is set. What takes part in the layout has its sizes from there; marks, which stand in room that
 * the layout leaves them, have their own.
 */

const lineNameText: TextStyle = { size: 10, weight: 500, lineHeight: 12 }
const pillText: TextStyle = { size: 10.5, weight: 500, lineHeight: 14 }
const rpnText: TextStyle = { size: 11, weight: 600, lineHeight: 14 }
const badgeText: TextStyle = { size: 12, weight: 600, lineHeight: 14 }
const countText: TextStyle = { size: 11, weight: 500, lineHeight: 14 }

export const stepNameType = (theme: Theme): Type => ({ ...stepText, color: theme.ink })
export const connectionLabelType = (theme: Theme): Type => ({ ...labelText, color: theme.muted })
export const evidenceType = (theme: Theme): Type => ({ ...evidenceText, color: theme.ink })
export const laneNameType = (theme: Theme): Type => ({ ...laneText, color: theme.ink })
export const phaseNameType = (theme: Theme): Type => ({ ...phaseText, color: theme.muted })
export const lineNameType = (color: string): Type => ({ ...lineNameText, color })
export const pillType = (color: string): Type => ({ ...pillText, color })
export const rpnType = (color: string): Type => ({ ...rpnText, color })
export const badgeType = (color: string): Type => ({ ...badgeText, color })
export const countType = (color: string): Type => ({ ...countText, color })

/** The width of one line in px. */
export const widthOf = (text: string, { size, weight }: Pick<Type, 'size' | 'weight'>): number =>
  measureText(text, { size, weight })

/** How far below the middle of capitals, figures and Chinese signs their baseline runs, in px. */
export const capsMiddle = ({ size }: Pick<Type, 'size'>): number => size * 0.364

/** The baseline of the first of so many lines whose block is centred on `middle`. */
export const centredBaseline = (middle: number, lines: number, type: Type): number =>
  middle - ((lines - 1) * type.lineHeight) / 2 + capsMiddle(type)
