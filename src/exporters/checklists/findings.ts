import { type CheckLanguage, checkLanguages, type Finding } from '#analysis/checks/check.ts'
import { findings } from '#analysis/checks/findings.ts'
import { checkTitle, findingText } from '#analysis/checks/findingText.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { Checklist } from './checklist.ts'
import { type ColumnPlan, columnsOf, data } from './columnsOf.ts'
import { whereOf } from './whereOf.ts'

const columns: readonly ColumnPlan[] = [
  ['findingSeverity', 'text'],
  ['finding', 'text'],
  ['lane', 'text'],
  ['step', 'text'],
  ['rule', 'text'],
  ['record', 'text', data],
  ['checkId', 'text', data],
]

/** The day that it is by this computer's calendar, ISO 8601. */
const today = () => new Date().toLocaleDateString('sv')

/** The checks have words of their own, in these languages. */
function languageOf(words: Words): CheckLanguage {
  const spoken: string = words('checklists.language')
  return checkLanguages.find((language) => language === spoken) ?? 'en'
}

const isIn = ({ ref, step }: Finding, part: Blueprint) =>
  ref !== null && (part[ref.table].has(ref.id) || (step !== undefined && part.steps.has(step)))

/**
 * What the checks find, worst first. What is wrong with a part shows only in the whole: of a part, those findings of the whole are
 * listed that are about its records. A row's id is that of its record, the blueprint's where it is about the whole.
 */
export function findingsChecklist(part: Blueprint, words: Words, whole: Blueprint = part): Checklist {
  const language = languageOf(words)
  const all = findings(whole, new Set(), { today: today() })
  const found = whole === part ? all : all.filter((finding) => isIn(finding, part))
  return {
    title: words('checklists.name.findings'),
    columns: columnsOf(columns, words),
    rows: found.map((finding) => {
      const { ref, step, check, severity } = finding
      const where = step === undefined ? {} : whereOf(whole, step, words)
      const id = ref?.id ?? whole.about.id
      return {
        id,
        cells: {
          ...where,
          findingSeverity: words(`checklists.findingSeverity.${severity}`),
          finding: findingText(finding, language),
          rule: checkTitle(check, language),
          record: words(ref ? `terms.record.${ref.table}` : 'checklists.blueprint'),
          checkId: check,
          id,
        },
      }
    }),
  }
}
