import { type DayOrder, dayOrderOf, parsedDate } from '#model/writtenDate.ts'
import { comparable } from '../importPlan.ts'
import type { Rows } from '../textTable.ts'

/** What a column of a list of complaints may hold. */
export const complaintRoles = [
  'received',
  'description',
  'step',
  'failPoint',
  'standard',
  'channel',
  'cause',
  'remedyWished',
  'assessment',
  'acknowledged',
  'decided',
  'communicated',
  'closed',
  'outcome',
  'owner',
] as const
export type ComplaintRole = (typeof complaintRoles)[number]

/** The columns that hold dates. */
export const momentRoles = [
  'received',
  'acknowledged',
  'decided',
  'communicated',
  'closed',
] as const satisfies readonly ComplaintRole[]

/** How a list of complaints is read. Guessed first; a person may correct all of it. */
export interface ComplaintPlan {
  /** True where the first row names the columns. */
  readonly heading: boolean
  /** What each column holds; null for one that is left out. */
  readonly columns: readonly (ComplaintRole | null)[]
  /** `either` where the dates could be read in two ways and nobody has said which; null where that does not matter. */
  readonly dayOrder: DayOrder | 'either' | null
}

const names: readonly (readonly [ComplaintRole, RegExp])[] = [
  [
    'received',
    /^(received( (on|at))?|receipt|date( received)?|received date|complaint date|opened( (on|at))?|created( (on|at))?|date opened|reported( (on|at))?|(受理|收到|接收|投诉|登记|接诉|来电)(时间|日期)|时间|日期)$/,
  ],
  [
    'description',
    /^(descriptions?|complaints?|complaint text|details?|subject|summary|what happened|text|message|issue|投诉内容|内容|描述|投诉描述|投诉事项|事项|问题描述|主题|详情|情况说明)$/,
  ],
  ['step', /^(steps?|step (id|name)|where|at step|stage|环节|步骤|环节名称|投诉环节|所在环节|发生环节)$/],
  ['failPoint', /^(fail ?points?|failures?|fail point id|失误点|失误|失误项)$/],
  ['standard', /^(standards?|service standard|sla|执行标准|标准|服务标准)$/],
  ['channel', /^(channels?|via|medium|received via|how received|渠道|投诉渠道|受理渠道|来源渠道|方式|来源)$/],
  [
    'cause',
    /^(causes?|root causes?|kind of cause|category|reason|原因|投诉原因|原因类别|原因分类|类别|分类)$/,
  ],
  [
    'remedyWished',
    /^(remed(y|ies)( wished| wanted| requested)?|wish(es)?|requests?|demand|诉求|顾客诉求|客户诉求|投诉诉求|要求|期望补救)$/,
  ],
  [
    'assessment',
    /^(assessment|severity|priority|urgency|grade|level|评估|严重程度|严重度|紧急程度|优先级|等级|级别)$/,
  ],
  [
    'acknowledged',
    /^(acknowledged( (on|at))?|acknowledgement( date)?|date acknowledged|first response( (on|at))?|确认(受理|时间|日期)?|确认受理(时间)?|回执(时间|日期)?|首次响应(时间)?|响应时间)$/,
  ],
  [
    'decided',
    /^(decided( (on|at))?|decision( date)?|date decided|决定(时间|日期)?|作出决定(时间)?|处理决定(时间)?)$/,
  ],
  [
    'communicated',
    /^(communicated( (on|at))?|resolved( (on|at))?|date resolved|resolution date|answered( (on|at))?|replied( (on|at))?|response sent|告知(时间|日期)?|告知顾客(时间)?|答复(时间|日期)?|回复(时间|日期)?|解决(时间|日期)?)$/,
  ],
  [
    'closed',
    /^(closed( (on|at))?|date closed|closing date|close date|结案(时间|日期)?|关闭(时间|日期)?|办结(时间|日期)?)$/,
  ],
  ['outcome', /^(outcomes?|results?|resolution|结果|处理结果|投诉结果)$/],
  [
    'owner',
    /^(owners?|handler|handled by|assigned to|responsible|agent|case owner|负责人|处理人|责任人|经办人|承办人|受理人)$/,
  ],
]

/** What the first row calls a column, without what stands behind it in brackets. */
const roleNamed = (name: string): ComplaintRole | null =>
  names.find(([, words]) => words.test(comparable(name.replace(/[(（].*$/, '').replaceAll('_', ' '))))?.[0] ??
  null

/** The rows that a guess looks at. */
const lookedAt = 500

const columnOf = (rows: Rows, at: number) =>
  rows.slice(0, lookedAt).flatMap((cells) => (cells[at] ? [cells[at]] : []))

const isDate = (cell: string) => parsedDate(cell, null, () => 0) !== null

/** True where at least half of what stands in a column are dates. */
function holdsDates(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.filter(isDate).length * 2 >= cells.length
}

const isMoment = (role: ComplaintRole) => momentRoles.some((each) => each === role)

/** The order of day and month that all dates of a table speak for. */
function orderIn(rows: Rows, columns: ComplaintPlan['columns']): ComplaintPlan['dayOrder'] {
  const dates = columns.flatMap((role, at) => (role !== null && isMoment(role) ? columnOf(rows, at) : []))
  return dayOrderOf(dates)
}

/**
 * The columns as the first row names them, where their cells agree: a column called "Resolved" that holds yes and no is no time.
 * Without names the first column of dates holds the receipt, and the one with the longest texts what was complained of.
 */
export function guessedComplaintPlan(rows: Rows): ComplaintPlan {
  const first = rows[0] ?? []
  const named = first.map(roleNamed)
  const heading = named.some((role) => role !== null) && !first.some(isDate)
  const body = heading ? rows.slice(1) : rows
  const width = Math.max(0, ...rows.slice(0, lookedAt).map((cells) => cells.length))
  const columns: (ComplaintRole | null)[] = Array.from({ length: width }, () => null)
  for (const [at, role] of named.entries()) {
    if (!heading || role === null || columns.includes(role)) continue
    const cells = columnOf(body, at)
    if (cells.length === 0 || isMoment(role) === holdsDates(cells)) columns[at] = role
  }
  const free = () => columns.flatMap((role, at) => (role === null ? [at] : []))
  if (!columns.includes('received')) {
    const at = free().find((each) => holdsDates(columnOf(body, each)))
    if (at !== undefined) columns[at] = 'received'
  }
  if (!columns.includes('description')) {
    const length = (at: number) => columnOf(body, at).join('').length
    const [longest] = free().toSorted((a, b) => length(b) - length(a))
    if (longest !== undefined && length(longest) > 0) columns[longest] = 'description'
  }
  return { heading, columns, dayOrder: orderIn(body, columns) }
}

/** The plan once somebody has said what the columns hold: which comes first in the dates may then be another question. */
export const withComplaintColumns = (
  said: Pick<ComplaintPlan, 'heading' | 'columns'>,
  rows: Rows,
): ComplaintPlan => ({ ...said, dayOrder: orderIn(said.heading ? rows.slice(1) : rows, said.columns) })
