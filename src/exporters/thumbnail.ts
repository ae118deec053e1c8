import { drawBlueprint, pictureBounds } from '#drawing/drawBlueprint.ts'
import type { Figure } from '#drawing/figure.ts'
import type { Sheet } from '#drawing/sheet.ts'
import { themes } from '#drawing/theme.ts'
import { toSvg } from '#drawing/toSvg.ts'

/** More connections than this would only be grey in a picture of this size. */
const mostConnections = 400

const wanted = ({ of }: Extract<Figure, { is: 'group' }>, connections: boolean) =>
  connections || !(of.startsWith('connection ') || of.startsWith('stem '))

/** The figures without what is too small to be seen in a thumbnail: text, and the lines of a very large blueprint. */
function coarse(figures: readonly Figure[], connections: boolean): Figure[] {
  return figures.flatMap((figure): Figure[] => {
    if (figure.is === 'text') return []
    if (figure.is !== 'group') return [figure]
    return wanted(figure, connections) ? [{ ...figure, figures: coarse(figure.figures, connections) }] : []
  })
}

/** A small picture of the whole blueprint, as the home page shows it. */
export function thumbnail(sheet: Sheet): string {
  const connections = sheet.placed.connections.size <= mostConnections
  const { title } = sheet.blueprint.about
  return toSvg(coarse(drawBlueprint(sheet, themes.paper), connections), {
    bounds: pictureBounds(sheet.placed),
    title,
  })
}
