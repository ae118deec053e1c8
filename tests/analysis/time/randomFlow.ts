import * as fc from 'fast-check'
import type { Blueprint, Connection, Step } from '#model/blueprint.ts'
import { blueprintOf, having } from '../../model/notation.ts'

const seconds = fc.integer({ min: 0, max: 100 })

const stepTimes = fc.oneof(
  fc.record({ workSeconds: seconds }),
  fc.record({ workSeconds: seconds, waitSeconds: seconds }),
  fc
    .tuple(seconds, seconds, seconds)
    .map((times) => times.toSorted((a, b) => a - b))
    .map(([shortestSeconds = 0, workSeconds = 0, longestSeconds = 0]) => ({
      shortestSeconds,
      workSeconds,
      longestSeconds,
    })),
)

export interface FlowLimits {
  readonly kinds: readonly Step['kind'][]
  /** Which ways there may be between the steps, by their places. */
  readonly allows: (from: number, to: number) => boolean
  /** Share 0..1 of the ways that are drawn. */
  readonly least?: number
}

/** Any blueprint at all, as far as its flow goes: steps of any kind and connections between any of them. */
export const randomFlow = ({ kinds, allows }: FlowLimits): fc.Arbitrary<Blueprint> =>
  fc.integer({ min: 1, max: 9 }).chain((size) => {
    const place = fc.nat({ max: size - 1 })
    const step = fc.tuple(fc.constantFrom(...kinds), stepTimes, fc.nat({ max: 4 }))
    const way = fc.record({
      from: place,
      to: place,
      share: fc.option(fc.constantFrom(0, 0.1, 0.3, 0.5, 0.9, 1), { nil: undefined }),
      kind: fc.constantFrom('flow', 'flow', 'flow', 'flow', 'information' as const),
    })
    return fc
      .tuple(fc.array(step, { minLength: size, maxLength: size }), fc.array(way, { maxLength: 2 * size + 2 }))
      .map(([steps, ways]) => {
        const records = steps.map(([kind, times, column], i): Step => {
          return { id: `s${i}`, name: `s${i}`, lane: 'frontstage', kind, column, ...times }
        })
        const drawn = ways
          .filter(({ from, to }) => allows(from, to))
          .map(({ from, to, share, kind }, i): Connection => {
            const part = share === undefined ? {} : { share }
            return { id: `c${i}`, from: `s${from}`, to: `s${to}`, kind, ...part }
          })
        return having(having(blueprintOf({ frontstage: [] }), 'steps', ...records), 'connections', ...drawn)
      })
  })

/** The same records in another order, on file and in memory. */
export function reordered(blueprint: Blueprint): Blueprint {
  const turned = { ...blueprint, steps: new Map(), connections: new Map() }
  return having(
    having(
      turned,
      'steps',
      ...[...blueprint.steps.values()].toReversed().map(({ order: _, ...step }) => step),
    ),
    'connections',
    ...[...blueprint.connections.values()].toReversed().map(({ order: _, ...connection }) => connection),
  )
}
