import { readFileSync } from 'node:fs'
import type { AnswerPlan, AskedSurvey } from '#importers/answers/answerPlan.ts'
import { columnKey } from '#importers/answers/answerPlan.ts'
import type { AnswersRead } from '#importers/answers/answersRead.ts'
import { type AnswerTable, answerTable } from '#importers/answers/answerTable.ts'
import { guessAnswerPlan } from '#importers/answers/guessAnswerPlan.ts'
import { readingAnswers } from '#importers/answers/readAnswers.ts'

const english = [
  'The equipment is up to date',
  'Promises are kept on time',
  'Staff answer requests promptly',
  'Customers feel safe in their dealings, always',
  'Staff know what each customer needs',
]
const chinese = [
  '设备先进、外观良好',
  '承诺的事情能按时完成',
  '员工能及时回应顾客的要求',
  '与员工打交道时顾客感到放心',
  '员工了解每位顾客的需要',
]

const gaps = (texts: readonly string[]): AskedSurvey => ({
  instrument: 'servqual',
  scale: { min: 1, max: 7 },
  items: texts.map((text, i) => ({ id: `item${i + 1}`, text })),
})

/** Expectation and perception of five things, 1..7. */
export const gapSurvey = gaps(english)
export const chineseGapSurvey = gaps(chinese)
/** The same without expectations. */
export const plainSurvey: AskedSurvey = { ...gapSurvey, instrument: 'servperf' }

export const csatSurvey: AskedSurvey = {
  instrument: 'csat',
  scale: { min: 1, max: 5 },
  items: [{ id: 'stay', text: 'How satisfied were you with us?' }],
}
export const npsSurvey: AskedSurvey = {
  instrument: 'nps',
  scale: { min: 0, max: 10 },
  items: [{ id: 'recommend', text: 'Would you recommend our hotel to friends?' }],
}

export const answerFile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./answerFiles/${name}`, import.meta.url)))

/** A file as the import understands it by itself, but for what is said of the plan. By a clock in Shanghai. */
export async function readAnswerFile(
  source: Uint8Array | string,
  survey: AskedSurvey,
  said: Partial<AnswerPlan> = {},
  sheet = 0,
): Promise<{ table: AnswerTable; plan: AnswerPlan; read: AnswersRead }> {
  const tables = await answerTable(source, 'answers.csv')
  if (typeof tables === 'string') throw new Error(tables)
  const table = tables[sheet]
  if (!table) throw new Error('there is no such sheet')
  const plan = { ...guessAnswerPlan(table, survey), ...said }
  return { table, plan, read: drained(table, plan, survey) }
}

/** Reads without rests. */
export function drained(table: AnswerTable, plan: AnswerPlan, survey: AskedSurvey): AnswersRead {
  const reading = readingAnswers(table, plan, survey, () => 480)
  let step = reading.next()
  while (!step.done) step = reading.next()
  return step.value
}

/** What the columns hold, in short; those that hold nothing are a dash. */
export const columnsOf = ({ columns }: AnswerPlan): readonly string[] =>
  columns.map((column) =>
    column.is === 'item'
      ? `${column.item} ${column.part}`
      : column.is === 'nothing'
        ? '-'
        : columnKey(column),
  )

/** Each customer's answers to the items, one text each: `7 6 – / 5 4 3` is what was expected, and how it was. */
export function customers({ answers }: AnswersRead): readonly string[] {
  const items = Object.values(answers.items)
  const count = items[0]?.perception.length ?? 0
  const row = (part: 'perception' | 'expectation', n: number) =>
    items.some((item) => item[part]) ? items.map((item) => item[part]?.[n] ?? '–').join(' ') : ''
  return Array.from({ length: count }, (_, n) =>
    [row('expectation', n), row('perception', n)].filter((text) => text !== '').join(' / '),
  )
}

/** What was noticed: row, column from 1, what, the text, what was done. */
export const noticed = ({ report }: AnswersRead): readonly string[] =>
  report.issues.map(({ row, column, is, text, done }) =>
    [row, column === null ? '' : column + 1, is, text, done].filter((part) => part !== '').join(' '),
  )
