import { addAnswers } from '#edits/addAnswers.ts'
import { wordsIn } from '#i18n/words.ts'
import {
  type AnswerColumn,
  type AnswerPart,
  answerParts,
  type AnswerPlan,
  type AnswerWord,
  type AskedSurvey,
  columnKey,
  duplicateChoices,
} from '#importers/answers/answerPlan.ts'
import { type AnswerIssue, answerIssues, type AnswersReport } from '#importers/answers/answersRead.ts'
import type { AnswerTableFault } from '#importers/answers/answerTable.ts'
import type { ShownTable } from '#importers/answers/answersDesk.ts'
import { type AnswersPort, openAnswersPort } from '#importers/answers/askAnswers.ts'
import { headingTexts } from '#importers/answers/headingRows.ts'
import { firstAnswers } from '#importers/answers/readAnswers.ts'
import type { RowOfAnswers } from '#importers/answers/rowsOfAnswers.ts'
import type { Id, Survey } from '#model/blueprint.ts'
import { perform } from '#session/perform.ts'
import { prepareAnswers } from '#session/prepareAnswers.ts'
import { session } from '#session/session.ts'
import { askedBy } from '#templates/instruments/askedBy.ts'
import { accepted } from './tellRefusal.ts'
import { tellUndoable } from './tellUndoable.ts'

export type SurveyAnswerColumn = AnswerColumn
export type SurveyAnswerPart = AnswerPart
export type SurveyAnswerPlan = AnswerPlan
export type SurveyAnswerWord = AnswerWord
export type SurveyAnswerIssue = AnswerIssue
export type SurveyAnswersReport = AnswersReport
export type SurveyAnswerTable = ShownTable
export type SurveyAnswerFault = AnswerTableFault | 'failed'
export type SurveyAnswersPort = AnswersPort

/** What can be chosen where a guess is wrong. */
export const answerChoices = {
  parts: answerParts,
  duplicates: duplicateChoices,
  issues: answerIssues,
}

/**
 * What reading needs to know of a survey: its answers would be copied for nothing. The questionnaire asks an item of a ready
 * instrument in other words where it asks what is expected, so those go along.
 */
export const askedOf = ({ instrument, scale, items }: AskedSurvey): AskedSurvey => ({
  instrument,
  scale,
  items: items.map((item) => {
    const { expectation } = askedBy({ instrument, scale }, item.text, 'en')
    return { ...item, ...(expectation !== null && { expectation }) }
  }),
})

/** A desk in a worker, at which a file of answers is read. */
export const answersPort = (): AnswersPort => openAnswersPort()

/** What stands above the columns of a table, in one line each. */
export const columnTitles = (table: ShownTable, plan: AnswerPlan): readonly string[] =>
  headingTexts(table.rows, plan.headings).map((texts) => [...new Set(texts)].join(' · '))

/** The plan once a column holds something else; what it takes over is taken from the column that had it. */
export const withColumn = (plan: AnswerPlan, at: number, column: AnswerColumn): AnswerPlan => ({
  ...plan,
  columns: plan.columns.map((each, i): AnswerColumn => {
    if (i === at) return column
    const taken = column.is !== 'nothing' && columnKey(each) === columnKey(column)
    return taken ? { is: 'nothing' } : each
  }),
})

/** The first rows of a table as they are understood. */
export const shownAnswers = (
  table: ShownTable,
  plan: AnswerPlan,
  survey: AskedSurvey,
): readonly RowOfAnswers[] => firstAnswers(table, plan, survey, 20)

/**
 * Adds the answers that were read last at the desk to a survey: behind those that are there, or in their place. One undo step;
 * tells how many. False where it was refused, or the desk lost them.
 */
export async function keepAnswers(
  port: AnswersPort,
  survey: Id,
  how: 'append' | 'replace',
): Promise<boolean> {
  const answers = await takenAnswers(port)
  const before = session.getState().blueprint?.surveys.get(survey)?.answers
  if (!answers || !before) return false
  await prepareAnswers(how === 'append' ? before : null, answers)
  if (!accepted(perform(addAnswers, { survey, answers, how }))) return false
  const t = wordsIn(session.getState().language)
  const count = Object.values(answers.items)[0]?.perception.length ?? 0
  tellUndoable(t('answers.added', { count }), addAnswers.name)
  return true
}

/** The columns come one by one, so that no message takes long. */
async function takenAnswers(port: AnswersPort): Promise<Survey['answers'] | null> {
  const columns = new Map<string, readonly (string | number | null)[]>()
  const last = await port.ask({ ask: 'take' }, (answer) => {
    if (answer.is === 'column') columns.set(answer.path.join(' '), answer.column)
  })
  if (last?.is !== 'taken' || columns.size === 0) return null
  const items = new Map<Id, object>()
  const points = new Map<string, unknown>()
  const rest = new Map<string, unknown>()
  for (const [path, column] of columns) {
    const [field = '', name = '', part = ''] = path.split(' ')
    if (field === 'items') items.set(name, { ...items.get(name), [part]: column })
    else if (field === 'points') points.set(name, column)
    else rest.set(field, column)
  }
  if (points.size > 0) rest.set('points', Object.fromEntries(points))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the desk hands out the columns of just such answers
  return { ...Object.fromEntries(rest), items: Object.fromEntries(items) } as Survey['answers']
}
