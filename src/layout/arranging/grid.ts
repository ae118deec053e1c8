import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { cardSize, collapsedCardSize, type CardSize } from './cardSize.ts'
import * as measures from '../measures.ts'
import type { Lines } from '../placed.ts'
import { stepSize } from './stepSize.ts'

/** What stands in one cell of the grid: a step, the bundle that hides several, or a card of evidence. */
export interface Item {
  readonly index: number
  readonly id: string
  readonly is: 'step' | 'bundle' | 'card'
  readonly lane: number
  readonly column: number
  /** The level among all levels of all lanes, from the top. */
  level: number
  readonly width: number
  /** Grows where connections need more room at a side. */
  height: number
  readonly diamond: boolean
  /** A step's name as it is broken. */
  readonly lines: Lines
  readonly marked: boolean
  readonly steps: readonly Id[]
  readonly card: CardSize | null
}

export interface GridColumn {
  readonly phase: number
  readonly column: number
}

export interface Level {
  readonly lane: number
  readonly row: number
}

/** The blueprint as a grid of cells: lanes and levels down, phases and columns across. */
export interface Grid {
  readonly lanes: readonly RecordOf<'lanes'>[]
  /** null is the nameless phase of steps that stand in none. */
  readonly phases: readonly (RecordOf<'phases'> | null)[]
  readonly columns: readonly GridColumn[]
  readonly levels: readonly Level[]
  /** The first level of each lane, and behind the last lane the number of levels. */
  readonly firstLevel: readonly number[]
  readonly items: readonly Item[]
  /** The item that stands for a step: itself or its bundle. */
  readonly itemOfStep: ReadonlyMap<Id, Item>
  /** The item in a cell, by level × number of columns + column; -1 where there is none. */
  readonly cells: Int32Array
}

type Draft = Omit<Item, 'index' | 'level'> & { row: number; order: number }

function phasesOf(blueprint: Blueprint): (RecordOf<'phases'> | null)[] {
  const phases = inOrder(blueprint.phases)
  const loose = [...blueprint.steps.values()].some((step) => step.phase === undefined)
  return loose || phases.length === 0 ? [null, ...phases] : [...phases]
}

/** The columns of every phase in order; an empty or collapsed phase has one. */
function columnsOf(blueprint: Blueprint, phases: readonly (RecordOf<'phases'> | null)[]): GridColumn[] {
  const numbers = new Map<Id | null, Set<number>>(phases.map((phase) => [phase?.id ?? null, new Set()]))
  for (const step of blueprint.steps.values()) numbers.get(step.phase ?? null)?.add(step.column ?? 1)
  return phases.flatMap((phase, index) => {
    const all = [...(numbers.get(phase?.id ?? null) ?? [])].sort((a, b) => a - b)
    const shown = all.length === 0 ? [1] : phase?.collapsed ? all.slice(0, 1) : all
    return shown.map((column) => ({ phase: index, column }))
  })
}

const cellKey = (lane: number, column: number) => `${lane} ${column}`

/** The step's column in the grid; in a collapsed phase the only one. */
function columnFinder(phases: readonly (RecordOf<'phases'> | null)[], columns: readonly GridColumn[]) {
  const phaseIndex = new Map(phases.map((phase, index) => [phase?.id ?? null, index]))
  const byKey = new Map(columns.map(({ phase, column }, index) => [`${phase} ${column}`, index]))
  return (step: RecordOf<'steps'>): number => {
    const phase = phaseIndex.get(step.phase ?? null) ?? 0
    const exact = byKey.get(`${phase} ${step.column ?? 1}`)
    return exact ?? columns.findIndex((column) => column.phase === phase)
  }
}

function stepDrafts(
  blueprint: Blueprint,
  lanes: readonly RecordOf<'lanes'>[],
  phases: Grid['phases'],
  columns: readonly GridColumn[],
): Draft[] {
  const laneIndex = new Map(lanes.map(({ id }, index) => [id, index]))
  const columnOf = columnFinder(phases, columns)
  const marked = markedSteps(blueprint)
  const drafts: Draft[] = []
  const bundles = new Map<string, { lane: number; column: number; steps: Id[] }>()
  inOrder(blueprint.steps).forEach((step, order) => {
    const lane = laneIndex.get(step.lane)
    if (lane === undefined) return
    const column = columnOf(step)
    const hidden = lanes[lane]?.collapsed || phases[columns[column]?.phase ?? 0]?.collapsed
    if (hidden) {
      const key = cellKey(lane, column)
      const known = bundles.get(key) ?? { lane, column, steps: [] }
      known.steps.push(step.id)
      bundles.set(key, known)
      return
    }
    const size = stepSize(step, marked.has(step.id))
    drafts.push({
      ...size,
      id: step.id,
      is: 'step',
      lane,
      column,
      row: step.row ?? 1,
      order,
      marked: marked.has(step.id),
      steps: [step.id],
      card: null,
    })
  })
  for (const { lane, column, steps } of bundles.values()) drafts.push(bundleDraft(lane, column, steps))
  return drafts
}

const bundleDraft = (lane: number, column: number, steps: Id[]): Draft => ({
  id: `bundle ${lane} ${column}`,
  is: 'bundle',
  lane,
  column,
  row: -Infinity,
  order: 0,
  ...measures.bundle,
  diamond: false,
  lines: [],
  marked: false,
  steps,
  card: null,
})

/** Steps that show a strip of marks: they have a standard or a rated fail point. */
function markedSteps({ standards, failPoints }: Blueprint): ReadonlySet<Id> {
  const marked = new Set<Id>()
  for (const { step } of standards.values()) if (step !== undefined) marked.add(step)
  for (const { step, rating } of failPoints.values()) if (rating) marked.add(step)
  return marked
}

/** One card for each column whose steps have evidence, its pieces grouped by step. */
function cardDrafts(
  blueprint: Blueprint,
  lanes: readonly RecordOf<'lanes'>[],
  columns: readonly GridColumn[],
  steps: readonly Draft[],
): Draft[] {
  const lane = lanes.findIndex(({ kind }) => kind === 'evidence')
  if (lane < 0) return []
  const pieces = new Map<Id, RecordOf<'touchpoints'>[]>()
  for (const piece of inOrder(blueprint.touchpoints)) {
    const known = pieces.get(piece.step)
    if (known) known.push(piece)
    else pieces.set(piece.step, [piece])
  }
  const ordered = [...steps].sort(
    (a, b) => a.column - b.column || a.lane - b.lane || a.row - b.row || a.order - b.order,
  )
  return columns.flatMap((_, column) => {
    const groups = ordered
      .filter((draft) => draft.column === column)
      .flatMap(({ steps: ids }) => ids.map((step) => ({ step, pieces: pieces.get(step) ?? [] })))
      .filter((group) => group.pieces.length > 0)
    if (groups.length === 0) return []
    const card = lanes[lane]?.collapsed ? collapsedCardSize(groups) : cardSize(groups)
    const base = { id: `card ${column}`, is: 'card', lane, column, row: 1, order: 0 } as const
    return [
      {
        ...base,
        width: card.width,
        height: card.height,
        diamond: false,
        lines: [],
        marked: false,
        steps: groups.map(({ step }) => step),
        card,
      },
    ]
  })
}

/** The rows of a lane in their order; steps in one place are moved to the next row that is free at their moment. */
function settleLane(drafts: Draft[]): number[] {
  const rows = [...new Set(drafts.filter(({ row }) => Number.isFinite(row)).map(({ row }) => row))].sort(
    (a, b) => a - b,
  )
  if (rows.length === 0) rows.push(1)
  const taken = new Set<string>()
  const byId = (a: Draft, b: Draft) => a.column - b.column || a.row - b.row || (a.id < b.id ? -1 : 1)
  for (const draft of [...drafts].sort(byId)) {
    let at = Math.max(0, rows.indexOf(draft.row))
    while (taken.has(`${draft.column} ${at}`)) at++
    if (at >= rows.length) rows.push((rows.at(-1) ?? 0) + 1)
    taken.add(`${draft.column} ${at}`)
    draft.row = at
  }
  return rows
}

/** The grid of a blueprint whose steps all have a place. */
export function gridOf(blueprint: Blueprint): Grid {
  const lanes = inOrder(blueprint.lanes)
  const phases = phasesOf(blueprint)
  const columns = columnsOf(blueprint, phases)
  const steps = stepDrafts(blueprint, lanes, phases, columns)
  const drafts = [...steps, ...cardDrafts(blueprint, lanes, columns, steps)]
  const levels: Level[] = []
  const firstLevel: number[] = []
  lanes.forEach((_, lane) => {
    firstLevel.push(levels.length)
    for (const row of settleLane(drafts.filter((draft) => draft.lane === lane))) levels.push({ lane, row })
  })
  firstLevel.push(levels.length)
  const sorted = drafts.sort((a, b) => a.column - b.column || a.lane - b.lane || a.row - b.row)
  const items = sorted.map(({ row, order: _, ...draft }, index): Item => ({
    ...draft,
    index,
    level: (firstLevel[draft.lane] ?? 0) + row,
  }))
  const cells = new Int32Array(levels.length * columns.length).fill(-1)
  for (const { index, level, column } of items) cells[level * columns.length + column] = index
  const itemOfStep = new Map(
    items.filter(({ is }) => is !== 'card').flatMap((item) => item.steps.map((step) => [step, item])),
  )
  return { lanes, phases, columns, levels, firstLevel, items, itemOfStep, cells }
}
