import { severities, type Severity } from '#analysis/checks/check.ts'
import { themes } from '#drawing/theme.ts'
import { checklists } from '../checklists/checklists.ts'
import type { Edition } from '../exporter.ts'
import { listText } from './listText.ts'
import type { ReportPart } from './reportPart.ts'
import { textArea } from './reportPage.ts'
import { type Cell, type CellTint, fullTable, quietTint } from './reportTable.ts'
import { heading, note } from './reportText.ts'

const { states } = themes.paper

const tints: Readonly<Record<Severity, CellTint>> = {
  error: states.missed,
  warning: states.tolerated,
  info: quietTint,
}

/** What the checks find in the blueprint, worst first, each in a sentence; of a part what concerns the part. */
export function findingsPart({ blueprint, whole, options, words, language }: Edition): ReportPart {
  const { title, rows } = checklists.findings(blueprint, words, whole)
  const found = severities.map((severity) => {
    const word = words(`checklists.findingSeverity.${severity}`)
    return { severity, word, rows: rows.filter(({ cells }) => cells['findingSeverity'] === word) }
  })
  const text = (value: string | number | undefined) => String(value ?? '')
  const cells = found.flatMap(({ severity, word, rows: own }) =>
    own.map(({ cells: row }): Cell[] => [
      { text: word, tint: tints[severity] },
      { text: text(row['finding']) },
      {
        text: text(row['step'] ?? row['record']),
        ...(row['lane'] !== undefined && { under: text(row['lane']) }),
      },
    ]),
  )
  const chapter = heading(1, title, language)
  if (cells.length === 0)
    return { landscape: false, children: [chapter, note(words('report.findings.none'), language)] }
  const counts = found.flatMap(({ severity, rows: own }) =>
    own.length > 0 ? [words(`checks.counts.${severity}`, { count: own.length })] : [],
  )
  const explained = words('report.findings.explain', { counts: listText(counts, language) })
  const columns = (['severity', 'finding', 'at'] as const).map((key) => ({
    heading: words(`report.findings.${key}`),
  }))
  const { width } = textArea({ paper: options.paper, landscape: false })
  return {
    landscape: false,
    children: [chapter, note(explained, language), fullTable({ columns, rows: cells }, width, language)],
  }
}
