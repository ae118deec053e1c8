import { isAbsolute, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Check, Severity } from '#analysis/checks/check.ts'
import { checks } from '#analysis/checks/checks.ts'
import { checkTitle, findingText, fixLabel } from '#analysis/checks/findingText.ts'
import type { Language } from '#i18n/words.ts'
import { standardInput } from './io.ts'
import type { FileFindings, PlacedFinding } from './placedFindings.ts'
import { version } from './version.ts'
import { cliWords } from './words/cliWords.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** Text of others as a message: in SARIF braces enclose placeholders, and brackets before a parenthesis are a link. */
const message = (text: string) => ({
  text: text.replace(/[{}]/g, (brace) => brace + brace).replaceAll('](', '] ('),
})

/** `unnamed-step` as SARIF names rules for people: UnnamedStep. */
const pascalCase = (id: string): string =>
  id.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase())

function ruleOf({ id, severity, words }: Check, language: Language) {
  // Of no step in particular: what the sentence names is left open.
  const says = words[language].says.replace(/\{\{[^}]*\}\}/g, '…')
  const fix = fixLabel(id, language)
  const { rule } = cliWords[language]
  return {
    id,
    name: pascalCase(id),
    shortDescription: message(checkTitle(id, language)),
    fullDescription: message(says),
    help: message(fix === null ? rule.byHand(says) : rule.fix(says, fix)),
    defaultConfiguration: { level: levels[severity] },
  }
}

/** A file's address: relative where it lies in the folder that the program runs in, since reports travel with their repository. */
function uriOf(path: string, absolute: (path: string) => string): string {
  if (path === standardInput) return 'stdin'
  const inFolder = relative(absolute('.'), absolute(path))
  const outside = inFolder.split(sep)[0] === '..' || isAbsolute(inFolder)
  if (outside) return pathToFileURL(absolute(path)).href
  return inFolder.split(sep).map(encodeURIComponent).join('/')
}

const ruleIndexes = new Map(checks.map(({ id }, index) => [id, index]))

function resultOf(
  { finding, record, place }: PlacedFinding,
  { opened: { file } }: FileFindings,
  uri: string,
  language: Language,
) {
  const { line: startLine, column: startColumn } = place
  const logical = record && { name: record.name, fullyQualifiedName: record.id, kind: record.is }
  return {
    ruleId: finding.check,
    ruleIndex: ruleIndexes.get(finding.check) ?? -1,
    level: levels[finding.severity],
    message: message(findingText(finding, language)),
    locations: [
      {
        physicalLocation: { artifactLocation: { uri }, region: { startLine, startColumn } },
        ...(logical && { logicalLocations: [logical] }),
      },
    ],
    partialFingerprints: { 'frontstageFinding/v1': `${file.id}:${finding.key}` },
  }
}

/**
 * Findings as SARIF 2.1.0: a rule for each check, a result for each finding, with its line in the file and its step's id and
 * name as the logical location. `absolute` tells where a path stands.
 */
export function sarif(
  files: readonly FileFindings[],
  absolute: (path: string) => string,
  language: Language,
): string {
  const rules = checks.map((check) => ruleOf(check, language))
  const results = files.flatMap((each) => {
    const uri = uriOf(each.opened.path, absolute)
    return each.found.map((found) => resultOf(found, each, uri, language))
  })
  const driver = { name: 'Frontstage', version, language, rules }
  const run = { tool: { driver }, language, columnKind: 'utf16CodeUnits', results }
  return `${JSON.stringify({ version: '2.1.0', $schema: schema, runs: [run] }, null, 2)}\n`
}
