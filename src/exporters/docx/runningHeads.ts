import { BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import { themes } from '#drawing/theme.ts'
import type { Edition } from '../exporter.ts'
import { shortened } from './cleanText.ts'
import { imprintOf } from './imprintOf.ts'
import { reportStyleIds, wordColor } from './reportStyles.ts'
import { textRuns } from './reportText.ts'

const { muted, border } = themes.paper
const color = wordColor(muted)
const rule = { style: BorderStyle.SINGLE, size: 4, space: 6, color: wordColor(border) }

/** Longer texts would run into what stands at the other end of the line. */
const mostSigns = 70

const pageSign = '\u0001'
const pagesSign = '\u0002'

/** "Page 3 of 12", counted by the program that shows the report. */
function pageRuns({ words, language }: Edition): TextRun[] {
  const text = words('report.page', { page: pageSign, pages: pagesSign })
  return text.split(new RegExp(`([${pageSign}${pagesSign}])`)).flatMap((piece) => {
    if (piece === pageSign) return new TextRun({ color, children: [PageNumber.CURRENT] })
    if (piece === pagesSign) return new TextRun({ color, children: [PageNumber.TOTAL_PAGES] })
    return piece === '' ? [] : textRuns(piece, language, { color })
  })
}

const style = reportStyleIds.tableText

/** What stands on top and at the foot of each page but the first; `width` of the text in twips. */
export function runningHeads(edition: Edition, width: number) {
  const { blueprint, words, language } = edition
  const { organisation, version, date } = imprintOf(edition)
  const tabStops = [{ type: 'right' as const, position: width }]
  const quiet = (text: string) => textRuns(shortened(text, mostSigns), language, { color })
  const tab = new TextRun('\t')
  const kept = [version && `${words('report.field.version')} ${version}`, date].filter((each) => each !== '')
  const header = new Header({
    children: [
      new Paragraph({
        style,
        tabStops,
        border: { bottom: rule },
        children: [...quiet(blueprint.about.title), tab, ...quiet(organisation || words('report.kind'))],
      }),
    ],
  })
  const footer = new Footer({
    children: [
      new Paragraph({ style, tabStops, children: [...quiet(kept.join(' · ')), tab, ...pageRuns(edition)] }),
    ],
  })
  return { headers: { default: header }, footers: { default: footer } }
}
