import type { Blueprint, Connection, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'

/** Two steps by their places in the timeline's list, the earlier first. */
export interface Link {
  readonly from: number
  readonly to: number
  readonly kind: Connection['kind']
}

/** What placing needs of a blueprint, by plain numbers: the same whatever order its maps have. */
export interface Timeline {
  /** In their order in the document. */
  readonly steps: readonly RecordOf<'steps'>[]
  /** For each step its lane, counted from the top. */
  readonly lane: readonly number[]
  /** For each step whether a customer takes it. */
  readonly isCustomers: readonly boolean[]
  /** For each step its phase, counted from the left; the steps in no phase come first. Phases without steps do not count. */
  readonly phase: readonly number[]
  /** The ids behind the numbers in `phase`. */
  readonly phases: readonly (Id | null)[]
  /** Connections between two different steps; flow first, since time follows it rather than the other kinds. */
  readonly links: readonly Link[]
  /** For each step those to which its connections lead. */
  readonly next: readonly (readonly number[])[]
}

/** Reads the timeline off a blueprint. */
export function timelineOf(blueprint: Blueprint): Timeline {
  const steps = inOrder(blueprint.steps)
  const lanes = placesIn(inOrder(blueprint.lanes))
  const used = new Set(steps.map((step) => phaseOf(blueprint, step)))
  const phases = [null, ...inOrder(blueprint.phases).map(({ id }) => id)].filter((phase) => used.has(phase))
  const links = linksBetween(steps, blueprint)
  const next = steps.map((): number[] => [])
  for (const { from, to } of links) next[from]?.push(to)
  return {
    steps,
    lane: steps.map((step) => lanes.get(step.lane) ?? lanes.size),
    isCustomers: steps.map((step) => blueprint.lanes.get(step.lane)?.kind === 'customer'),
    phase: steps.map((step) => phases.indexOf(phaseOf(blueprint, step))),
    phases,
    links,
    next,
  }
}

/** The phase a step stands in; one that the blueprint does not have is none. */
export const phaseOf = (blueprint: Blueprint, { phase }: { readonly phase?: Id }): Id | null =>
  phase !== undefined && blueprint.phases.has(phase) ? phase : null

const placesIn = (records: readonly { readonly id: Id }[]): Map<Id, number> =>
  new Map(records.map(({ id }, i) => [id, i]))

function linksBetween(steps: readonly { readonly id: Id }[], blueprint: Blueprint): Link[] {
  const places = placesIn(steps)
  const links: Link[] = []
  for (const connection of inOrder(blueprint.connections)) {
    const from = places.get(connection.from)
    const to = places.get(connection.to)
    if (from !== undefined && to !== undefined && from !== to) links.push({ from, to, kind: connection.kind })
  }
  return [...links.filter(isFlow), ...links.filter((link) => !isFlow(link))]
}

const isFlow = ({ kind }: Link) => kind === 'flow'

/**
 * How many columns lie at least between a step and the one that follows it: what goes down to a deeper lane happens in the same
 * moment, everything else later.
 */
export const leastDistance = (laneFrom: number, laneTo: number): 0 | 1 => (laneFrom < laneTo ? 0 : 1)
