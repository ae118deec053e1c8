import { addConnectedStep } from '#edits/addConnectedStep.ts'
import { isRefusal } from '#edits/edit.ts'
import { tidy as bringToPlaces } from '#edits/tidy.ts'
import { arrange } from '#layout/arrange.ts'
import type { Placed } from '#layout/placed.ts'
import { tidy } from '#layout/tidy.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { applied } from '#model/change.ts'
import type { DrawnBox, DrawnGraph } from './drawnGraph.ts'

/** The blueprint with every step at the place that the layout finds for it, all anew. */
export function tidied(blueprint: Blueprint): Blueprint {
  const changes = bringToPlaces.changes(blueprint, { places: tidy(blueprint) })
  return isRefusal(changes) ? blueprint : applied(blueprint, changes)
}

/** A new step in the moment after another, in the same lane and joined to it. */
export function withStepBehind(blueprint: Blueprint, beside: string): Blueprint {
  const lane = blueprint.steps.get(beside)?.lane ?? ''
  const changes = addConnectedStep.changes(blueprint, {
    id: 'added',
    connection: 'added-connection',
    beside,
    moment: 'next',
    lane,
    name: 'A step more',
    kind: 'action',
  })
  if (isRefusal(changes)) throw new Error(`No step can be added beside ${beside}: ${changes.why}`)
  return applied(blueprint, changes)
}

/** A laid out blueprint and what was drawn of it. */
export interface LaidOut {
  readonly blueprint: Blueprint
  readonly placed: Placed
  readonly graph: DrawnGraph
}

export function laidOut(blueprint: Blueprint): LaidOut {
  const placed: Placed = arrange(blueprint)
  const boxes = new Map([...placed.steps].map(([id, { box }]) => [id, box]))
  const lines = [...blueprint.connections.values()].map(({ id, from, to }) => ({
    id,
    from,
    to,
    points: placed.connections.get(id)?.points ?? [],
  }))
  return { blueprint, placed, graph: { boxes, lines } }
}

/** Steps that reach out of the band of their lane or phase, or are not drawn at all. */
export function strays({ blueprint, placed }: LaidOut): number {
  const lanes = new Map(placed.lanes.map((lane) => [lane.id, lane]))
  const phases = new Map(placed.phases.map((phase) => [phase.id, phase]))
  return [...blueprint.steps.values()].filter(({ id, lane, phase }) => {
    const box = placed.steps.get(id)?.box
    const band = lanes.get(lane)
    const column = phases.get(phase ?? null)
    if (!box || !band || !column) return true
    const down = within(box.y, box.height, band.y, band.height)
    return !down || !within(box.x, box.width, column.x, column.width)
  }).length
}

const within = (start: number, length: number, from: number, room: number) =>
  start >= from - 0.5 && start + length <= from + room + 0.5

/** More than this beside its own column and lane, and the eye has to look for a step anew, px. */
const reshuffling = 12

/** The share 0..1 of steps that moved against their own column and lane. */
export function reshuffled(before: LaidOut, after: LaidOut): number {
  const moves = [...before.graph.boxes].flatMap(([id, from]) => {
    const to = after.graph.boxes.get(id)
    const lane = before.blueprint.steps.get(id)?.lane ?? ''
    return to ? [{ lane, column: Math.round(middle(from)), dx: to.x - from.x, dy: to.y - from.y }] : []
  })
  const dx = medians(moves.map(({ column, dx: by }) => [column, by]))
  const dy = medians(moves.map(({ lane, dy: by }) => [lane, by]))
  const far = moves.filter(
    (move) =>
      Math.hypot(move.dx - (dx.get(move.column) ?? 0), move.dy - (dy.get(move.lane) ?? 0)) > reshuffling,
  )
  return far.length / moves.length
}

const middle = ({ x, width }: DrawnBox) => x + width / 2

function medians<Key>(values: readonly (readonly [Key, number])[]): Map<Key, number> {
  const lists = new Map<Key, number[]>()
  for (const [key, value] of values) lists.set(key, [...(lists.get(key) ?? []), value])
  return new Map(
    [...lists].map(([key, list]) => [key, list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0]),
  )
}
