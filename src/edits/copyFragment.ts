import type { Blueprint, Id, Ordered } from '#model/blueprint.ts'
import { ranks } from '#model/lines.ts'
import { inOrder } from '#model/order.ts'
import type { Selection } from '#model/selection.ts'
import type { Fragment } from './fragment.ts'
import { momentCounter, rowCounter } from './grid.ts'
import { inDrawingOrder } from './inDrawingOrder.ts'

/** The selected steps with the connections among them and their touchpoints, fail points and standards; other records are left out. */
export function copyFragment(blueprint: Blueprint, refs: Selection): Fragment {
  const picked = new Set(refs.flatMap(({ table, id }) => (table === 'steps' ? [id] : [])))
  const steps = copiedSteps(blueprint, picked)
  const touchpoints = inOrder(blueprint.touchpoints).filter(({ step }) => picked.has(step))
  return {
    format: 'frontstage-fragment',
    version: 1,
    lanes: copiedLanes(blueprint, new Set(steps.map(({ lane }) => lane))),
    steps,
    connections: inOrder(blueprint.connections)
      .filter(({ from, to }) => picked.has(from) && picked.has(to))
      .map(withoutOrder),
    touchpoints: touchpoints.map(withoutOrder),
    failPoints: inOrder(blueprint.failPoints)
      .filter(({ step }) => picked.has(step))
      .map(withoutOrder),
    standards: copiedStandards(blueprint, picked, new Set(touchpoints.map(({ id }) => id))),
  }
}

const withoutOrder = <R extends Ordered>({ order: _, ...record }: R): Omit<R, 'order'> => record

/** The standards of the steps, and those of the whole service that were set for a touchpoint that comes along. */
function copiedStandards(
  blueprint: Blueprint,
  steps: ReadonlySet<Id>,
  touchpoints: ReadonlySet<Id>,
): Fragment['standards'] {
  const isCopied = (touchpoint: Id | undefined) => touchpoint !== undefined && touchpoints.has(touchpoint)
  return inOrder(blueprint.standards)
    .filter(({ step, touchpoint }) => (step === undefined ? isCopied(touchpoint) : steps.has(step)))
    .map(({ order: _, touchpoint, ...standard }) =>
      touchpoint !== undefined && isCopied(touchpoint) ? { ...standard, touchpoint } : standard,
    )
}

function copiedSteps(blueprint: Blueprint, picked: ReadonlySet<Id>): Fragment['steps'] {
  const steps = inDrawingOrder(
    blueprint,
    [...blueprint.steps.values()].filter(({ id }) => picked.has(id)),
  )
  const momentOf = momentCounter(blueprint)
  const rowOf = rowCounter(blueprint)
  const moments = [...new Set(steps.map(momentOf))].toSorted((a, b) => a - b)
  return steps.map((step) => {
    const { order: _, phase: __, ...fields } = step
    return { ...fields, column: moments.indexOf(momentOf(step)) + 1, row: rowOf(step) + 1 }
  })
}

function copiedLanes(blueprint: Blueprint, wanted: ReadonlySet<Id>): Fragment['lanes'] {
  const lanes = inOrder(blueprint.lanes)
  const rank = ranks(lanes)
  return lanes
    .map(({ id, kind }, i) => ({
      id,
      kind,
      nth: lanes.slice(0, i).filter((above) => above.kind === kind).length,
      rank: rank[i] ?? 0,
    }))
    .filter(({ id }) => wanted.has(id))
}
