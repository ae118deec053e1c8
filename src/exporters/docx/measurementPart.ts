import type { FileChild } from 'docx'
import type { Zone } from '#analysis/surveys/zone.ts'
import { themes } from '#drawing/theme.ts'
import type { Edition } from '../exporter.ts'
import type { Means } from '../means.ts'
import type { Block, BlockCell, BlockChart, BlockTable } from '../measurement/block.ts'
import { measurementBlocks } from '../measurement/measurementBlocks.ts'
import type { ReportPart } from './reportPart.ts'
import { textArea, twipsPerPx } from './reportPage.ts'
import { type Cell, type CellTint, fullTable, quietTint } from './reportTable.ts'
import { bullet, heading, note, paragraph } from './reportText.ts'
import { vectorPicture } from './vectorPicture.ts'

const { paper } = themes

const zoneTints: Readonly<Record<Zone, CellTint>> = {
  above: paper.states.met,
  expected: quietTint,
  below: paper.states.missed,
}

/** A chart is no higher on the page, px: two of them stand on one. */
const highestChart = 330

/** The name of a table, a chart or a list, on the page of what it names. */
const nameOf = (text: string, { language }: Edition): FileChild =>
  paragraph(text, language, { style: 'Caption', keepNext: true, spacing: { before: 240, after: 80 } })

const cellOf = ({ text, zone }: BlockCell, i: number): Cell => ({
  text,
  ...(i === 0 && { bold: true as const }),
  ...(zone !== undefined && { tint: zoneTints[zone] }),
})

function tableOf({ name, columns, rows }: BlockTable, edition: Edition): FileChild[] {
  const { width } = textArea({ paper: edition.options.paper, landscape: false })
  const content = {
    columns: columns.map(({ heading: text, isFigure }) => ({
      heading: text,
      ...(isFigure && { align: 'right' as const }),
    })),
    rows: rows.map((row) => row.map(cellOf)),
  }
  return [nameOf(name, edition), fullTable(content, width, edition.language)]
}

async function chartOf(
  { title, chart, alt }: BlockChart,
  edition: Edition,
  means: Means,
): Promise<FileChild[]> {
  const { language, options } = edition
  const { width, height, figures } = chart
  const room = textArea({ paper: options.paper, landscape: false }).width / twipsPerPx
  const drawn = { figures, bounds: { x: 0, y: 0, width, height }, background: paper.card }
  const scale = Math.min(1, room / width, highestChart / height)
  const look = { scale, title, alt, language, centred: true as const, keepNext: false }
  return [nameOf(title, edition), await vectorPicture(drawn, look, means)]
}

async function childrenOf(block: Block, edition: Edition, means: Means): Promise<FileChild[]> {
  const { language } = edition
  switch (block.is) {
    case 'heading':
      return [heading(2, block.text, language)]
    case 'text':
      return [paragraph(block.text, language, { spacing: { before: 120 } })]
    case 'note':
      return [note(block.text, language, { spacing: { before: 120 }, keepNext: false })]
    case 'bullets':
      return [nameOf(block.name, edition), ...block.texts.map((text) => bullet(text, language))]
    case 'table':
      return tableOf(block, edition)
    case 'chart':
      return chartOf(block, edition, means)
  }
}

/** What was measured of the service; null where nothing was. */
export async function measurementPart(edition: Edition, means: Means): Promise<ReportPart | null> {
  const { words, language } = edition
  const blocks = measurementBlocks(edition, paper)
  if (blocks.length === 0) return null
  const children: FileChild[] = [
    heading(1, words('measurement.heading'), language),
    note(words('measurement.explain'), language),
  ]
  for (const block of blocks) children.push(...(await childrenOf(block, edition, means)))
  return { landscape: false, children }
}
