import type { Point } from '#layout/placed.ts'
import type { Figure, Ink } from '../figure.ts'
import type { Theme } from '../theme.ts'
import { levelLine } from './axes.ts'
import type { LegendEntry } from './legend.ts'
import { diamond, dot, type Sign, square } from './signs.ts'

/** How the lines of one of several series are told apart: by colour, by dashes and by the sign of their points. */
export interface SeriesLook {
  readonly color: string
  readonly line: Ink
  readonly mark: (at: Point) => Figure
}

const signs: readonly Sign[] = [dot, diamond, square]
const dashes: readonly (readonly number[])[] = [[], [6, 4], [2, 3], [9, 3, 2, 3]]
const hues = ['customer', 'evidence', 'frontstage', 'preparation', 'backstage', 'facility'] as const

/** The look of the n-th series; nobody tells more than a dozen apart, so that they begin anew. */
export function seriesLook(n: number, theme: Theme): SeriesLook {
  const color = theme.lanes[hues[n % hues.length] ?? 'other']
  const dash = dashes[n % dashes.length] ?? []
  const sign = signs[n % signs.length] ?? dot
  const radius = sign === diamond ? 4.4 : sign === square ? 3 : 3.4
  return {
    color,
    line: { stroke: color, strokeWidth: 1.8, ...(dash.length > 0 ? { dash } : {}) },
    mark: (at) => sign(at, radius, { fill: color, stroke: theme.card, strokeWidth: 1 }),
  }
}

/** The legend of some series in their order. */
export const seriesLegend = (names: readonly string[], theme: Theme): LegendEntry[] =>
  names.map((text, n) => {
    const { line, mark } = seriesLook(n, theme)
    return { text, sign: (at) => [levelLine(at.y, at.x - 10, at.x + 10, line), mark(at)] }
  })
