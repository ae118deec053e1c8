import { chartPng, chartSvg } from '#exporters/chartPicture.ts'
import { fileNameFor } from '#exporters/fileNameFor.ts'
import { session } from '#session/session.ts'
import { download } from './download.ts'

type Chart = Parameters<typeof chartPng>[0]

/** Saves a chart, drawn for paper, as a file that bears its title. */
export async function exportChart(chart: Chart, title: string, format: 'svg' | 'png'): Promise<void> {
  const { blueprint, language } = session.getState()
  const name = fileNameFor(`${blueprint?.about.title ?? ''} - ${title}`, format)
  if (format === 'svg') download(chartSvg(chart, title, language), name, 'image/svg+xml')
  else download(await chartPng(chart), name, 'image/png')
}
