import type { ElkNode } from 'elkjs/lib/elk-api.js'

/** Runs ELK on one graph: in a worker of its own in the browser, which is ended afterwards; in the same thread elsewhere. */
export const runElk = (graph: ElkNode): Promise<ElkNode> =>
  typeof Worker === 'undefined' ? inThread(graph) : inWorker(graph)

async function inWorker(graph: ElkNode): Promise<ElkNode> {
  const [{ default: Elk }, { default: address }] = await Promise.all([
    import('elkjs/lib/elk-api.js'),
    import('elkjs/lib/elk-worker.min.js?url'),
  ])
  const elk = new Elk({ workerFactory: () => new Worker(address) })
  try {
    return await elk.layout(graph)
  } finally {
    elk.terminateWorker()
  }
}

async function inThread(graph: ElkNode): Promise<ElkNode> {
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js')
  return new Elk().layout(graph)
}
