import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { cardSize } from '../boxes/cardSize.ts'
import { stepSize } from '../boxes/stepSize.ts'
import { bundleBox } from '../measures.ts'
import { columnsOf, type Columns } from './columnsOf.ts'
import type { Grid, GridNode } from './grid.ts'
import { linksOf } from './linksOf.ts'
import { rowsOf, type Rows, type Shown } from './rowsOf.ts'

type StepRecord = RecordOf<'steps'>

/** Steps that show marks below their name: those with standards, and those with rated fail points. */
function markedSteps({ standards, failPoints }: Blueprint): ReadonlySet<Id> {
  const marked = new Set<Id>()
  for (const { step } of standards.values()) if (step !== undefined) marked.add(step)
  for (const { step, rating } of failPoints.values()) if (rating) marked.add(step)
  return marked
}

function stepNode(step: StepRecord, column: number, row: number, hasMarks: boolean): GridNode {
  const size = stepSize(step, hasMarks)
  const { width, height, outline } = size
  return { id: step.id, column, row, width, height, outline, content: { is: 'step', step, size } }
}

/** Steps hidden by a collapsed lane or phase: one bundle for each lane and column. */
function bundleNodes(hidden: readonly Shown[], { columns }: Columns, rows: Rows): GridNode[] {
  const bundles = new Map<string, { column: number; lane: Id; steps: StepRecord[] }>()
  for (const { step, column } of hidden) {
    const at = columns[column]
    const id = `bundle:${step.lane}:${at?.phase ?? ''}:${at?.column ?? 0}`
    const known = bundles.get(id)
    if (known) known.steps.push(step)
    else bundles.set(id, { column, lane: step.lane, steps: [step] })
  }
  return [...bundles].map(([id, { column, lane, steps }]) => ({
    id,
    column,
    row: rows.bundleRowOf.get(lane) ?? 0,
    ...bundleBox,
    outline: 'rectangle',
    content: { is: 'bundle', steps: steps.toSorted(byPlace).map((step) => step.id) },
  }))
}

const byPlace = (a: StepRecord, b: StepRecord) =>
  (a.column ?? 0) - (b.column ?? 0) || (a.row ?? 0) - (b.row ?? 0) || (a.id < b.id ? -1 : 1)

/** What people can see of the service, by column: the touchpoints of its steps, step by step from the top. */
function evidenceByColumn(
  blueprint: Blueprint,
  nodeOf: ReadonlyMap<Id, GridNode>,
): ReadonlyMap<number, readonly RecordOf<'touchpoints'>[]> {
  const byColumn = new Map<number, RecordOf<'touchpoints'>[]>()
  for (const touchpoint of inOrder(blueprint.touchpoints)) {
    const node = nodeOf.get(touchpoint.step)
    if (!node) continue
    const known = byColumn.get(node.column)
    if (known) known.push(touchpoint)
    else byColumn.set(node.column, [touchpoint])
  }
  const rank = ({ step }: RecordOf<'touchpoints'>) => nodeOf.get(step)?.row ?? 0
  const steps = blueprint.steps
  const inNode = (a: RecordOf<'touchpoints'>, b: RecordOf<'touchpoints'>) => {
    const [one, other] = [steps.get(a.step), steps.get(b.step)]
    return one && other && one !== other ? byPlace(one, other) : 0
  }
  for (const list of byColumn.values()) list.sort((a, b) => rank(a) - rank(b) || inNode(a, b))
  return byColumn
}

/** One card for each column with evidence, in the first lane of evidence. */
function cardNodes(
  blueprint: Blueprint,
  columns: Columns,
  rows: Rows,
  nodeOf: ReadonlyMap<Id, GridNode>,
): GridNode[] {
  const lane = inOrder(blueprint.lanes).find(({ kind }) => kind === 'evidence')
  if (!lane) return []
  return [...evidenceByColumn(blueprint, nodeOf)].map(([column, touchpoints]) => {
    const at = columns.columns[column]
    const size = cardSize(touchpoints, lane.collapsed === true || at?.collapsed === true)
    const steps = [...new Set(touchpoints.map(({ step }) => step))]
    return {
      id: `card:${at?.phase ?? ''}:${at?.column ?? 0}`,
      column,
      row: rows.firstOf.get(lane.id) ?? 0,
      width: size.width,
      height: size.height,
      outline: 'rectangle',
      content: { is: 'card', size, steps },
    }
  })
}

/** The node that stands for each step: itself, or the bundle that hides it. */
function nodesByStep(nodes: readonly GridNode[]): Map<Id, GridNode> {
  const nodeOf = new Map<Id, GridNode>()
  for (const node of nodes) {
    if (node.content.is === 'step') nodeOf.set(node.id, node)
    if (node.content.is === 'bundle') for (const id of node.content.steps) nodeOf.set(id, node)
  }
  return nodeOf
}

/** Brings a blueprint into the cells of a grid. The order of the result does not depend on that of the blueprint's maps. */
export function gridOf(blueprint: Blueprint): Grid {
  const { lanes, steps } = blueprint
  const columns = columnsOf(blueprint)
  const all = [...steps.values()]
    .filter(({ lane }) => lanes.has(lane))
    .map((step): Shown => ({ step, column: columns.indexOf(step.phase ?? null, step.column ?? 0) }))
  const isHidden = ({ step, column }: Shown) =>
    lanes.get(step.lane)?.collapsed === true || columns.columns[column]?.collapsed === true
  const shown = all.filter((each) => !isHidden(each))
  const hidden = all.filter(isHidden)
  const rows = rowsOf(blueprint, shown, hidden)
  const marked = markedSteps(blueprint)
  const stepNodes = shown.map(({ step, column }) =>
    stepNode(step, column, rows.rowOf.get(step.id) ?? 0, marked.has(step.id)),
  )
  const bearers = [...stepNodes, ...bundleNodes(hidden, columns, rows)]
  const nodeOf = nodesByStep(bearers)
  const nodes = [...bearers, ...cardNodes(blueprint, columns, rows, nodeOf)].sort(
    (a, b) => a.column - b.column || a.row - b.row,
  )
  return { columns: columns.columns, rows: rows.rows, nodes, links: linksOf(blueprint, nodes, nodeOf) }
}
