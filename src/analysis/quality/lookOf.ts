import type { Blueprint, Id } from '#model/blueprint.ts'
import type { MethodStep } from '#model/methodSteps.ts'
import { inOrder } from '#model/order.ts'
import { evidenceGaps } from './evidenceGaps.ts'
import { timing } from '../time/timing.ts'
import { type Focus, focusOf } from './focus.ts'
import { heatLevel, type HeatLevel } from './heatLevel.ts'
import { worstByStep } from './worstByStep.ts'

const none: ReadonlySet<Id> = new Set()

/** What stands in front while one step of the method is worked on. */
export interface ViewLook {
  readonly focus: ReadonlyMap<Id, Focus> | null
  readonly front: Exclude<MethodStep, 'draw'> | null
  /** Touchpoints that wait for a standard. */
  readonly uncovered: ReadonlySet<Id>
  readonly heat: ReadonlyMap<Id, HeatLevel> | null
  readonly critical: { readonly steps: ReadonlySet<Id>; readonly connections: ReadonlySet<Id> } | null
  readonly emotion: { readonly lane: Id; readonly felt: ReadonlyMap<Id, number | null> } | null
}

/** What is laid over the drawing. */
interface Laid {
  readonly heat: boolean
  readonly criticalPath: boolean
  readonly emotion: boolean
}

function heatOf(blueprint: Blueprint): ReadonlyMap<Id, HeatLevel> {
  return new Map([...worstByStep(blueprint, 'today')].map(([step, { rpn }]) => [step, heatLevel(rpn)]))
}

function criticalOf(blueprint: Blueprint): NonNullable<ViewLook['critical']> {
  const { steps, connections } = timing(blueprint).critical
  return { steps: new Set(steps), connections: new Set(connections) }
}

/** The customer's lane and what is felt at its steps; null where there is no such lane. */
export function emotionOf(blueprint: Pick<Blueprint, 'lanes' | 'steps'>): ViewLook['emotion'] {
  const lane = inOrder(blueprint.lanes).find(({ kind, collapsed }) => kind === 'customer' && !collapsed)
  if (!lane) return null
  const steps = [...blueprint.steps.values()].filter(
    ({ lane: of, kind }) => of === lane.id && kind !== 'note',
  )
  return { lane: lane.id, felt: new Map(steps.map(({ id, emotion }) => [id, emotion ?? null])) }
}

/** How a drawing shows a step of the method. */
export const lookOf = (blueprint: Blueprint, view: MethodStep, laid: Laid): ViewLook => ({
  focus: focusOf(blueprint, view),
  front: view === 'draw' ? null : view,
  uncovered: view === 'evidence' ? new Set(evidenceGaps(blueprint).touchpointsWithoutStandard) : none,
  heat: laid.heat ? heatOf(blueprint) : null,
  critical: laid.criticalPath ? criticalOf(blueprint) : null,
  emotion: laid.emotion ? emotionOf(blueprint) : null,
})
