import type { EdgeProps } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { drawConnection } from '#drawing/drawConnection.ts'
import { useFadeIn } from './arrive.ts'
import styles from './Canvas.module.css'
import { Figures } from './Figures.tsx'
import { useSceneLook } from './SceneContext.ts'
import type { ConnectionEdge as Flow } from './toFlow.ts'

/** A connection along the route that the layout found; React Flow's own ends do not matter. */
export const ConnectionEdge = memo(function ConnectionEdge({ data, selected }: EdgeProps<Flow>) {
  const { theme } = useSceneLook()
  const figures = useMemo(
    () => (data ? drawConnection(data.placed, data.connection, theme) : []),
    [data, theme],
  )
  const route = data ? data.placed.points.map(({ x, y }) => `${x} ${y}`).join('L') : ''
  const ref = useFadeIn<SVGGElement>(route)
  if (!data || route === '') return null
  return (
    <g ref={ref} data-connection={data.placed.id} data-selected={selected || undefined}>
      {selected && <path d={`M${route}`} className={styles['selectedLine']} />}
      <Figures list={figures} />
      <path d={`M${route}`} className={styles['lineReach']} />
    </g>
  )
})
