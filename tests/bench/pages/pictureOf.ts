import { toPng, toSvg } from 'html-to-image'
import type { Graph } from './graph.ts'

const margin = 20

/** The whole diagram at 1:1 through html-to-image, as React Flow's own example does it. Tells how long that took, in ms. */
export async function pictureOf(root: HTMLElement, graph: Graph, kind: 'png' | 'svg'): Promise<number> {
  const viewport = root.querySelector<HTMLElement>('.react-flow__viewport')
  if (!viewport) throw new Error('React Flow has no viewport.')
  const width = graph.width + 2 * margin
  const height = graph.height + 2 * margin
  const frame = {
    width,
    height,
    backgroundColor: '#fff',
    style: {
      width: `${width}px`,
      height: `${height}px`,
      transform: `translate(${margin}px,${margin}px) scale(1)`,
    },
  }
  const start = performance.now()
  if (kind === 'png') {
    const address = await toPng(viewport, { ...frame, pixelRatio: 1 })
    await (await fetch(address)).blob()
  } else {
    const address = await toSvg(viewport, frame)
    decodeURIComponent(address.replace(/^data:image\/svg\+xml;charset=utf-8,/, ''))
  }
  return performance.now() - start
}
