import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { cardDrafts } from './cardDrafts.ts'
import type { Draft, Item } from './item.ts'
import { stepDrafts } from './stepDrafts.ts'

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
    const all = [...(numbers.get(phase?.id ?? null) ?? [])].toSorted((a, b) => a - b)
    const shown = all.length === 0 ? [1] : phase?.collapsed ? all.slice(0, 1) : all
    return shown.map((column) => ({ phase: index, column }))
  })
}

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

/** The rows of a lane in their order; steps in one place are moved to the next row that is free at their moment. */
function settleLane(drafts: readonly Draft[]): number[] {
  const numbers = drafts.map(({ row }) => row).filter(Number.isFinite)
  const rows = [...new Set(numbers)].toSorted((a, b) => a - b)
  if (rows.length === 0) rows.push(1)
  const levelOf = new Map(rows.map((row, level) => [row, level]))
  const taken = new Set<string>()
  for (const draft of drafts.toSorted(byPlace)) {
    let level = levelOf.get(draft.row) ?? 0
    while (taken.has(`${draft.item.column} ${level}`)) level++
    if (level >= rows.length) rows.push((rows.at(-1) ?? 0) + 1)
    taken.add(`${draft.item.column} ${level}`)
    draft.row = level
  }
  return rows
}

const byPlace = (a: Draft, b: Draft) =>
  a.item.column - b.item.column || a.row - b.row || (a.item.id < b.item.id ? -1 : 1)

/** Gives every item its level and its number. */
function settleAll(drafts: readonly Draft[], lanes: number): Pick<Grid, 'items' | 'levels' | 'firstLevel'> {
  const byLane: Draft[][] = Array.from({ length: lanes }, () => [])
  for (const draft of drafts) byLane[draft.item.lane]?.push(draft)
  const levels: Level[] = []
  const firstLevel = byLane.map((own, lane) => {
    const first = levels.length
    for (const row of settleLane(own)) levels.push({ lane, row })
    for (const { item, row } of own) item.level = first + row
    return first
  })
  const items = drafts.map(({ item }) => item).toSorted((a, b) => a.column - b.column || a.level - b.level)
  items.forEach((item, index) => (item.index = index))
  return { items, levels, firstLevel: [...firstLevel, levels.length] }
}

/** The grid of a blueprint whose steps all have a place. */
export function gridOf(blueprint: Blueprint): Grid {
  const lanes = inOrder(blueprint.lanes)
  const phases = phasesOf(blueprint)
  const columns = columnsOf(blueprint, phases)
  const laneIndex = new Map(lanes.map(({ id }, index) => [id, index]))
  const steps = stepDrafts(blueprint, {
    lane: (step) => laneIndex.get(step.lane),
    column: columnFinder(phases, columns),
    isHidden: (lane, column) =>
      (lanes[lane]?.collapsed || phases[columns[column]?.phase ?? 0]?.collapsed) ?? false,
  })
  const settled = settleAll([...steps, ...cardDrafts(blueprint, lanes, steps)], lanes.length)
  const cells = new Int32Array(settled.levels.length * columns.length).fill(-1)
  const itemOfStep = new Map<Id, Item>()
  for (const item of settled.items) {
    cells[item.level * columns.length + item.column] = item.index
    if (item.is !== 'card') for (const step of item.steps) itemOfStep.set(step, item)
  }
  return { ...settled, lanes, phases, columns, itemOfStep, cells }
}
