import { type Language, loadAllWords, wordsIn } from '#i18n/words.ts'
import { blueprintOfSteps } from '#importers/steps/blueprintOfSteps.ts'
import { readStepTable, type StepTableFault } from '#importers/steps/readStepTable.ts'
import {
  guessedStepColumns,
  type StepColumns,
  type StepRole,
  stepRoles,
} from '#importers/steps/stepColumns.ts'
import { type ToldRow, type ToldStep, type ToldSteps, toldSteps } from '#importers/steps/stepRows.ts'
import type { Rows } from '#importers/textTable.ts'
import { newId } from '#model/newId.ts'
import { writeBlueprintFile } from '#model/writeBlueprintFile.ts'
import { session } from '#session/session.ts'
import { takeFile } from './library.ts'

export type StepTable = Rows
export type StepTableColumns = StepColumns
export type StepTableRole = StepRole
export type StepTableRow = ToldRow
export type StepTableSteps = ToldSteps
export type StepTableProblem = StepTableFault

/** What a column may hold. */
export const stepTableRoles: readonly StepTableRole[] = stepRoles

/** A file's bytes, or what was pasted, as a table. */
export const stepTableOf = (source: Uint8Array | string): Promise<StepTable | StepTableProblem> =>
  readStepTable(source)

/** What the columns hold, as far as they tell by themselves. */
export const stepColumnsOf = (table: StepTable): StepTableColumns => guessedStepColumns(table)

/** The steps that a table tells of. */
export const stepsOf = (table: StepTable, columns: StepTableColumns): StepTableSteps =>
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
