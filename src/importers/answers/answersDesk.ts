import type { Survey } from '#model/blueprint.ts'
import type { AnswerPlan, AskedSurvey } from './answerPlan.ts'
import type { AnswersRead, AnswersReport } from './answersRead.ts'
import {
  type AnswerTable,
  answerTable,
  type AnswerTableFault,
  type AnswerTextChoices,
} from './answerTable.ts'
import { answerPlanFor, guessAnswerPlan } from './guessAnswerPlan.ts'
import { readAnswers } from './readAnswers.ts'

/** A table without most of its rows: what somebody looks at while saying how it is read. */
export interface ShownTable extends AnswerTable {
  /** How many rows the whole table has. */
  readonly count: number
}

/** Where a column of the answers belongs. */
export type ColumnPath = readonly [keyof Survey['answers'], ...string[]]

/** What is asked of the desk at which a file lies. `stop` ends what was asked before. */
export type DeskQuestion =
  | {
      readonly ask: 'open'
      readonly source: Uint8Array | string
      readonly name: string
      readonly chosen: AnswerTextChoices
    }
  | {
      readonly ask: 'guess'
      readonly sheet: number
      readonly survey: AskedSurvey
      readonly headings?: number
    }
  | { readonly ask: 'plan'; readonly sheet: number; readonly survey: AskedSurvey; readonly plan: AnswerPlan }
  | { readonly ask: 'read'; readonly sheet: number; readonly survey: AskedSurvey; readonly plan: AnswerPlan }
  | { readonly ask: 'take' }
  | { readonly ask: 'stop' }

/** What is answered; `column` and `progress` come several times before the end. */
export type DeskAnswer =
  | { readonly is: 'opened'; readonly tables: readonly ShownTable[] }
  | { readonly is: 'fault'; readonly fault: AnswerTableFault }
  | { readonly is: 'plan'; readonly plan: AnswerPlan }
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'read'; readonly report: AnswersReport }
  | { readonly is: 'column'; readonly path: ColumnPath; readonly column: readonly (number | string | null)[] }
  | { readonly is: 'taken' }
  | { readonly is: 'stopped' }

/** So many rows are shown of a table. */
const mostShown = 60

/** A desk at which one file lies: it holds the tables, so that they need not go to and fro. `hold`: ms between two rests. */
export function answersDesk(hold: number) {
  let tables: readonly AnswerTable[] = []
  let read: AnswersRead | null = null
  let stopping = new AbortController()
  const tableAt = (sheet: number): AnswerTable => tables[sheet] ?? { name: '', rows: [], text: null }
  const open = async (question: DeskQuestion & { ask: 'open' }, answer: (answer: DeskAnswer) => void) => {
    const found = await answerTable(question.source, question.name, question.chosen)
    if (typeof found === 'string') return answer({ is: 'fault', fault: found })
    tables = found
    const shown = tables.map((table) => ({
      ...table,
      rows: table.rows.slice(0, mostShown),
      count: table.rows.length,
    }))
    answer({ is: 'opened', tables: shown })
  }
  const readAll = async (question: DeskQuestion & { ask: 'read' }, answer: (answer: DeskAnswer) => void) => {
    const { sheet, plan, survey } = question
    read = null
    stopping.abort()
    stopping = new AbortController()
    const { signal } = stopping
    try {
      const progress = (share: number) => answer({ is: 'progress', share })
      const done = await readAnswers(tableAt(sheet), plan, survey, { signal, progress, hold })
      read = done
      answer({ is: 'read', report: done.report })
    } catch (fault) {
      if (!signal.aborted) throw fault
      answer({ is: 'stopped' })
    }
  }
  return async (question: DeskQuestion, answer: (answer: DeskAnswer) => void): Promise<void> => {
    switch (question.ask) {
      case 'open':
        return open(question, answer)
      case 'guess':
        return answer({
          is: 'plan',
          plan: guessAnswerPlan(tableAt(question.sheet), question.survey, question.headings),
        })
      case 'plan':
        return answer({
          is: 'plan',
          plan: answerPlanFor(tableAt(question.sheet), question.survey, question.plan),
        })
      case 'read':
        return readAll(question, answer)
      case 'take':
        if (read) for (const [path, column] of columnsOf(read.answers)) answer({ is: 'column', path, column })
        return answer({ is: 'taken' })
      case 'stop':
        stopping.abort()
        return answer({ is: 'stopped' })
    }
  }
}

type Column = readonly (number | string | null)[]

function columnsOf({ at, segment, points, items }: Survey['answers']): (readonly [ColumnPath, Column])[] {
  return [
    ...(at ? [[['at'], at] as const] : []),
    ...(segment ? [[['segment'], segment] as const] : []),
    ...Object.entries(points ?? {}).map(([dimension, column]) => [['points', dimension], column] as const),
    ...Object.entries(items).flatMap(([id, parts]) =>
      Object.entries(parts).map(([part, column]) => [['items', id, part], column] as const),
    ),
  ]
}
