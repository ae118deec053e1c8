import { type DayOrder, dayOrderOf, parsedDate } from '#model/writtenDate.ts'
import { comparable } from '../importPlan.ts'
import type { Rows } from '../textTable.ts'
import { complaintWords, isStillOpen } from './complaintWords.ts'
import { writtenMoment } from './writtenMoment.ts'

/** What a column of a list of complaints may hold. */
export const complaintRoles = [
  'received',
  'receivedTime',
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

/** What a column that names a moment is called, in English: "Resolved", "Date of resolution", "Resolved at", "Solved time". */
const moment = (done: string, noun: string) =>
  `(date (of )?)?(${done})( (on|at|date|time|date time))?|(date|time) (of )?(the )?(${noun})|(${noun})( (date|time))`

/** What columns are called. Where several are called so, the one nearer the front of the words wins, else the first column. */
const names: readonly (readonly [ComplaintRole, ...(readonly RegExp[])])[] = [
  [
    'received',
    new RegExp(
      `^(${moment('received', 'receipt|complaint|incident')}|receipt|(complaint|case|ticket) (received|date|opened)( (on|at))?|(投诉|收到|接收|接诉|来电|来访)(时间|日期)|(投诉|接诉)日)$`,
    ),
    /^((受理|登记|接单)(时间|日期))$/,
    new RegExp(
      `^(date|date\\/time|${moment('opened|created|reported|logged|submitted|raised|requested', 'creation')}|创建时间|提交时间|录入时间|反馈(时间|日期)|发生(时间|日期)|日期|时间)$`,
    ),
  ],
  [
    'receivedTime',
    /^(time|time received|received time|complaint time|时间|时刻|投诉时间|受理时间|接诉时间)$/,
  ],
  [
    'description',
    /^(complaints?|complaint (text|details?|description)|nature of (the )?complaint|what happened|投诉内容|投诉描述|投诉事项|投诉详情)$/,
    /^(descriptions?|details?|text|message|issue|comments?|内容|描述|事项|问题描述|问题|情况说明|详情|诉求内容|事件经过|事由|反映内容)$/,
    /^(subject|summary|title|主题|标题)$/,
  ],
  ['step', /^(steps?|step (id|name)|where|at step|stage|环节|步骤|环节名称|投诉环节|所在环节|发生环节)$/],
  ['failPoint', /^(fail ?points?|failures?|fail point id|失误点|失误|失误项)$/],
  ['standard', /^(standards?|service standard|sla|执行标准|标准|服务标准)$/],
  [
    'channel',
    /^(channels?|via|medium|source|((complaint|case) )?(received|made) (via|by|through)|complaint (channel|source)|how received|method( of contact)?|contact (method|channel)|case origin|origin|渠道|投诉渠道|投诉方式|受理渠道|来源渠道|方式|来源|投诉来源|受理方式|反馈渠道)$/,
  ],
  [
    'cause',
    /^(causes?|root causes?|kind of cause|reason|原因|投诉原因|原因类别|原因分类)$/,
    /^((complaint |sub-?)?(category|type|categories)|类别|分类|类型|投诉(类别|分类|类型)|问题(类别|分类|类型))$/,
  ],
  [
    'remedyWished',
    /^((remed(y|ies)|resolution|outcome)( wished| wanted| requested| sought| desired)|desired (outcome|resolution)|remed(y|ies)|wish(es)?|requests?|demand|诉求|(顾客|客户|客人|宾客|投诉)诉求|诉求内容|要求|期望补救)$/,
  ],
  [
    'assessment',
    /^(assessment|severity|urgency|grade|level|评估|严重程度|严重度|投诉(等级|级别))$/,
    /^(priority|紧急程度|优先级|等级|级别)$/,
  ],
  [
    'acknowledged',
    new RegExp(
      `^(${moment('acknowledged', 'acknowledge?ment|first (response|reply|contact)')}|acknowledge?ment|first (response|reply)( (on|at))?|(首次|初次)?响应(时间|日期)?|首次(回复|回应|联系)(时间|日期)?|确认(受理)?(时间|日期)?|确认|回执(时间|日期)?)$`,
    ),
    /^((受理|接单|接收)(时间|日期))$/,
    /^((initial )?(response|reply) (date|time)|date of (response|reply)|(回复|回应)(时间|日期)?)$/,
  ],
  [
    'decided',
    new RegExp(
      `^(${moment('decided', 'decision')}|decision|决定(时间|日期)?|作出决定(时间)?|处理决定(时间|日期)?)$`,
    ),
    /^(处理(时间|日期))$/,
  ],
  [
    'communicated',
    new RegExp(
      `^(${moment('communicated|resolved|solved', 'resolution|solution|final (response|reply)')}|告知(顾客|客户|客人)?(时间|日期)?|(答复|反馈结果|解决)(时间|日期)?)$`,
    ),
    new RegExp(
      `^(${moment('answered|replied|responded|completed', 'response|reply|completion')}|response sent|(回复|回应|回访|完成|办理完成)(时间|日期)?)$`,
    ),
  ],
  [
    'closed',
    new RegExp(`^(${moment('closed', 'closing|close|closure')}|(结案|关闭|办结|归档)(时间|日期)?)$`),
  ],
  [
    'outcome',
    /^(outcomes?|results?|resolution|结果|处理结果|投诉结果|办理结果|解决情况)$/,
    /^(resolution status|status|state|case status|ticket status|处理状态|状态|办理状态|工单状态|满意度|处理情况)$/,
  ],
  [
    'owner',
    /^(owners?|handler|handled by|assigned to|assignee|responsible( person)?|person in charge|case owner|负责人|处理人|处理人员|责任人|经办人|承办人|经手人|跟进人)$/,
    /^(agent|staff|受理人|接待人|客服|责任部门|承办(部门|单位)|处理部门)$/,
  ],
]

const plainName = (name: string) => comparable(name.replace(/[(（].*$/, '').replaceAll('_', ' '))

/** The rows that a guess looks at. */
const lookedAt = 500

const columnOf = (rows: Rows, at: number) =>
  rows.slice(0, lookedAt).flatMap((cells) => (cells[at] ? [cells[at]] : []))

const isDate = (cell: string) => parsedDate(cell, null, () => 0) !== null || isWritten(cell)

/** A date as another system writes it; a bare number is one only where its column is called so. */
const isWritten = (cell: string) => !/^[\d.,]+$/.test(cell) && isMomentCell(cell)

const isMomentCell = (cell: string) => parsedDate(writtenMoment(cell), null, () => 0) !== null

const isClock = (cell: string) => /^(?:.*\D)?\d{1,2}(?::|时|点)\d{0,2}|^0?[.,]\d+$/.test(cell)

/** True where at least half of what stands in a column are dates. */
function holdsDates(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.filter(isDate).length * 2 >= cells.length
}

const isMoment = (role: ComplaintRole) => momentRoles.some((each) => each === role)

/** The order of day and month that all dates of a table speak for. */
function orderIn(rows: Rows, columns: ComplaintPlan['columns']): ComplaintPlan['dayOrder'] {
  const dates = columns.flatMap((role, at) => (role !== null && isMoment(role) ? columnOf(rows, at) : []))
  return dayOrderOf(dates.map(writtenMoment))
}

const mostly = (cells: readonly string[], is: (cell: string) => boolean) =>
  cells.filter(is).length * 2 >= cells.length

/** True where what stands in a column may be what its name says: one called "Resolved" that holds yes and no is no time. */
function agrees(role: ComplaintRole, cells: readonly string[], rank: number): boolean {
  if (cells.length === 0) return true
  if (isMoment(role)) return mostly(cells, isMomentCell)
  if (role === 'receivedTime') return mostly(cells, (cell) => isClock(cell) && !isDate(cell))
  // "Status" may be any state of a ticket.
  if (role === 'outcome' && rank > 0)
    return mostly(cells, (cell) => complaintWords.outcome(cell) !== null || isStillOpen(cell))
  // A "type" or "category" that names no cause at all is one of something else.
  if (role === 'cause' && rank > 0) return cells.some((cell) => complaintWords.cause(cell) !== null)
  return !holdsDates(cells)
}

/** What the columns hold by their names: first those that are called so plainly, then those that may be meant. */
function namedColumns(first: readonly string[], body: Rows, columns: (ComplaintRole | null)[]): void {
  const plain = first.map(plainName)
  const ranks = Math.max(...names.map(([, ...words]) => words.length))
  for (let rank = 0; rank < ranks; rank += 1)
    for (const [at, name] of plain.entries())
      for (const [role, ...words] of names) {
        if (columns[at] !== null || columns.includes(role) || !words[rank]?.test(name)) continue
        if (agrees(role, columnOf(body, at), rank)) columns[at] = role
      }
}

const isNamed = (name: string, wanted?: ComplaintRole) =>
  names.some(
    ([role, ...words]) =>
      (wanted === undefined || role === wanted) && words.some((each) => each.test(plainName(name))),
  )

/**
 * The columns as the first row names them, where their cells agree. Without names the first column of dates holds the receipt, and
 * the one with the longest texts what was complained of.
 */
export function guessedComplaintPlan(rows: Rows): ComplaintPlan {
  const first = rows[0] ?? []
  const heading = first.some((name) => isNamed(name)) && !first.some(isDate)
  const body = heading ? rows.slice(1) : rows
  const width = Math.max(0, ...rows.slice(0, lookedAt).map((cells) => cells.length))
  const columns: (ComplaintRole | null)[] = Array.from({ length: width }, () => null)
  if (heading) namedColumns(first, body, columns)
  const free = () => columns.flatMap((role, at) => (role === null ? [at] : []))
  if (!columns.includes('received')) {
    const called = free().find((at) => heading && isNamed(first[at] ?? '', 'received'))
    const at = free().find((each) => holdsDates(columnOf(body, each))) ?? called
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
