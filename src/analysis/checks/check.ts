import type { Blueprint, Id } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import type { Ref } from '#model/selection.ts'
import type { Seen } from './seen.ts'

/** The languages in which each check has its words. */
export const checkLanguages = ['en', 'zh-CN'] as const
export type CheckLanguage = (typeof checkLanguages)[number]

/**
 * Worst first. An error is a contradiction that makes a picture or a figure wrong; a warning most likely a mistake or a risk
 * to the customer; an info something that is still to be done.
 */
export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** What a check found at one record. */
export interface Found {
  /** The record to go to; null is the blueprint itself. */
  readonly ref: Ref | null
  /** The step at which the record is seen. */
  readonly step?: Id
  /** What the sentence speaks of. Times in s, shares 0..1. */
  readonly values: Readonly<Record<string, string | number>>
  /** Lists of words that each language has its own for: keys of the check's `terms`. */
  readonly terms?: Readonly<Record<string, readonly string[]>>
}

/** What a check found, and where. */
export interface Finding extends Found {
  /** The id of the check that found it. */
  readonly check: string
  readonly severity: Severity
  /** The same from snapshot to snapshot as long as the same check finds the same record. */
  readonly key: string
}

/** The text of a check. A placeholder is `{{name}}`, or `{{name:time}}` for seconds, `{{name:share}}` for a share. */
export interface CheckWords {
  /** Short name of the rule. */
  readonly title: string
  /** One sentence that says what was found and why it matters. */
  readonly says: string
  /** The label of the fix. */
  readonly fix?: string
  readonly terms?: Readonly<Record<string, string>>
}

/** One rule that a blueprint should keep. At most one finding for a record. */
export interface Check {
  /** Kebab-case; kept where people switch checks off, so it never changes. */
  readonly id: string
  readonly severity: Severity
  readonly words: Readonly<Record<CheckLanguage, CheckWords>>
  readonly find: (seen: Seen) => readonly Found[]
  /** Changes after which the finding is gone and no error has come; null where none is safe. */
  readonly fix?: (blueprint: Blueprint, finding: Found) => readonly Change[] | null
}
