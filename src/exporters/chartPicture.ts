import type { Chart } from '#drawing/charts/chart.ts'
import { themes } from '#drawing/theme.ts'
import { toSvg } from '#drawing/toSvg.ts'
import { fontsReady, paintWhole } from './paintPicture.ts'
import { pictureSize } from './pictureSize.ts'

const { paper } = themes
const sharp = 2

const boundsOf = ({ width, height }: Chart) => ({ x: 0, y: 0, width, height })

/** A chart as a drawing that stands alone. */
export const chartSvg = (chart: Chart, title: string, language: string): string =>
  toSvg(chart.figures, { bounds: boundsOf(chart), title, language, background: paper.card })

/** A chart as pixels, two for each px. */
export async function chartPng(chart: Chart): Promise<Blob> {
  const bounds = boundsOf(chart)
  await fontsReady(chart.figures)
  const picture = { figures: chart.figures, bounds, scale: sharp, background: paper.card }
  return paintWhole(picture, pictureSize(bounds, sharp), 'image/png')
}
