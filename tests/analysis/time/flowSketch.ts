import type { Blueprint, Step } from '#model/blueprint.ts'
import { blueprintOf, having } from '../../model/notation.ts'

/** A step by its seconds of work, or by the fields that matter. */
export type SketchedStep = number | (Partial<Step> & { readonly share?: never })

/**
 * A blueprint for questions of time: steps with their times, and their connections. `A>B` is a flow, `A>B 0.25` one with a share;
 * what else `blueprintOf` knows is drawn as there. All steps stand in a frontstage lane unless they name another.
 */
export function flowSketch(
  steps: Readonly<Record<string, SketchedStep>>,
  ...connections: readonly string[]
): Blueprint {
  const lanes = { customer: [], frontstage: [], backstage: [], support: [], preparation: [] }
  const withSteps = having(
    blueprintOf(lanes),
    'steps',
    ...Object.entries(steps).map(([id, part]): Step => ({
      id,
      name: id,
      lane: 'frontstage',
      kind: 'action',
      ...(typeof part === 'number' ? { workSeconds: part } : part),
    })),
  )
  return connections.reduce((before, text) => {
    const [way = '', share] = text.split(' ')
    const kind = way.includes('~') ? 'information' : way.includes(':') ? 'dependency' : 'flow'
    const [from = '', to = ''] = way.split(/[>~:]/)
    const id = `${from}-${to}`
    const part = share === undefined ? {} : { share: Number(share) }
    return having(before, 'connections', { id, from, to, kind, ...part })
  }, withSteps)
}

/** A decision that takes no time itself. */
export const decision = { kind: 'decision' } as const
