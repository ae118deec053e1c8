import { parsedNumber } from '#model/amount.ts'
import { comparable } from '../importPlan.ts'
import type { Rows } from '../textTable.ts'

/** What a column of a table of steps may hold. */
export const stepRoles = [
  'step',
  'lane',
  'phase',
  'next',
  'evidence',
  'failPoint',
  'standard',
  'kind',
  'performer',
  'description',
] as const
export type StepRole = (typeof stepRoles)[number]

/** How a table of steps is read. Guessed first; a person may correct it. */
export interface StepColumns {
  /** True where the first row names the columns. */
  readonly heading: boolean
  /** What each column holds; null for one that is left out. */
  readonly columns: readonly (StepRole | null)[]
}

const names: readonly (readonly [StepRole, RegExp])[] = [
  [
    'step',
    /^(steps?|activity|activities|actions?|tasks?|name|title|what|步骤|环节|步骤名称|环节名称|活动|任务|名称|动作|流程)$/,
  ],
  ['lane', /^(lanes?|swim ?lanes?|layers?|泳道|层|层级|所在层)$/],
  ['phase', /^(phases?|stages?|阶段|流程阶段)$/],
  [
    'next',
    /^(next|next steps?|then|leads to|to|followed by|successors?|下一步|后续|后续步骤|后续环节|接着|去向|连接到)$/,
  ],
  ['evidence', /^(evidence|physical evidence|touchpoints?|有形证据|有形展示|证据|接触点|触点|实体证据)$/],
  ['failPoint', /^(fail ?points?|failures?|risks?|what can fail|失误点|失误|风险|故障|可能的失误)$/],
  ['standard', /^(standards?|targets?|metrics?|kpis?|执行标准|标准|指标|服务标准)$/],
  ['kind', /^(kinds?|types?|类型|种类)$/],
  [
    'performer',
    /^(performers?|performed by|who|roles?|responsible|owner|执行者|执行人|负责人|角色|责任人|岗位)$/,
  ],
  ['description', /^(descriptions?|notes?|details?|comments?|remarks?|说明|描述|备注|详情)$/],
]

const roleNamed = (name: string): StepRole | null =>
  names.find(([, words]) => words.test(comparable(name.replace(/[(（[].*$/, ''))))?.[0] ?? null

/** The rows that a guess looks at. */
const lookedAt = 500

const isWords = (cell: string) => cell !== '' && parsedNumber(cell) === null

/** True where what stands in a column is not numbers for the most part. */
function holdsWords(rows: Rows, at: number): boolean {
  const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '')
  return cells.length > 0 && cells.filter(isWords).length * 2 > cells.length
}

/** A first row of words names the columns where one of them holds numbers below. */
function isHeading([first = [], ...rest]: Rows): boolean {
  const cells = first.filter((cell) => cell !== '')
  return cells.length > 1 && cells.every(isWords) && first.some((_, at) => isCounted(rest, at))
}

const isCounted = (rows: Rows, at: number) =>
  rows.some((row) => (row[at] ?? '') !== '') && !holdsWords(rows, at)

/**
 * The columns as the first row names them. Without names the first column of words holds the steps, and the next one their lanes.
 */
export function guessedStepColumns(rows: Rows): StepColumns {
  const some = rows.slice(0, lookedAt)
  const first = rows[0] ?? []
  const width = Math.max(0, ...some.map((cells) => cells.length))
  const columns: (StepRole | null)[] = Array.from({ length: width }, () => null)
  for (let at = 0; at < width; at++) {
    const role = roleNamed(first[at] ?? '')
    if (role !== null && !columns.includes(role)) columns[at] = role
  }
  if (columns.includes('step')) return { heading: true, columns }
  const named = columns.some((role) => role !== null)
  const heading = named || isHeading(some)
  const body = heading ? some.slice(1) : some
  const free = columns.findIndex((role, at) => role === null && holdsWords(body, at))
  const steps = free >= 0 ? free : columns.indexOf(null)
  if (steps >= 0) columns[steps] = 'step'
  const beside = columns.findIndex((role, at) => role === null && at > steps && holdsWords(body, at))
  if (!named && beside >= 0) columns[beside] = 'lane'
  return { heading, columns }
}
