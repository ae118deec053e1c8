import type { NodeProps } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { drawCard } from '#drawing/drawCard.ts'
import { themeOfEvidence } from '#drawing/look.ts'
import type { PlacedTouchpoint } from '#layout/placed.ts'
import { select, session, toggleSelected, useSession } from '#session/session.ts'
import { useArrival } from './arrive.ts'
import styles from './Canvas.module.css'
import { Figures } from './Figures.tsx'
import { useSceneLook } from './SceneContext.ts'
import type { CardNode as Flow } from './toFlow.ts'

function Piece({ placed, x, y }: { placed: PlacedTouchpoint; x: number; y: number }) {
  const selected = useSession(({ selection }) =>
    selection.some(({ table, id }) => table === 'touchpoints' && id === placed.id),
  )
  const ref = { table: 'touchpoints', id: placed.id } as const
  const { width, height } = placed.box
  return (
    <div
      className={styles['piece']}
      data-selected={selected || undefined}
      data-touchpoint={placed.id}
      style={{ left: placed.box.x - x, top: placed.box.y - y, width, height }}
      onClick={(event) => {
        event.stopPropagation()
        if (event.shiftKey || event.ctrlKey || event.metaKey) toggleSelected(ref)
        else select([ref])
      }}
      onDoubleClick={(event) => {
        event.stopPropagation()
        session.setState({ naming: { ref, fresh: false } })
      }}
    />
  )
}

/** The evidence of one moment, each piece a touchpoint that can be selected. */
export const CardNode = memo(function CardNode({ data }: NodeProps<Flow>) {
  const { theme, look } = useSceneLook()
  const touchpoints = useSession(({ blueprint }) => blueprint?.touchpoints)
  const { card, lane, from } = data
  const figures = useMemo(
    () => (touchpoints ? drawCard(card, touchpoints, lane, themeOfEvidence(look, theme), look) : []),
    [card, touchpoints, lane, theme, look],
  )
  const arriving = useArrival<HTMLDivElement>(from)
  const { x, y, width, height } = card.box
  return (
    <div ref={arriving} className={styles['card']}>
      <svg width={width} height={height} className={styles['figures']} aria-hidden>
        <Figures list={figures} />
      </svg>
      {!card.collapsed &&
        card.touchpoints.map((placed) => <Piece key={placed.id} placed={placed} x={x} y={y} />)}
    </div>
  )
})
