import { findingText } from '#analysis/checks/findingText.ts'
import { severities } from '#analysis/checks/check.ts'
import type { Speaking } from './command.ts'
import { shownName } from './openFiles.ts'
import type { FileFindings } from './placedFindings.ts'
import { printable } from './printable.ts'

/** How many findings there are of each severity; null where there are none at all. */
function summary(files: readonly FileFindings[], { words }: Speaking): string {
  const all = files.flatMap(({ found }) => found.map(({ finding }) => finding.severity))
  const counts = severities.flatMap((severity) => {
    const count = all.filter((each) => each === severity).length
    return count > 0 ? [words.summary[severity](count)] : []
  })
  return counts.length > 0 ? counts.join(words.comma) : words.summary.nothing
}

/** Findings for people: a line each, with its place as terminals and editors make it a link, and how many there are. */
export function findingsText(files: readonly FileFindings[], speaking: Speaking): string {
  const { words, language } = speaking
  const lines = files.flatMap(({ opened, found }) =>
    found.map(({ finding, place }) => {
      const at = words.at(shownName(opened.path, speaking), place.line, place.column)
      const says = findingText(finding, language)
      return words.finding(at, words.severity[finding.severity], says, finding.check)
    }),
  )
  return [...lines, summary(files, speaking)].map((line) => `${printable(line)}\n`).join('')
}
