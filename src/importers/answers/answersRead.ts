import type { Id, Survey } from '#model/blueprint.ts'
import type { AnswerPart } from './answerPlan.ts'

/** Why something in a file was not taken as it stands. */
export const answerIssues = [
  /** A number beyond the scale, or points below nothing. */
  'outOfRange',
  /** A word that stands for no value. */
  'word',
  /** No number where points are given. */
  'points',
  'date',
  /** A date that could be two days. */
  'dayOrder',
  /** The same respondent once more. */
  'duplicate',
  /** The same answers at the same time once more, by nobody in particular. */
  'likeRow',
  /** A row in which no question is answered. */
  'noAnswers',
  'emptyRow',
] as const
export type AnswerIssueKind = (typeof answerIssues)[number]

/** One thing that was noticed, and what became of it. */
export interface AnswerIssue {
  readonly is: AnswerIssueKind
  /** Its place in the file, headings counted; from 1. */
  readonly row: number
  /** Counted from 0; null where it is about the whole row. */
  readonly column: number | null
  /** What stands there. */
  readonly text: string
  /** The row that it is like, for what comes twice. */
  readonly like?: number
  /** The answer counts as blank, the row was left out, or it was taken. */
  readonly done: 'blank' | 'leftOut' | 'kept'
}

export interface AnswersReport {
  /** Rows below the headings. */
  readonly rows: number
  readonly customers: number
  /** Answers that are blank among those that were taken, by item, those without any left out. */
  readonly blanks: readonly { readonly item: Id; readonly part: AnswerPart; readonly count: number }[]
  /** How often each thing was noticed. */
  readonly counts: Readonly<Record<AnswerIssueKind, number>>
  /** What was noticed, row by row: the first thousands of it, `counts` has all. */
  readonly issues: readonly AnswerIssue[]
}

/** What a file of answers holds, and what was noticed while it was read. */
export interface AnswersRead {
  /** As the document has them: the n-th entry of each column is the n-th customer. */
  readonly answers: Survey['answers']
  /** The row of the file that each customer stands in. */
  readonly rowOf: readonly number[]
  readonly report: AnswersReport
}
