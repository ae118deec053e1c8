import type { Type } from './figure.ts'
import type { Theme } from './theme.ts'

export const stepPadding = { left: 13, right: 12, top: 10, gap: 4 }

export const stepNameType = (theme: Theme): Type => ({ size: 12.5, weight: 600, color: theme.ink, lineHeight: 16 })
export const connectionLabelType = (theme: Theme): Type => ({ size: 11, weight: 400, color: theme.muted, lineHeight: 14 })
export const evidenceType = (theme: Theme): Type => ({ size: 11, weight: 400, color: theme.ink, lineHeight: 14 })
export const laneNameType = (theme: Theme): Type => ({ size: 12, weight: 600, color: theme.ink, lineHeight: 15 })
export const phaseNameType = (theme: Theme): Type => ({ size: 12, weight: 600, color: theme.muted, lineHeight: 15 })
export const lineNameType = (theme: Theme): Type => ({ size: 10, weight: 500, color: theme.muted, lineHeight: 12 })
export const pillType = (color: string): Type => ({ size: 10.5, weight: 500, color, lineHeight: 14 })

const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/
export const widthOf = (text: string, type: Type): number =>
  [...text].reduce((sum, sign) => sum + (wide.test(sign) ? 1 : 0.56) * type.size, 0)
export const rpnType = (color: string): Type => ({ size: 11, weight: 600, color, lineHeight: 14 })
export const badgeType = (color: string): Type => ({ size: 12, weight: 600, color, lineHeight: 14 })
export const countType = (color: string): Type => ({ size: 11, weight: 500, color, lineHeight: 14 })
/** How far below the middle of capitals, figures and Chinese signs their baseline runs, in px. */
export const capsMiddle = ({ size }: Pick<Type, 'size'>): number => size * 0.364
