import type { Finding } from '#analysis/checks/check.ts'
import { fixOf } from '#analysis/checks/findings.ts'
import { accepted } from '#commands/tellRefusal.ts'
import { applyFix } from '#edits/applyFix.ts'
import type { Words } from '#i18n/words.ts'
import { perform } from '#session/perform.ts'
import { session, tell } from '#session/session.ts'

/** Mends what was found, one undo step; says so where it has gone in the meantime. */
export function mend(finding: Finding, t: Words): boolean {
  const { blueprint } = session.getState()
  const changes = blueprint && fixOf(blueprint, finding)
  if (changes) return accepted(perform(applyFix, { changes }))
  tell({ tone: 'refusal', text: t('checks.nothingToFix') })
  return false
}
