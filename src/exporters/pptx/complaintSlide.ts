import { type ComplaintReport, complaintReport } from '#analysis/complaints/complaintReport.ts'
import { seriesLook } from '#drawing/charts/seriesLook.ts'
import type { Theme } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { complaintsText, riskSources, riskTexts, timesTable } from '../measurement/complaintBlocks.ts'
import { riskOf } from '../measurement/riskOf.ts'
import {
  barItems,
  barsHeight,
  left,
  linesOf,
  mostLines,
  right,
  textItem,
  titled,
} from './measurementShapes.ts'
import type { ShapeItem, Slide } from './slide.ts'

/** Counts as bars of one colour. */
function countBars(
  title: string,
  rows: readonly { readonly name: string; readonly count: number }[],
  y: number,
  theme: Theme,
): ShapeItem[] {
  const bars = rows.map(({ name, count }) => ({ name, value: count, text: String(count), zone: null }))
  const most = Math.max(1, ...rows.map(({ count }) => count))
  const scale = { from: 0, to: most, zero: 0, band: 0 }
  return [titled(title, y, theme), ...barItems(bars, scale, { ...right, y: y + 26 }, theme)]
}

/** So many bars of one kind stand on the slide. */
const mostBars = 7

function countParts({ counts }: ComplaintReport, words: Words, theme: Theme): ShapeItem[] {
  const unnamed = words('complaints.handling.unnamed')
  const causes = counts.byCause.slice(0, mostBars).map(({ value, count }) => ({
    name: value === null ? unnamed : words(`terms.complaintCause.${value}`),
    count,
  }))
  const channels = counts.byChannel.slice(0, mostBars).map(({ value, count }) => ({
    name: value === null ? unnamed : words(`terms.channel.${value}`),
    count,
  }))
  const second = right.y + 26 + barsHeight(causes.length) + 24
  return [
    ...countBars(words('complaints.handling.byCause'), causes, right.y, theme),
    ...countBars(words('complaints.handling.byChannel'), channels, second, theme),
  ]
}

/** Texts one below the other, each as high as its lines. */
function stacked(
  texts: readonly {
    readonly text: string
    readonly look: { size: number; bold?: boolean; color?: string }
  }[],
  from: number,
  theme: Theme,
): ShapeItem[] {
  let y = from
  return texts.map(({ text, look }) => {
    const height = linesOf(text, look.size, left.width) * look.size * 1.25
    if (look.bold) y += 12
    const item = textItem(text, text, { ...left, y, height }, theme, { ...look, lines: mostLines })
    y += height + (look.bold ? 6 : 9)
    return item
  })
}

/** What the complaints come to in figures: counts, mean times. */
function complaintTexts(report: ComplaintReport, words: Words): string[] {
  const means = timesTable(report, words).flatMap(({ rows, columns }) =>
    rows.map(([name, , mean]) =>
      words('slides.note.field', {
        name: name?.text ?? '',
        value: `${columns[2]?.heading ?? ''} ${mean?.text ?? ''}`,
      }),
    ),
  )
  return [...complaintsText(report, words).split(' · ').slice(1), ...means]
}

/** How many complaints there are, how they are handled, and whom they may cost; none without complaints. */
export function complaintSlide(blueprint: Blueprint, words: Words, theme: Theme): Slide[] {
  const report = complaintReport(blueprint, new Date().toISOString())
  if (report.complaints.length === 0) return []
  const all = String(report.counts.all)
  const name = words('checklists.name.complaints')
  const risk = riskOf(blueprint, report.complaints, words)
  const usual = (text: string) => ({ text, look: { size: 11 } })
  const risks = risk
    ? [
        { text: words('complaints.handling.risk'), look: { size: 13, bold: true } },
        ...riskTexts(risk, words).map(usual),
        { text: riskSources(risk, words), look: { size: 9.5, color: theme.muted } },
      ]
    : []
  const color = seriesLook(0, theme).color
  return [
    {
      layout: 'content',
      title: words('measurement.slideComplaints'),
      items: [
        textItem(name, name, { ...left, height: 18 }, theme, { size: 13, color: theme.muted }),
        textItem(all, all, { ...left, y: left.y + 18, height: 58 }, theme, { size: 46, bold: true, color }),
        ...stacked([...complaintTexts(report, words).map(usual), ...risks], left.y + 92, theme),
        ...countParts(report, words, theme),
      ],
      notes: [complaintsText(report, words), ...risks.map(({ text }) => text)],
    },
  ]
}
