import type { BlueprintFile } from '#model/blueprint.ts'

const lanes = ['customer', 'frontstage', 'backstage', 'support'] as const
const phases = 10

/** A blueprint of a thousand steps in four lanes and ten phases, with a fail point, a standard or a touchpoint on each. */
export function thousandSteps(): BlueprintFile {
  const steps = Array.from({ length: 1000 }, (_, i) => ({
    id: `s${i}`,
    name: `Step ${i} of the service`,
    lane: lanes[i % lanes.length] ?? 'customer',
    phase: `p${Math.floor((i * phases) / 1000)}`,
    kind: 'action' as const,
    column: Math.floor((i % 100) / lanes.length),
    row: 0,
    workSeconds: 60,
  }))
  const marked = (rest: number) => steps.filter((_, i) => i % 3 === rest)
  return {
    format: 'service-blueprint',
    version: 1,
    id: 'thousand',
    title: 'A thousand steps',
    state: 'as-is',
    lanes: lanes.map((kind) => ({ id: kind, name: kind, kind })),
    phases: Array.from({ length: phases }, (_, i) => ({ id: `p${i}`, name: `Phase ${i}` })),
    steps,
    connections: steps.slice(1).map(({ id }, i) => ({ id: `c${i}`, from: `s${i}`, to: id, kind: 'flow' })),
    failPoints: marked(0).map(({ id }) => ({
      id: `f${id}`,
      step: id,
      failure: `What fails in ${id}`,
      status: 'open',
      rating: { severity: 7, occurrence: 4, detection: 5 },
    })),
    standards: marked(1).map(({ id }) => ({
      id: `t${id}`,
      step: id,
      metric: `Time of ${id}`,
      basis: 'objective',
      measure: 'number',
      comparator: 'at-most',
      target: 60,
      unit: 's',
    })),
    touchpoints: marked(2).map(({ id }) => ({ id: `e${id}`, step: id, evidence: `What is seen of ${id}` })),
  }
}
