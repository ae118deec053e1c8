import type { Graph } from './graph.ts'

/**
 * Looks once a frame, and tells on the document when the boxes and when the connections are drawn too, as the editor does
 * by itself. Where only what is in view is drawn, all is there once the number of elements stands still for a frame.
 */
export function tellDrawn(root: HTMLElement, graph: Graph, visibleOnly: boolean): void {
  const count = (selector: string) => root.querySelectorAll(selector).length
  let last = -1
  const look = () => {
    const nodes = count('.react-flow__node')
    const edges = count('.react-flow__edge')
    const hidden = count('.react-flow__node[style*="visibility: hidden"]') > 0
    const still = nodes + edges === last
    last = nodes + edges
    const boxes = !hidden && (visibleOnly ? nodes > 10 : nodes === graph.steps.length + graph.lanes.length)
    const routes = boxes && (visibleOnly ? edges > 5 && still : edges === graph.links.length)
    const told = document.documentElement.dataset
    if (boxes && told['drawn'] === undefined) told['drawn'] = 'boxes'
    if (routes) told['drawn'] = 'routes'
    else requestAnimationFrame(look)
  }
  look()
}
