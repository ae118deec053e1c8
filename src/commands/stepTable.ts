import { type Language, loadAllWords, wordsIn } from '#i18n/words.ts'
import { blueprintOfSteps } from '#importers/steps/blueprintOfSteps.ts'
import {
  guessedStepColumns,
  type StepColumns,
  type StepRole,
  stepRoles,
} from '#importers/steps/stepColumns.ts'
import { type ToldRow, type ToldStep, type ToldSteps, toldSteps } from '#importers/steps/stepRows.ts'
import { newId } from '#model/newId.ts'
import { writeBlueprintFile } from '#model/writeBlueprintFile.ts'
import { session } from '#session/session.ts'
import type { ImportTable } from './importTable.ts'
import { takeFile } from './library.ts'

export type StepTableColumns = StepColumns
export type StepTableRole = StepRole
export type StepTableRow = ToldRow
export type StepTableSteps = ToldSteps

/** What a column may hold. */
export const stepTableRoles: readonly StepTableRole[] = stepRoles

/** What the columns hold, as far as they tell by themselves. */
export const stepColumnsOf = (table: ImportTable): StepTableColumns => guessedStepColumns(table)

/** The steps that a table tells of. */
export const stepsOf = (table: ImportTable, columns: StepTableColumns): StepTableSteps =>
  toldSteps(table, columns)

/** Keeps a new blueprint of the steps, in the language of the interface, laid out, and opens it. */
export async function createFromSteps(steps: readonly ToldStep[], title: string): Promise<void> {
  const language: Language = session.getState().language
  await loadAllWords(language)
  const t = wordsIn(language)
  const file = blueprintOfSteps(steps, {
    title,
    language,
    lane: t('terms.laneKind.customer'),
    evidence: t('terms.laneKind.evidence'),
    newId,
  })
  await takeFile(title, writeBlueprintFile(file))
}
