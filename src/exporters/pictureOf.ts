import { drawBlueprint, pictureBounds } from '#drawing/drawBlueprint.ts'
import type { Figure } from '#drawing/figure.ts'
import { themes } from '#drawing/theme.ts'
import { legend } from '#drawing/titleBlock/legend.ts'
import { type Beside, leastBesideWidth, titleBlock } from '#drawing/titleBlock/titleBlock.ts'
import type { Box, Point } from '#layout/placed.ts'
import { legendWords, titleBlockContent } from './besidePicture.ts'
import type { Edition } from './exporter.ts'

/** What every picture of an edition shows, whatever the file. */
export interface DrawnEdition {
  readonly figures: readonly Figure[]
  readonly bounds: Box
  /** The colour of the ground; null for a transparent one. */
  readonly background: string | null
}

/** What of an edition a picture is made from. */
type PicturedEdition = Pick<Edition, 'sheet' | 'options' | 'words' | 'language'>

/** What stands above and below the drawing, as wide as it is or as it needs to be read; and the room that all of it takes, in px. */
interface Framed {
  readonly above: Beside | null
  readonly below: Beside | null
  readonly bounds: Box
}

function framed({ sheet, options, words, language }: PicturedEdition): Framed {
  const { bounds } = sheet.placed
  const theme = themes[options.theme]
  const width = Math.max(bounds.width, leastBesideWidth)
  const { about } = sheet.blueprint
  const above =
    options.titleBlock &&
    titleBlock(titleBlockContent(about, options.titleBlock, words, language), width, theme)
  const below = options.legend ? legend(sheet, legendWords(words), width, theme) : null
  const top = above?.height ?? 0
  return {
    above,
    below,
    bounds: {
      x: bounds.x,
      y: bounds.y - top,
      width: above || below ? width : bounds.width,
      height: top + bounds.height + (below?.height ?? 0),
    },
  }
}

const boundsWith = ({ sheet }: PicturedEdition, { bounds }: Framed): Box =>
  pictureBounds({ ...sheet.placed, bounds })

/** The part of the drawing that a picture shows, with what stands beside it, in px of the drawing. */
export const boundsOf = (edition: PicturedEdition): Box => boundsWith(edition, framed(edition))

const besideGroup = (of: string, { x, y }: Point, { figures }: Beside, title: string): Figure => ({
  is: 'group',
  of,
  title,
  at: { x, y },
  figures,
})

/** The drawing of an edition in its theme, with the title block and the legend that are asked for. */
export function pictureOf(edition: PicturedEdition): DrawnEdition {
  const { sheet, options, words } = edition
  const theme = themes[options.theme]
  const frame = framed(edition)
  const { above, below, bounds } = frame
  const bottom = bounds.y + bounds.height
  return {
    figures: [
      ...(above ? [besideGroup('title block', bounds, above, words('pictures.titleBlock.title'))] : []),
      ...drawBlueprint(sheet, theme),
      ...(below
        ? [
            besideGroup(
              'legend',
              { x: bounds.x, y: bottom - below.height },
              below,
              words('pictures.legend.title'),
            ),
          ]
        : []),
    ],
    bounds: boundsWith(edition, frame),
    background: options.background === 'paper' ? theme.paper : null,
  }
}
