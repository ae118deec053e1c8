import type { Blueprint, Id } from '#model/blueprint.ts'
import type { MethodStep } from '#model/methodSteps.ts'
import { complaintsByStep } from '../complaints/complaintsAt.ts'
import type { ShownGaps } from '../surveys/drawnGaps.ts'
import { inOrder } from '#model/order.ts'
import { evidenceGaps } from './evidenceGaps.ts'
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
  readonly gaps: ShownGaps | null
  readonly complaints: ReadonlyMap<Id, number> | null
  readonly critical: { readonly steps: ReadonlySet<Id>; readonly connections: ReadonlySet<Id> } | null
  readonly emotion: { readonly lane: Id; readonly felt: ReadonlyMap<Id, number | null> } | null
}

/** Finds the way that decides the time. */
export type CriticalPathOf = (blueprint: Blueprint) => {
  readonly steps: readonly Id[]
  readonly connections: readonly Id[]
}

/** What is laid over the drawing. */
interface Laid {
  readonly heat: boolean
  /** Null where the critical path is not shown. */
  readonly criticalPath: CriticalPathOf | null
  readonly emotion: boolean
  /** Null where what customers say is not shown. */
  readonly gaps?: ((blueprint: Blueprint) => ShownGaps | null) | null
  /** How many complaints there are about each step. */
  readonly complaints?: boolean
}

function heatOf(blueprint: Blueprint): ReadonlyMap<Id, HeatLevel> {
  return new Map([...worstByStep(blueprint, 'today')].map(([step, { rpn }]) => [step, heatLevel(rpn)]))
}

function criticalOf(blueprint: Blueprint, pathOf: CriticalPathOf): NonNullable<ViewLook['critical']> {
  const { steps, connections } = pathOf(blueprint)
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

type Marked = ReadonlyMap<Id, unknown> | ReadonlySet<Id> | null

const valueIn = (all: NonNullable<Marked>, id: Id): unknown => ('get' in all ? all.get(id) : all.has(id))

/** True where both mark the same records with the same. */
function sameMarks(a: Marked, b: Marked): boolean {
  if (a === b) return true
  if (!a || !b || a.size !== b.size) return false
  return [...a.keys()].every((id) => b.has(id) && valueIn(a, id) === valueIn(b, id))
}

const marksIn = ({
  focus,
  uncovered,
  heat,
  gaps,
  complaints,
  critical,
  emotion,
}: ViewLook): readonly Marked[] => [
  focus,
  uncovered,
  heat,
  gaps?.steps ?? null,
  gaps?.touchpoints ?? null,
  complaints,
  critical?.steps ?? null,
  critical?.connections ?? null,
  emotion?.felt ?? null,
]

/** True where two looks draw the same. */
function sameLook(a: ViewLook, b: ViewLook): boolean {
  const [one, other] = [marksIn(a), marksIn(b)]
  return (
    a.front === b.front &&
    a.gaps?.of.survey === b.gaps?.of.survey &&
    a.gaps?.of.against === b.gaps?.of.against &&
    a.gaps?.of.limits.near === b.gaps?.of.limits.near &&
    a.emotion?.lane === b.emotion?.lane &&
    one.every((marks, i) => sameMarks(marks, other[i] ?? null))
  )
}

let last: ViewLook | null = null

/** How a drawing shows a step of the method, or what customers say. As long as that stays the same the same look comes back, and nothing is drawn anew. */
export function lookOf(blueprint: Blueprint, view: MethodStep | 'measure', laid: Laid): ViewLook {
  const step = view === 'measure' ? 'draw' : view
  const look: ViewLook = {
    focus: focusOf(blueprint, step),
    front: step === 'draw' ? null : step,
    uncovered: view === 'evidence' ? new Set(evidenceGaps(blueprint).touchpointsWithoutStandard) : none,
    heat: laid.heat ? heatOf(blueprint) : null,
    gaps: laid.gaps ? laid.gaps(blueprint) : null,
    complaints: laid.complaints ? complaintsByStep(blueprint) : null,
    critical: laid.criticalPath ? criticalOf(blueprint, laid.criticalPath) : null,
    emotion: laid.emotion ? emotionOf(blueprint) : null,
  }
  if (!last || !sameLook(last, look)) last = look
  return last
}
