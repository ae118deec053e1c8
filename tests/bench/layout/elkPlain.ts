import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { DrawnGraph } from './drawnGraph.ts'

const elk = new ELK()

/** Room between things as our own layout leaves it, roughly. */
const layoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.separateConnectedComponents': 'false',
  'elk.spacing.nodeNode': '24',
  'elk.layered.spacing.nodeNodeBetweenLayers': '48',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '10',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
}

/** The same boxes and connections as elkjs lays them out when it need not heed lanes and phases. */
export async function elkPlain({ boxes, lines }: DrawnGraph): Promise<{ graph: DrawnGraph; ms: number }> {
  const question: ElkNode = {
    id: 'all',
    layoutOptions,
    children: [...boxes].map(([id, { width, height }]) => ({ id, width, height })),
    edges: lines.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  }
  const start = performance.now()
  const answer = await elk.layout(question)
  const ms = performance.now() - start
  const routes = new Map(
    (answer.edges ?? []).map(({ id, sections = [] }) => [
      id,
      sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
    ]),
  )
  const placed = (answer.children ?? []).map(
    ({ id, x = 0, y = 0, width = 0, height = 0 }) => [id, { x, y, width, height }] as const,
  )
  return {
    graph: {
      boxes: new Map(placed),
      lines: lines.map((line) => ({ ...line, points: routes.get(line.id) ?? [] })),
    },
    ms,
  }
}
