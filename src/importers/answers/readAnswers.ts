import { localOffset, type OffsetOf } from '#model/writtenDate.ts'
import type { AnswerPlan, AskedSurvey, DuplicateChoice } from './answerPlan.ts'
import { type AnswerIssue, type AnswerIssueKind, answerIssues, type AnswersRead } from './answersRead.ts'
import type { AnswerTable } from './answerTable.ts'
import { answerColumns } from './answerColumns.ts'
import { readColumns, type RowOfAnswers, rowReader } from './rowsOfAnswers.ts'

/** More things than these are told one by one by nobody; all of them are counted. */
const mostTold = 5000
/** Rows between two looks at the clock. */
const rowsAtOnce = 200

/** Reads all answers of a table. It pauses again and again and says which share 0..1 of the work is done; the last is the outcome. */
export function* readingAnswers(
  table: AnswerTable,
  plan: AnswerPlan,
  survey: AskedSurvey,
  offsetOf: OffsetOf = localOffset,
): Generator<number, AnswersRead> {
  const body = table.rows.slice(plan.headings)
  const read = rowReader(plan, survey, offsetIn(table, plan, offsetOf))
  const rows: RowOfAnswers[] = []
  for (const [i, cells] of body.entries()) {
    rows.push(read(cells, plan.headings + i + 1))
    if (i % rowsAtOnce === 0) yield (i / body.length) * 0.8
  }
  const twice = twiceOver(plan)
  for (const [i, row] of rows.entries()) {
    twice.look(row)
    if (i % rowsAtOnce === 0) yield 0.8 + (i / rows.length) * 0.1
  }
  const taken = rows.filter((row) => !row.empty && row.answered && twice.isTaken(row))
  const { answers, blanks } = yield* answerColumns(taken, readColumns(plan), survey)
  const told = toldIssues(rows, twice)
  return {
    answers,
    rowOf: taken.map(({ number }) => number),
    report: { rows: body.length, customers: taken.length, blanks, ...told },
  }
}

/** How long this thread may be held up, in ms. */
const holdFor = 12

export interface ReadOptions {
  /** Ends the reading; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Told the share 0..1 that has been read. */
  readonly progress?: (share: number) => void
  /** How long to work between two rests, in ms. */
  readonly hold?: number
  readonly offsetOf?: OffsetOf
}

/** Reads all answers of a table in slices, between which the thread is free. */
export async function readAnswers(
  table: AnswerTable,
  plan: AnswerPlan,
  survey: AskedSurvey,
  { signal, progress, hold = holdFor, offsetOf }: ReadOptions = {},
): Promise<AnswersRead> {
  const reading = readingAnswers(table, plan, survey, offsetOf)
  let step = reading.next()
  while (!step.done) {
    const end = performance.now() + hold
    while (!step.done && performance.now() < end) step = reading.next()
    if (step.done) break
    progress?.(step.value)
    await new Promise((rest) => setTimeout(rest))
    signal?.throwIfAborted()
  }
  progress?.(1)
  return step.value
}

/** The first rows as they are understood, for somebody to look at: nothing is left out of them. */
export function firstAnswers(
  table: AnswerTable,
  plan: AnswerPlan,
  survey: AskedSurvey,
  count: number,
): readonly RowOfAnswers[] {
  const read = rowReader(plan, survey, offsetIn(table, plan, localOffset))
  return table.rows
    .slice(plan.headings, plan.headings + count)
    .map((cells, i) => read(cells, plan.headings + i + 1))
}

/** Some tools write times by the clock of Greenwich, and say so above them: "Submit Date (UTC)". KoboToolbox does not say it. */
function offsetIn({ rows }: AnswerTable, { headings, columns }: AnswerPlan, offsetOf: OffsetOf): OffsetOf {
  const at = columns.findIndex((column) => column.is === 'at')
  const above = rows.slice(0, headings).map((row) => row[at] ?? '')
  return above.some((text) => /\((?:UTC|GMT)\)|^_submission_time$/i.test(text)) ? () => 0 : offsetOf
}

/** Finds rows that come twice, and says which of them are taken. */
function twiceOver(plan: AnswerPlan) {
  const columns = readColumns(plan)
  const when = columns.findIndex(({ column }) => column.is === 'at')
  const who = columns.findIndex(({ column }) => column.is === 'respondent')
  const groups = new Map<string, RowOfAnswers[]>()
  const keys = new WeakMap<RowOfAnswers, { readonly key: string | null }>()
  const leads = new Map<string, RowOfAnswers | undefined>()
  const keyOf = (row: RowOfAnswers): string | null => {
    const known = keys.get(row) ?? { key: newKeyOf(row) }
    keys.set(row, known)
    return known.key
  }
  const newKeyOf = (row: RowOfAnswers): string | null => {
    if (row.respondent !== '') return `id ${row.respondent}`
    const at = when < 0 ? null : (row.values[when] ?? null)
    // A day alone is shared by many.
    if (at === null || String(at).length <= 10) return null
    return `row ${JSON.stringify(row.values.filter((_, i) => i !== who))}`
  }
  const time = (row: RowOfAnswers) => (when < 0 ? Number.NaN : Date.parse(String(row.values[when])))
  const inTime = (a: RowOfAnswers, b: RowOfAnswers) => {
    const apart = time(a) - time(b)
    return Number.isNaN(apart) || apart === 0 ? a.number - b.number : apart
  }
  const choiceFor = (row: RowOfAnswers): DuplicateChoice =>
    row.respondent === '' ? plan.likeRows : plan.duplicates
  const keptOf = (row: RowOfAnswers): RowOfAnswers | undefined => {
    const key = keyOf(row)
    const group = key === null ? undefined : groups.get(key)
    if (key === null || !group || group.length === 1) return row
    if (!leads.has(key)) {
      const inOrder = group.toSorted(inTime)
      leads.set(key, choiceFor(row) === 'last' ? inOrder.at(-1) : inOrder[0])
    }
    return leads.get(key)
  }
  return {
    look: (row: RowOfAnswers) => {
      const key = row.answered ? keyOf(row) : null
      if (key === null) return
      const group = groups.get(key)
      if (group) group.push(row)
      else groups.set(key, [row])
    },
    isTaken: (row: RowOfAnswers) => choiceFor(row) === 'all' || keptOf(row) === row,
    /** What is told of a row that is not the one that leads its group. */
    issueOf: (row: RowOfAnswers): AnswerIssue | null => {
      const lead = keptOf(row)
      if (!row.answered || lead === undefined || lead === row) return null
      return {
        is: row.respondent === '' ? 'likeRow' : 'duplicate',
        row: row.number,
        column: row.respondent === '' ? null : (columns[who]?.at ?? null),
        text: row.respondent,
        like: lead.number,
        done: choiceFor(row) === 'all' ? 'kept' : 'leftOut',
      }
    },
  }
}

/** All that was noticed, row by row. What lies in a row that is left out is told with it. */
function toldIssues(rows: readonly RowOfAnswers[], twice: ReturnType<typeof twiceOver>) {
  const counts = Object.fromEntries(answerIssues.map((kind) => [kind, 0]))
  const issues: AnswerIssue[] = []
  const tell = (issue: AnswerIssue) => {
    counts[issue.is] = (counts[issue.is] ?? 0) + 1
    if (issues.length < mostTold) issues.push(issue)
  }
  for (const row of rows) {
    if (row.empty) tell({ is: 'emptyRow', row: row.number, column: null, text: '', done: 'leftOut' })
    row.issues.forEach(tell)
    if (!row.empty && !row.answered)
      tell({ is: 'noAnswers', row: row.number, column: null, text: row.respondent, done: 'leftOut' })
    const again = twice.issueOf(row)
    if (again) tell(again)
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was made of all kinds just above
  return { counts: counts as Record<AnswerIssueKind, number>, issues }
}
