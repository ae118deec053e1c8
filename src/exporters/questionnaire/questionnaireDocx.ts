import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Words } from '#i18n/words.ts'
import { coreProperties } from '../docx/coreProperties.ts'
import { onOneLine } from '../docx/cleanText.ts'
import { pageProperties, textArea } from '../docx/reportPage.ts'
import { reportStyleIds, reportStyles, tableStyles } from '../docx/reportStyles.ts'
import { heading, note, paragraph, textRuns } from '../docx/reportText.ts'
import { introOf, partHead, pointsAsked } from './asked.ts'
import { answersOf, type Questionnaire, type QuestionnairePart } from './questionnaire.ts'

const page = { paper: 'a4', landscape: false } as const
const mime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const box = '☐'
const blank = '__________'
/** In twips. */
const numberWidth = 480
const answerWidth = 430
const writeWidth = 1500

interface CellText {
  readonly text: string
  /** Stands below, more quietly. */
  readonly under?: string
  readonly center?: true
}

/** A table of the report's style, whose first row is its head; widths in twips. */
function sheetTable(
  rows: readonly (readonly CellText[])[],
  widths: readonly number[],
  { language }: Questionnaire,
): Table {
  const cellOf = ({ text, under, center }: CellText, i: number, style: string) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      ...(center && { margins: { left: 20, right: 20 } }),
      children: [
        new Paragraph({
          style,
          ...(center && { alignment: AlignmentType.CENTER }),
          children: [
            ...textRuns(text, language, text === box ? { size: 24 } : {}),
            ...(under ? textRuns(under, language, { size: 15 }, 1) : []),
          ],
        }),
      ],
    })
  return new Table({
    style: reportStyleIds.table,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    width: { size: widths.reduce((all, width) => all + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: rows.map((cells, at) => {
      const isHead = at === 0
      const style = isHead ? reportStyleIds.tableHeading : reportStyleIds.tableText
      return new TableRow({
        cantSplit: true,
        tableHeader: isHead,
        children: cells.map((cell, i) => cellOf(cell, i, style)),
      })
    }),
  })
}

function partOf(questionnaire: Questionnaire, part: QuestionnairePart, words: Words): (Paragraph | Table)[] {
  const { language, scale } = questionnaire
  const answers = answersOf(questionnaire)
  const head = partHead(questionnaire, part, words)
  const asked = [head.intro, head.scale].filter((text) => text !== '').join(' ')
  const boxes: CellText[] = answers ? answers.map(() => ({ text: box, center: true })) : [{ text: blank }]
  const numbers: CellText[] = answers
    ? answers.map((answer) => ({ text: String(answer), center: true }))
    : [{ text: '' }]
  const rows = part.questions.map(({ number, text, ends }) => {
    const means = words('surveys.questionnaire.scale', { ...scale, lowest: ends[0], highest: ends[1] })
    return [{ text: String(number) }, { text, ...(head.scale === '' && { under: means }) }, ...boxes]
  })
  const answering = answers ? answers.map(() => answerWidth) : [writeWidth]
  const left = textArea(page).width - numberWidth - answering.reduce((all, width) => all + width, 0)
  return [
    ...(head.heading ? [heading(2, head.heading, language)] : []),
    ...(asked ? [note(asked, language)] : []),
    sheetTable(
      [[{ text: '' }, { text: '' }, ...numbers], ...rows],
      [numberWidth, left, ...answering],
      questionnaire,
    ),
  ]
}

function pointsPart(questionnaire: Questionnaire, words: Words): (Paragraph | Table)[] {
  const asked = pointsAsked(questionnaire, words)
  if (asked.length === 0) return []
  const { language } = questionnaire
  const rows = asked.map(({ about }) => [{ text: about }, { text: blank }])
  const head = [{ text: '' }, { text: words('surveys.questionnaire.given') }]
  const total = [{ text: words('surveys.questionnaire.total') }, { text: '100' }]
  return [
    heading(2, words('surveys.questionnaire.points'), language),
    note(words('surveys.questionnaire.pointsIntro'), language),
    sheetTable([head, ...rows, total], [textArea(page).width - writeWidth, writeWidth], questionnaire),
  ]
}

/** The questionnaire as a Word document: boxes to mark, place for date and group. */
export async function questionnaireDocx(questionnaire: Questionnaire, words: Words): Promise<Blob> {
  const { title, subject, language, parts } = questionnaire
  const said = `${words('surveys.questionnaire.date')} ____________________        ${words('surveys.questionnaire.segment')} ____________________`
  const document = new Document({
    styles: reportStyles(language),
    externalStyles: tableStyles,
    sections: [
      {
        properties: { page: pageProperties(page) },
        children: [
          heading(1, title || words('surveys.questionnaire.kind'), language),
          ...(subject ? [paragraph(words('surveys.questionnaire.rated', { subject }), language)] : []),
          paragraph(introOf(questionnaire, words), language),
          paragraph(said, language, { spacing: { before: 200, after: 240 } }),
          ...parts.flatMap((part) => partOf(questionnaire, part, words)),
          ...pointsPart(questionnaire, words),
          paragraph(words('surveys.questionnaire.thanks'), language, { spacing: { before: 240 } }),
        ],
      },
    ],
  })
  const core = coreProperties({
    title: onOneLine(title),
    creator: '',
    description: '',
    keywords: words('surveys.questionnaire.kind'),
    language: language === 'zh-CN' ? 'zh-CN' : 'en-US',
    at: `${new Date().toISOString().slice(0, 19)}Z`,
  })
  const bytes = await Packer.toArrayBuffer(document, false, [{ path: 'docProps/core.xml', data: core }])
  return new Blob([bytes], { type: mime })
}
