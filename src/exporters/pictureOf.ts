import { drawBlueprint, pictureBounds } from '#drawing/drawBlueprint.ts'
import type { Figure } from '#drawing/figure.ts'
import { themes } from '#drawing/theme.ts'
import type { Box } from '#layout/placed.ts'
import type { Edition } from './exporter.ts'

/** What every picture of an edition shows, whatever the file. */
export interface DrawnEdition {
  readonly figures: readonly Figure[]
  readonly bounds: Box
  /** The colour of the ground; null for a transparent one. */
  readonly background: string | null
}

/** The part of the drawing that a picture shows, in px of the drawing. */
export const boundsOf = ({ sheet }: Pick<Edition, 'sheet'>): Box => pictureBounds(sheet.placed)

/** The drawing of an edition in its theme. */
export function pictureOf({ sheet, options }: Pick<Edition, 'sheet' | 'options'>): DrawnEdition {
  const theme = themes[options.theme]
  return {
    figures: drawBlueprint(sheet, theme),
    bounds: boundsOf({ sheet }),
    background: options.background === 'paper' ? theme.paper : null,
  }
}
