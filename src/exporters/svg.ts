import { toSvg } from '#drawing/toSvg.ts'
import type { Exporter } from './exporter.ts'
import { pictureOf } from './pictureOf.ts'

/** The blueprint as a drawing that stands alone. */
export const svg: Exporter = {
  id: 'svg',
  write: async (edition) => {
    const { figures, bounds, background } = pictureOf(edition)
    const { title, language } = edition.blueprint.about
    return toSvg(figures, {
      bounds,
      title,
      ...(language !== undefined && { language }),
      ...(background !== null && { background }),
    })
  },
}
