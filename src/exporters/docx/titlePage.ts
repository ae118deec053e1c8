import { BorderStyle, HeadingLevel, Paragraph, TableOfContents } from 'docx'
import { themes } from '#drawing/theme.ts'
import type { Edition } from '../exporter.ts'
import { onOneLine } from './cleanText.ts'
import { imprintOf } from './imprintOf.ts'
import type { ReportPart } from './reportPart.ts'
import { reportStyleIds, wordColor } from './reportStyles.ts'
import { fact, paragraph, textRuns } from './reportText.ts'

const rule = {
  style: BorderStyle.SINGLE,
  size: 6,
  space: 14,
  color: wordColor(themes.paper.border),
}

/** What the report is and who answers for it, and on the next page its table of contents, which Word keeps up to date. */
export function titlePage(edition: Edition): ReportPart {
  const { blueprint, words, language } = edition
  const { title, state } = blueprint.about
  const imprint = imprintOf(edition)
  const facts = (['organisation', 'author', 'approver', 'version', 'date'] as const)
    .filter((key) => imprint[key] !== '')
    .map((key) => fact(words(`report.field.${key}`), imprint[key], language))
  return {
    landscape: false,
    children: [
      paragraph(words('report.kind'), language, { style: reportStyleIds.kicker }),
      new Paragraph({
        heading: HeadingLevel.TITLE,
        border: { bottom: rule },
        children: textRuns(onOneLine(title) || words('report.kind'), language),
      }),
      paragraph('', language, { spacing: { after: 240 } }),
      fact(words('report.field.state'), words(`terms.blueprintState.${state}`), language),
      ...facts,
      paragraph(words('report.contents'), language, {
        style: reportStyleIds.contentsHeading,
        pageBreakBefore: true,
      }),
      new TableOfContents(words('report.contents'), { hyperlink: true, headingStyleRange: '1-2' }),
    ],
  }
}
