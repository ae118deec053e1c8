import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import { themes } from '#drawing/theme.ts'
import type { Language } from '#i18n/words.ts'

const { paper } = themes

/** A colour of the product as Word writes it. */
export const wordColor = (color: string): string => color.slice(1)

/** The styles that are the report's own; headings, title, caption and contents have those that Word brings. */
export const reportStyleIds = {
  kicker: 'ReportKicker',
  note: 'ReportNote',
  fact: 'ReportFact',
  label: 'ReportLabel',
  contentsHeading: 'TOCHeading',
  picture: 'ReportPicture',
  tableText: 'ReportTableText',
  tableHeading: 'ReportTableHeading',
  table: 'ReportTable',
} as const

/** Where the value of a fact begins, in twips. */
export const factTab = 2600

/**
 * Faces that Word has on every system. The Chinese one is Word's own too; other programs take the Chinese face they have in its
 * place.
 */
const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' }

const languageOf = (language: Language) => ({
  value: language === 'zh-CN' ? 'zh-CN' : 'en-US',
  eastAsia: 'zh-CN',
})

const ink = wordColor(paper.ink)
const muted = wordColor(paper.muted)

const headings = {
  title: { run: { size: 60, bold: true, color: ink }, paragraph: { spacing: { before: 120, after: 120 } } },
  heading1: {
    run: { size: 32, bold: true, color: ink },
    paragraph: { spacing: { before: 360, after: 120 }, keepNext: true, keepLines: true, outlineLevel: 0 },
  },
  heading2: {
    run: { size: 24, bold: true, color: ink },
    paragraph: { spacing: { before: 320, after: 100 }, keepNext: true, keepLines: true, outlineLevel: 1 },
  },
  caption: { run: { size: 18, color: muted }, paragraph: { spacing: { before: 60, after: 60 } } },
}

/** From line to line, in 240ths of what the face asks for: Chinese faces ask for more room than Latin ones. */
const lineOf = (language: Language) =>
  language === 'zh-CN' ? { text: 240, table: 216 } : { text: 276, table: 252 }

const paragraphStyles = (language: Language): readonly IParagraphStyleOptions[] => [
  {
    id: reportStyleIds.kicker,
    name: 'Report Kicker',
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: 22, bold: true, color: wordColor(paper.attention) },
    paragraph: { spacing: { before: 3000, after: 60 } },
  },
  {
    id: reportStyleIds.note,
    name: 'Report Note',
    basedOn: 'Normal',
    run: { size: 19, color: muted },
    paragraph: { spacing: { after: 140 }, keepNext: true },
  },
  {
    id: reportStyleIds.fact,
    name: 'Report Fact',
    basedOn: 'Normal',
    paragraph: { spacing: { after: 80 }, indent: { left: factTab, hanging: factTab } },
  },
  {
    id: reportStyleIds.contentsHeading,
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: 32, bold: true, color: ink },
    paragraph: { spacing: { after: 200 }, keepNext: true },
  },
  {
    id: reportStyleIds.picture,
    name: 'Report Picture',
    basedOn: 'Normal',
    paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
  },
  {
    id: reportStyleIds.tableText,
    name: 'Report Table Text',
    basedOn: 'Normal',
    run: { size: 17 },
    paragraph: {
      spacing: { before: 0, after: 0, line: lineOf(language).table, lineRule: LineRuleType.AUTO },
    },
  },
  {
    id: reportStyleIds.tableHeading,
    name: 'Report Table Heading',
    basedOn: reportStyleIds.tableText,
    run: { bold: true },
    paragraph: { keepNext: true },
  },
]

/** How the report is set. */
export const reportStyles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 21, color: ink, language: languageOf(language) },
      paragraph: { spacing: { after: 120, line: lineOf(language).text, lineRule: LineRuleType.AUTO } },
    },
    ...headings,
  },
  paragraphStyles: paragraphStyles(language),
  characterStyles: [
    {
      id: reportStyleIds.label,
      name: 'Report Label',
      run: { color: muted },
    },
  ],
})

const line = (side: string, size: number, color: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${wordColor(color)}"/>`

const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`

/** The one style of all tables, so that a reader can change the look of all of them in Word. The library has no table styles of its own. */
export const tableStyles = [
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  `<w:style w:type="table" w:customStyle="1" w:styleId="${reportStyleIds.table}">`,
  '<w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>',
  '<w:tblPr><w:tblBorders>',
  line('top', 6, paper.border) + line('bottom', 6, paper.border) + line('insideH', 4, paper.hairline),
  '</w:tblBorders><w:tblCellMar>',
  margin('top', 50) + margin('left', 85) + margin('bottom', 50) + margin('right', 85),
  '</w:tblCellMar></w:tblPr>',
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>',
  line('bottom', 8, paper.border),
  `</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${wordColor(paper.states.unmeasured.ground)}"/>`,
  '<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>',
  '</w:style></w:styles>',
].join('')
