import type { NodeProps } from '@xyflow/react'
import { memo, type PointerEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { drawStep } from '#drawing/drawStep.ts'
import { themeOfStep } from '#drawing/look.ts'
import { withOverlays } from '#drawing/overlays/withOverlays.ts'
import type { Ref } from '#model/selection.ts'
import { select, session, toggleSelected, useSession } from '#session/session.ts'
import { useArrival } from './arrive.ts'
import { Figures } from './Figures.tsx'
import styles from './Canvas.module.css'
import { useSceneLook } from './SceneContext.ts'
import { SideButtons } from './SideButtons.tsx'
import type { StepNode as Flow } from './toFlow.ts'

/** Selects at once when pressed, so that a drag takes along just what is selected. */
function press(event: PointerEvent, ref: Ref): void {
  if (event.button !== 0) return
  const { selection } = session.getState()
  if (event.shiftKey || event.ctrlKey || event.metaKey) toggleSelected(ref)
  else if (!selection.some(({ id }) => id === ref.id)) select([ref])
}

/** A step on the canvas: its figures, and while it is selected or pointed at the buttons at its sides. */
export const StepNode = memo(function StepNode({ id, data, selected, dragging }: NodeProps<Flow>) {
  const { t } = useTranslation()
  const { theme, words, look } = useSceneLook()
  const { step, placed, marks, lane, from, focus } = data
  const view = useSession((state) => state.view)
  const colors = themeOfStep(look, id, theme)
  const figures = useMemo(
    () =>
      withOverlays(
        drawStep(step, placed, marks, lane, colors, words, { open: focus === 'open', front: look.front }),
        step,
        placed,
        look,
        theme,
      ),
    [step, placed, marks, lane, colors, theme, words, focus, look],
  )
  const arriving = useArrival<HTMLDivElement>(dragging ? null : from)
  const alone = useSession(({ selection }) => selection.length === 1 && selection[0]?.id === id)
  const connecting = useSession(({ tool }) => tool.is === 'connect')
  const [pointedAt, setPointedAt] = useState(false)
  const { width, height } = placed.box
  const ref = useMemo((): Ref => ({ table: 'steps', id }), [id])
  return (
    <div
      ref={arriving}
      className={styles['step']}
      data-selected={selected || undefined}
      data-dragging={dragging || undefined}
      data-kind={step.kind}
      role="button"
      tabIndex={-1}
      aria-label={step.name === '' ? t('canvas.unnamed') : step.name}
      title={focus === 'open' && view !== 'draw' && view !== 'measure' ? t(`method.open.${view}`) : undefined}
      data-focus={focus}
      data-heat={look.gaps ? undefined : look.heat?.get(id)}
      data-gap={look.gaps?.steps.get(id)?.level}
      data-complaints={look.complaints?.get(id)}
      data-critical={look.critical?.steps.has(id) || undefined}
      aria-pressed={selected}
      onPointerDown={(event) => press(event, ref)}
      onPointerEnter={() => setPointedAt(true)}
      // What a hand draws from stays as long as it is held.
      onPointerLeave={({ buttons }) => buttons === 0 && setPointedAt(false)}
    >
      <svg width={width} height={height} className={styles['figures']} aria-hidden>
        <Figures list={figures} />
      </svg>
      {(alone || connecting || pointedAt) && (
        <SideButtons step={step} alone={alone} connecting={connecting} />
      )}
    </div>
  )
})
