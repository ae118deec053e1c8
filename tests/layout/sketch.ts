import fc from 'fast-check'
import type { Blueprint, BlueprintFile, Connection, Id, Step } from '#model/blueprint.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'
import { samples } from '../model/samples.ts'
import type { Place } from '#layout/placed.ts'

const laneKinds = ['customer', 'frontstage', 'backstage', 'support'] as const
export type SketchLane = (typeof laneKinds)[number]

export interface SketchStep extends Partial<Step> {
  readonly id: Id
  readonly lane: SketchLane
}

/** A blueprint of customer, frontstage, backstage and support; connections are written 'a>b'. */
export function sketch(
  steps: readonly SketchStep[],
  connections: readonly string[] = [],
  phases: readonly Id[] = [],
  kind: Connection['kind'] = 'flow',
): Blueprint {
  const file: BlueprintFile = {
    format: 'service-blueprint',
    version: 1,
    id: 'sketch',
    title: 'Sketch',
    state: 'as-is',
    lanes: laneKinds.map((lane) => ({ id: lane, name: lane, kind: lane })),
    phases: phases.map((id) => ({ id, name: id })),
    steps: steps.map((step) => ({ name: step.id, kind: 'action', ...step })),
    connections: connections.map((ends, i) => {
      const [from = '', to = ''] = ends.split('>')
      return { id: `c${i}`, from, to, kind }
    }),
  }
  return blueprintFromFile(file)
}

/** One of the sample files. */
export function sample(name: string): Blueprint {
  const text = samples.find(([file]) => file === `${name}.blueprint.json`)?.[1] ?? ''
  const reading = readBlueprintFile(text)
  if (!('file' in reading)) throw new Error(`${name} cannot be read`)
  return blueprintFromFile(reading.file)
}

/** The blueprint with its steps in these places. */
export function withPlaces(blueprint: Blueprint, places: ReadonlyMap<Id, Place>): Blueprint {
  const steps = new Map(
    [...blueprint.steps].map(([id, step]) => {
      const place = places.get(id)
      return [id, place ? { ...step, column: place.column, row: place.row } : step] as const
    }),
  )
  return { ...blueprint, steps }
}

/** Where each step stands, as text that differs where places do. */
export const cells = (blueprint: Blueprint, places: ReadonlyMap<Id, Place>): string[] =>
  [...places].map(
    ([id, { phase, column, row }]) => `${phase} ${column} ${blueprint.steps.get(id)?.lane} ${row}`,
  )

const ends = (most: number) => fc.tuple(fc.nat(most), fc.nat(most))

/** Any blueprint of up to 40 steps: with cycles, loops, loose parts, and phases or none. */
export const anySketch: fc.Arbitrary<Blueprint> = fc
  .record({
    steps: fc.array(
      fc.record({
        lane: fc.constantFrom(...laneKinds),
        phase: fc.option(fc.constantFrom('p1', 'p2', 'p3'), { nil: undefined }),
        kind: fc.constantFrom('action', 'decision', 'note' as const),
      }),
      { minLength: 1, maxLength: 40 },
    ),
    links: fc.array(ends(39), { maxLength: 60 }),
    kind: fc.constantFrom('flow', 'information' as const),
  })
  .map(({ steps, links, kind }) =>
    sketch(
      steps.map(({ phase, ...step }, i) => ({ id: `s${i}`, ...step, ...(phase && { phase }) })),
      links.filter((pair) => Math.max(...pair) < steps.length).map(([from, to]) => `s${from}>s${to}`),
      ['p1', 'p2', 'p3'],
      kind,
    ),
  )

/** Steps without phases whose connections close no cycle, though they may lead against the order of the document. */
export const anyDag: fc.Arbitrary<Blueprint> = fc
  .record({
    lanes: fc.array(fc.constantFrom(...laneKinds), { minLength: 1, maxLength: 30 }),
    links: fc.array(ends(29), { maxLength: 50 }),
    ranks: fc.shuffledSubarray([...Array(30).keys()], { minLength: 30, maxLength: 30 }),
  })
  .map(({ lanes, links, ranks }) =>
    sketch(
      lanes.map((lane, i) => ({ id: `s${i}`, lane })),
      links
        .filter(([a, b]) => a !== b && Math.max(a, b) < lanes.length)
        .map(([a, b]) => ((ranks[a] ?? 0) < (ranks[b] ?? 0) ? `s${a}>s${b}` : `s${b}>s${a}`)),
    ),
  )
