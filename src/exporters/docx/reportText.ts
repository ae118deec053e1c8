import { HeadingLevel, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx'
import type { Language } from '#i18n/words.ts'
import { cleanText, onOneLine } from './cleanText.ts'
import { factTab, reportStyleIds } from './reportStyles.ts'

type RunLook = Pick<IRunOptions, 'bold' | 'color' | 'size' | 'style'>

/**
 * A text as runs, its line breaks kept, after so many more. Chinese text says that signs which both scripts know (quotation marks,
 * dashes) are set as Chinese ones.
 */
export function textRuns(text: string, language: Language, look: RunLook = {}, breaksBefore = 0): TextRun[] {
  const font = language === 'zh-CN' ? { font: { hint: 'eastAsia' } } : {}
  return cleanText(text)
    .split('\n')
    .map((line, i) => {
      const breaks = i > 0 ? 1 : breaksBefore
      return new TextRun({ ...look, ...font, text: line, ...(breaks > 0 && { break: breaks }) })
    })
}

type ParagraphLook = Omit<IParagraphOptions, 'text' | 'children'>

/** A paragraph of running text; a style, an alignment and so on as the library names them. */
export const paragraph = (text: string, language: Language, look: ParagraphLook = {}): Paragraph =>
  new Paragraph({ ...look, children: textRuns(text, language) })

/** A heading of a chapter (1) or of a part of one (2), as the table of contents lists it. */
export const heading = (
  level: 1 | 2,
  text: string,
  language: Language,
  look: ParagraphLook = {},
): Paragraph =>
  new Paragraph({
    ...look,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: textRuns(onOneLine(text), language),
  })

/** What stands below a heading or a table and explains it. */
export const note = (text: string, language: Language, look: ParagraphLook = {}): Paragraph =>
  paragraph(text, language, { ...look, style: reportStyleIds.note })

export const bullet = (text: string, language: Language): Paragraph =>
  paragraph(text, language, { bullet: { level: 0 } })

/** A label and what it says of the document: "Author    Li Wei". */
export const fact = (label: string, value: string, language: Language): Paragraph =>
  new Paragraph({
    style: reportStyleIds.fact,
    tabStops: [{ type: 'left', position: factTab }],
    children: [
      ...textRuns(onOneLine(label), language, { style: reportStyleIds.label }),
      new TextRun('\t'),
      ...textRuns(value, language),
    ],
  })
