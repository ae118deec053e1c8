import '@xyflow/react/dist/style.css'
import {
  addEdge,
  type Edge,
  type Node,
  ReactFlow,
  type ReactFlowInstance,
  useEdgesState,
  useNodesState,
} from '@xyflow/react'
import { createRoot } from 'react-dom/client'
import { flowOf } from './flowOf.ts'
import { graphOf } from './graph.ts'
import { pictureOf } from './pictureOf.ts'
import { tellDrawn } from './tellDrawn.ts'

/** What the benchmark can ask of a plain page besides real mouse and keys. */
export interface PlainPage {
  readonly show: (view: 'near' | 'overview') => Promise<boolean>
  /** Milliseconds until the picture of the whole is there. */
  readonly exportAs: (kind: 'png' | 'svg') => Promise<number>
}

declare global {
  interface Window {
    plainPage?: PlainPage
  }
}

interface Ready {
  readonly flow: ReactFlowInstance
  readonly fill: (nodes: Node[], edges: Edge[]) => void
}

const visibleOnly = location.pathname.includes('Visible')
const origin = { x: 140, y: 140 }
const margin = 20
const nothing: { nodes: Node[]; edges: Edge[] } = { nodes: [], edges: [] }

function App({ onReady }: { readonly onReady: (ready: Ready) => void }) {
  const [nodes, setNodes, onNodesChange] = useNodesState(nothing.nodes)
  const [edges, setEdges, onEdgesChange] = useEdgesState(nothing.edges)
  const fill: Ready['fill'] = (newNodes, newEdges) => {
    setNodes(newNodes)
    setEdges(newEdges)
  }
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      onConnect={(connection) => setEdges((before) => addEdge(connection, before))}
      minZoom={0.05}
      panOnScroll
      onlyRenderVisibleElements={visibleOnly}
      defaultViewport={{ ...origin, zoom: 1 }}
      onInit={(flow) => onReady({ flow, fill })}
    />
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('The page has lost its root.')

const graph = graphOf(Number(new URLSearchParams(location.search).get('n')))
const native = flowOf(graph)
const { flow, fill } = await new Promise<Ready>((done) => {
  createRoot(root).render(<App onReady={done} />)
})
fill(native.nodes, native.edges)
tellDrawn(root, graph, visibleOnly)

const fitting = () =>
  Math.min((root.clientWidth - 2 * margin) / graph.width, (root.clientHeight - 2 * margin) / graph.height, 1)

window.plainPage = {
  show: (view) =>
    flow.setViewport(view === 'near' ? { ...origin, zoom: 1 } : { x: margin, y: margin, zoom: fitting() }),
  exportAs: (kind) => pictureOf(root, graph, kind),
}
