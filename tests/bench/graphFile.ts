import type { BlueprintFile } from '#model/blueprint.ts'
import { graphOf } from './pages/graph.ts'

const laneKinds = ['evidence', 'customer', 'frontstage', 'backstage', 'support'] as const

/** The same graph as a blueprint: what the plain pages show as evidence stands with the customer, above the customer's own. */
export function graphFile(size: number): BlueprintFile {
  const { lanes, steps, links } = graphOf(size)
  const rows = Math.max(...steps.map(({ row }) => row)) + 1
  return {
    format: 'service-blueprint',
    version: 1,
    id: `bench-${size}`,
    title: `Benchmark ${size}`,
    state: 'as-is',
    lanes: lanes.map(({ id, name }, i) => ({ id, name, kind: laneKinds[i] ?? 'other' })),
    steps: steps.map(({ id, label, lane, row, col }) => ({
      id,
      name: label,
      lane: `lane${Math.max(1, lane)}`,
      kind: 'action',
      column: col,
      row: lane === 1 ? rows + row : row,
    })),
    connections: links.map(({ id, from, to }) => ({ id, from, to, kind: 'flow' })),
  }
}
