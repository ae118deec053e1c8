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
  ['evidence', /^(evidence|physical evidence|touchpoints?|有形展示|证据|接触点|触点|实体证据)$/],
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

/** The columns as the first row names them; without names the first column holds the steps and the second their lanes. */
export function guessedStepColumns(rows: Rows): StepColumns {
  const first = rows[0] ?? []
  const width = Math.max(0, ...rows.slice(0, 500).map((cells) => cells.length))
  const columns: (StepRole | null)[] = Array.from({ length: width }, () => null)
  for (let at = 0; at < width; at++) {
    const role = roleNamed(first[at] ?? '')
    if (role !== null && !columns.includes(role)) columns[at] = role
  }
  if (columns.includes('step')) return { heading: true, columns }
  const heading = columns.some((role) => role !== null)
  const free = columns.indexOf(null)
  if (free >= 0) columns[free] = 'step'
  const beside = columns.indexOf(null)
  if (!heading && beside >= 0 && !columns.includes('lane')) columns[beside] = 'lane'
  return { heading, columns }
}
