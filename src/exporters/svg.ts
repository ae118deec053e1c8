import { drawBlueprint, pictureBounds } from '#drawing/drawBlueprint.ts'
import { themes } from '#drawing/theme.ts'
import { toSvg } from '#drawing/toSvg.ts'
import type { Exporter } from './exporter.ts'

const { paper } = themes

/** The whole blueprint as a drawing that stands alone. */
export const svg: Exporter = {
  id: 'svg',
  extension: 'svg',
  mime: 'image/svg+xml',
  write: async (sheet, { background }) => {
    const { title, language } = sheet.blueprint.about
    return toSvg(drawBlueprint(sheet, paper), {
      bounds: pictureBounds(sheet.placed),
      title,
      ...(language !== undefined && { language }),
      ...(background === 'paper' && { background: paper.paper }),
    })
  },
}
