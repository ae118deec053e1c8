import type { BlueprintFile } from '#model/blueprint.ts'
import { seeded } from '../pages/graph.ts'

/** How many lanes and phases a blueprint of so many steps has. */
const measureOf = (size: number) =>
  size <= 100
    ? { lanes: 5, phases: 5 }
    : size <= 500
      ? { lanes: 6, phases: 7 }
      : size <= 1000
        ? { lanes: 7, phases: 8 }
        : { lanes: 8, phases: 10 }

/** Much happens with the customer, little in the depths. */
const laneKinds = [
  { kind: 'other', weight: 0.6 },
  { kind: 'customer', weight: 1.6 },
  { kind: 'frontstage', weight: 1.2 },
  { kind: 'backstage', weight: 1.1 },
  { kind: 'support', weight: 1 },
  { kind: 'support', weight: 0.5 },
  { kind: 'preparation', weight: 0.6 },
  { kind: 'facility', weight: 0.3 },
] as const

interface Moment {
  readonly id: string
  readonly lane: number
  /** When it happens; some three steps share one unit. */
  readonly time: number
  readonly phase: number
  readonly letters: number
}

type Unphased = Omit<Moment, 'phase'> & { readonly phase: number | null }

/**
 * A blueprint as people draw them, without places: steps roughly in the order of time, 1.3 connections a step. A third go to a
 * neighbouring lane in the same moment, a third along the lane, a quarter a little further on, a few far ahead or back.
 * The order in which random numbers are drawn is part of it: the bars were set on these very graphs.
 */
export function lanedGraph(size: number, seed: number): BlueprintFile {
  const random = seeded(seed * 7919 + size)
  const { lanes, phases } = measureOf(size)
  const moments = momentsOf(size, lanes, phases, random)
  const inNames = seeded(seed)
  return {
    format: 'service-blueprint',
    version: 1,
    id: `laned-${size}-${seed}`,
    title: `${size} steps, seed ${seed}`,
    state: 'as-is',
    lanes: laneKinds.slice(0, lanes).map(({ kind }, i) => ({ id: `lane${i}`, name: `Lane ${i + 1}`, kind })),
    phases: Array.from({ length: phases }, (_, i) => ({ id: `p${i}`, name: `Phase ${i + 1}` })),
    steps: moments.map(({ id, lane, phase, letters }) => ({
      id,
      name: words(letters, inNames),
      lane: `lane${lane}`,
      phase: `p${phase}`,
      kind: 'action',
    })),
    connections: connectionsOf(moments, random).map(([from, to], i) => ({
      id: `c${i}`,
      from,
      to,
      kind: 'flow',
    })),
  }
}

function momentsOf(size: number, lanes: number, phases: number, random: () => number): Moment[] {
  const span = Math.max(3, Math.round(size / 3.2))
  const weights = laneKinds.slice(0, lanes).map(({ weight }) => weight)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const pickLane = () => {
    let left = random() * all
    const found = weights.findIndex((weight) => (left -= weight) < 0)
    return found < 0 ? lanes - 1 : found
  }
  const moments = Array.from({ length: size }, (_, i): Unphased => {
    const time = ((i + 0.9 * random()) / size) * span
    const lane = pickLane()
    const letters = 6 + Math.floor(random() * random() * 62)
    const phase = Math.min(phases - 1, Math.floor((time / span) * phases))
    return { id: `s${i}`, lane, time, phase: random() < 0.05 ? null : phase, letters }
  })
  return phased(moments.toSorted((a, b) => a.time - b.time))
}

/** One step in twenty says no phase: it goes with the step before it. */
function phased(moments: readonly Unphased[]): Moment[] {
  let last = 0
  return moments.map((moment) => {
    last = moment.phase ?? last
    return { ...moment, phase: last }
  })
}

/** A name of about so many letters, in words, so that it breaks as names do. */
function words(letters: number, random: () => number): string {
  let name = ''
  while (name.length < letters) name += `${name === '' ? '' : ' '}${'n'.repeat(3 + Math.floor(random() * 6))}`
  return name
}

type Pair = readonly [from: string, to: string]

function connectionsOf(moments: readonly Moment[], random: () => number): Pair[] {
  const wanted = Math.round(moments.length * 1.3)
  const ahead = wanted - Math.round(wanted * 0.05)
  const pairs = new Map<string, Pair>()
  const join = (from: Moment, to: Moment | undefined) => {
    if (!to || to === from || pairs.has(`${from.id}>${to.id}`) || pairs.has(`${to.id}>${from.id}`)) return
    pairs.set(`${from.id}>${to.id}`, [from.id, to.id])
  }
  const any = () => Math.floor(random() * moments.length)
  const end = moments.length * 60
  for (let tries = 0; pairs.size < ahead && tries < end; tries++) {
    const at = any()
    const from = moments[at]
    if (from) join(from, nextOf(from, moments.slice(at + 1), random))
  }
  for (let tries = 0; pairs.size < wanted && tries < end; tries++) {
    const at = any()
    const from = moments[at]
    const back = 1 + 14 * random() * random()
    if (from)
      join(
        from,
        moments.slice(0, at).findLast(({ time }) => time <= from.time - back),
      )
  }
  return [...pairs.values()]
}

/** Where a connection that goes on in time leads to. */
function nextOf(from: Moment, later: readonly Moment[], random: () => number): Moment | undefined {
  const which = random()
  const far = (to: Moment) => to.time - from.time
  const lanesApart = (to: Moment) => Math.abs(to.lane - from.lane)
  if (which < 0.35) return later.find((to) => far(to) < 1.2 && lanesApart(to) === 1 && random() < 0.7)
  if (which < 0.7) return later.find((to) => lanesApart(to) === 0)
  if (which < 0.95) {
    const least = 0.5 + 2.5 * random()
    const found = later.find((to) => far(to) >= least && (lanesApart(to) <= 2 || far(to) > least + 2))
    return found && lanesApart(found) <= 2 ? found : undefined
  }
  const least = 3 + 12 * random()
  return later.find((to) => far(to) >= least)
}
