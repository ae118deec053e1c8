import { ViewportPortal } from '@xyflow/react'
import { memo, type MouseEvent, useMemo } from 'react'
import { drawConnection } from '#drawing/drawConnection.ts'
import { drawCriticalRoute } from '#drawing/overlays/criticalPath.ts'
import { themeOfConnection } from '#drawing/look.ts'
import type { Id } from '#model/blueprint.ts'
import { useFadeIn } from './arrive.ts'
import styles from './Canvas.module.css'
import { Figures } from './Figures.tsx'
import { useSceneLook } from './SceneContext.ts'
import type { ShownConnection } from './shownConnections.ts'

type OnClick = (event: MouseEvent, connection: Id) => void

/** One connection, and around it the ground on which it can be pressed. */
const Line = memo(function Line({
  placed,
  connection,
  label,
  selected,
  faded,
  onClick,
}: ShownConnection & { readonly onClick: OnClick }) {
  const { theme, look } = useSceneLook()
  const colors = themeOfConnection(look, placed.id, theme)
  const critical = look.critical?.connections.has(placed.id) === true
  const figures = useMemo(
    () => [
      ...(critical ? drawCriticalRoute(placed, theme) : []),
      ...drawConnection(placed, connection, colors),
    ],
    [placed, connection, colors, critical, theme],
  )
  const route = placed.points.map(({ x, y }) => `${x} ${y}`).join('L')
  const ref = useFadeIn<SVGGElement>(route)
  return (
    <g
      ref={ref}
      role="img"
      aria-label={label}
      data-connection={placed.id}
      data-selected={selected || undefined}
      data-faded={faded || undefined}
      data-critical={critical || undefined}
      onClick={(event) => onClick(event, placed.id)}
    >
      {selected && <path d={`M${route}`} className={styles['selectedLine']} />}
      <Figures list={figures} />
      <path d={`M${route}`} className={styles['lineReach']} />
    </g>
  )
})

interface Props {
  readonly list: readonly ShownConnection[]
  readonly onClick: OnClick
}

/** The connections in sight, along the routes that the layout found: above the bands, below the steps. */
export const Connections = memo(function Connections({ list, onClick }: Props) {
  return (
    <ViewportPortal>
      <svg width={1} height={1} className={styles['connections']}>
        {list.map((each) => (
          <Line key={each.placed.id} {...each} onClick={onClick} />
        ))}
      </svg>
    </ViewportPortal>
  )
})
