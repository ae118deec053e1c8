import { type DecimalSign, parsedAmount, parsedNumber } from '#model/amount.ts'
import type { Id, Standard } from '#model/blueprint.ts'
import { type DayOrder, dayOrderOf, parsedDate } from '#model/writtenDate.ts'
import type { Rows, Separator } from './textTable.ts'

/** What a column of a table of measurements may hold. */
export const columnRoles = ['value', 'date', 'sample', 'source', 'standard', 'step'] as const
export type ColumnRole = (typeof columnRoles)[number]

/** How a table is read. Guessed first; a person may correct all of it. */
export interface ImportPlan {
  /** True where the first row names the columns. */
  readonly heading: boolean
  /** What each column holds; null for one that is left out. */
  readonly columns: readonly (ColumnRole | null)[]
  readonly decimal: DecimalSign
  /** `either` where the dates could be read in two ways and nobody has said which; null where that does not matter. */
  readonly dayOrder: DayOrder | 'either' | null
}

/** A standard that values may belong to. */
export interface KnownStandard extends Pick<Standard, 'metric' | 'measure' | 'unit'> {
  readonly id: Id
  /** The name of its step; empty where it is of the whole service. */
  readonly step: string
}

/** A name as it is compared: without what people write differently. */
export const comparable = (name: string): string =>
  name.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ')

const headings: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'value',
    /^(values?|measured( values?)?|measurements?|results?|readings?|数值|值|实测|实测值|实测数值|测量值|结果|读数)$/,
  ],
  [
    'date',
    /^(dates?|day|when|at|measured (on|at)|timestamp|date ?time|time|日期|时间|测量日期|测量时间|实测日期|实测时间)$/,
  ],
  ['sample', /^(n|samples?|sample size|count|cases|样本|样本量|样本数|样本容量|数量|人数|次数)$/],
  [
    'source',
    /^(sources?|origin|system|measured by|by|observer|initials|来源|数据来源|出处|记录人|测量人|签名)$/,
  ],
  [
    'standard',
    /^(standards?|metrics?|indicators?|kpi|standard id|id|what to check|标准|执行标准|指标|指标名称|标准编号|编号|检查内容)$/,
  ],
  ['step', /^(steps?|环节|步骤)$/],
]

/** What the first row calls a column, without the unit behind it: "Value (s)". */
const roleNamed = (name: string): ColumnRole | null =>
  headings.find(([, words]) => words.test(comparable(name.replace(/[(（[].*$/, ''))))?.[0] ?? null

const looksLikeNumber = (cell: string) =>
  parsedNumber(cell) !== null || parsedNumber(cell.replace(/\s*[^\d\s]+$/, ''), ',') !== null

/** A number, a share, a time, or yes and no. */
const looksLikeValue = (cell: string) =>
  looksLikeNumber(cell) ||
  parsedAmount(cell, { measure: 'number', unit: 's' }) !== null ||
  parsedAmount(cell, { measure: 'yes-no' }) !== null

const looksLikeDate = (cell: string) => parsedDate(cell, null, () => 0) !== null

const looksLikeCount = (cell: string) => /^[1-9]\d*$/.test(cell.normalize('NFKC'))

type Tests = Readonly<Record<ColumnRole, (cell: string) => boolean>>

function testsFor(standards: readonly KnownStandard[]): Tests {
  const names = new Set(standards.flatMap(({ id, metric }) => [comparable(id), comparable(metric)]))
  const steps = new Set(standards.map(({ step }) => comparable(step)).filter((step) => step !== ''))
  return {
    value: looksLikeValue,
    date: looksLikeDate,
    sample: looksLikeCount,
    source: (cell) => !looksLikeValue(cell) && !looksLikeDate(cell),
    standard: (cell) => names.has(comparable(cell)),
    step: (cell) => steps.has(comparable(cell)),
  }
}

/** True where at least half of what stands in a column passes. */
function mostly(cells: readonly string[], passes: (cell: string) => boolean): boolean {
  const written = cells.filter((cell) => cell !== '')
  return written.length > 0 && written.filter(passes).length * 2 >= written.length
}

/** The rows that a guess looks at. */
const lookedAt = 500

const columnOf = (rows: Rows, at: number) => rows.slice(0, lookedAt).map((cells) => cells[at] ?? '')

/** The first row names columns where one of its cells is a known name, or where it alone holds neither numbers nor dates. */
function hasHeading([first = [], ...rest]: Rows, tests: Tests): boolean {
  if (first.some((cell) => roleNamed(cell) !== null)) return true
  const says = (cell: string) => tests.value(cell) || tests.date(cell) || tests.standard(cell)
  return rest.length > 0 && !first.some(says) && rest.some((cells) => cells.some(says))
}

/** What the columns hold: by their names where their cells agree, then by their cells. */
function guessedColumns(rows: Rows, heading: readonly string[], tests: Tests): (ColumnRole | null)[] {
  const width = Math.max(heading.length, ...rows.slice(0, lookedAt).map((cells) => cells.length))
  const columns: (ColumnRole | null)[] = Array.from({ length: width }, () => null)
  const contents = columns.map((_, at) => columnOf(rows, at))
  for (const [at, cells] of contents.entries()) {
    const role = roleNamed(heading[at] ?? '')
    const agrees = role !== null && (!cells.some((cell) => cell !== '') || strict[role](cells, tests))
    if (agrees && !columns.includes(role)) columns[at] = role
  }
  for (const role of byContents) {
    if (columns.includes(role)) continue
    const at = contents.findIndex((cells, i) => columns[i] === null && mostly(cells, tests[role]))
    if (at >= 0) columns[at] = role
  }
  return columns
}

const agreeing = (role: ColumnRole) => (cells: readonly string[], tests: Tests) => mostly(cells, tests[role])
const always = () => true

/** What the cells of a column must look like for its name to be believed. A standard that is not known is told of, row by row. */
const strict: Readonly<Record<ColumnRole, (cells: readonly string[], tests: Tests) => boolean>> = {
  value: agreeing('value'),
  date: agreeing('date'),
  sample: agreeing('sample'),
  source: always,
  standard: always,
  step: always,
}

/** A date reads as no number, but a count does: so values come before samples. */
const byContents: readonly ColumnRole[] = ['standard', 'step', 'date', 'value', 'sample', 'source']

/** Which sign divides numbers from their fractions. Only a comma with other than three digits behind it tells. */
function guessedDecimal(values: readonly string[], separator: Separator): DecimalSign {
  const commas = values.filter((cell) => /\d,(\d{1,2}|\d{4,})(\D|$)|\.\d{3},/.test(cell)).length
  const points = values.filter((cell) => /\d\.(\d{1,2}|\d{4,})(\D|$)|,\d{3}\./.test(cell)).length
  if (commas !== points) return commas > points ? ',' : '.'
  return separator === ';' && values.some((cell) => cell.includes(',')) ? ',' : '.'
}

/** How a table is read as far as it tells by itself. */
export function guessedPlan(
  rows: Rows,
  separator: Separator,
  standards: readonly KnownStandard[],
): ImportPlan {
  const tests = testsFor(standards)
  const heading = hasHeading(rows, tests)
  const body = heading ? rows.slice(1) : rows
  const columns = guessedColumns(body, heading ? (rows[0] ?? []) : [], tests)
  const of = (role: ColumnRole) => (columns.includes(role) ? columnOf(body, columns.indexOf(role)) : [])
  return {
    heading,
    columns,
    decimal: guessedDecimal(of('value'), separator),
    dayOrder: dayOrderOf(of('date')),
  }
}

/** The plan once somebody has said what the columns hold: which comes first in the dates may then be another question. */
export function withColumns(plan: ImportPlan, columns: ImportPlan['columns'], rows: Rows): ImportPlan {
  const at = columns.indexOf('date')
  const dates = at < 0 ? [] : columnOf(plan.heading ? rows.slice(1) : rows, at)
  return { ...plan, columns, dayOrder: dayOrderOf(dates) }
}
