import { severities } from '#analysis/checks/check.ts'
import { findingText } from '#analysis/checks/findingText.ts'
import type { Language } from '#i18n/words.ts'
import type { Speaking } from './command.ts'
import type { FileFindings, PlacedFinding } from './placedFindings.ts'
import { version } from './version.ts'

const written = ({ finding, record, place }: PlacedFinding, language: Language) => ({
  rule: finding.check,
  severity: finding.severity,
  message: findingText(finding, language),
  ...(record?.is === 'step' && { step: { id: record.id, name: record.name } }),
  ...(finding.ref && { record: { table: finding.ref.table, id: finding.ref.id } }),
  ...place,
})

/** Findings for programs: by file, each with its rule, its severity, its step and its place, and how many there are of each severity. */
export function findingsJson(files: readonly FileFindings[], { language }: Speaking): string {
  const all = files.flatMap(({ found }) => found)
  const count = (severity: string) => all.filter(({ finding }) => finding.severity === severity).length
  const report = {
    program: 'frontstage',
    version,
    language,
    counts: Object.fromEntries(severities.map((severity) => [severity, count(severity)])),
    files: files.map(({ opened: { path }, found }) => ({
      file: path,
      findings: found.map((each) => written(each, language)),
    })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
