import type { Blueprint, Id } from '#model/blueprint.ts'
import type { Part } from './exporter.ts'

type StepIds = ReadonlySet<Id>

function stepsOf(blueprint: Blueprint, part: Exclude<Part, { is: 'whole' }>): StepIds {
  if (part.is === 'selection') return new Set(part.steps.filter((id) => blueprint.steps.has(id)))
  const inPhase = [...blueprint.steps.values()].filter(({ phase }) => (phase ?? null) === part.phase)
  return new Set(inPhase.map(({ id }) => id))
}

function kept<Value>(
  table: ReadonlyMap<Id, Value>,
  wanted: (value: Value) => boolean,
): ReadonlyMap<Id, Value> {
  return new Map([...table].filter(([, value]) => wanted(value)))
}

/**
 * The chosen part as a blueprint of its own: its steps, what connects them, their marks, and the phases they stand in. All lanes
 * stay, so that the part looks like the whole. What belongs to the whole service (its standards, surveys) stays with the whole.
 */
export function partOf(blueprint: Blueprint, part: Part): Blueprint {
  if (part.is === 'whole') return blueprint
  const steps = stepsOf(blueprint, part)
  const has = (id: Id | undefined) => id !== undefined && steps.has(id)
  const touchpoints = kept(blueprint.touchpoints, ({ step }) => has(step))
  const ofPart = (step: Id | undefined, touchpoint: Id | undefined) =>
    has(step) || (touchpoint !== undefined && touchpoints.has(touchpoint))
  const standards = kept(blueprint.standards, ({ step, touchpoint }) => ofPart(step, touchpoint))
  const failPoints = kept(blueprint.failPoints, ({ step }) => has(step))
  const phases = new Set([...steps].map((id) => blueprint.steps.get(id)?.phase))
  return {
    ...blueprint,
    phases: kept(blueprint.phases, ({ id }) => phases.has(id)),
    steps: kept(blueprint.steps, ({ id }) => steps.has(id)),
    connections: kept(blueprint.connections, ({ from, to }) => has(from) && has(to)),
    touchpoints,
    failPoints,
    standards,
    measurements: kept(blueprint.measurements, ({ standard }) => standards.has(standard)),
    surveys: new Map(),
    complaints: kept(
      blueprint.complaints,
      ({ step, failPoint }) => has(step) || (failPoint !== undefined && failPoints.has(failPoint)),
    ),
  }
}
