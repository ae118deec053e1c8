import { useReactFlow } from '@xyflow/react'
import { memo, type PointerEvent, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { laneColor } from '#drawing/theme.ts'
import { mayShowMinimap, useSession } from '#session/session.ts'
import { contentOf } from './camera.ts'
import styles from './Minimap.module.css'
import { viewed } from './sight.ts'
import { useFollowViewport } from './useFollowViewport.ts'
import type { Scene } from './useScene.ts'

const most = { width: 180, height: 110 }

function paint(canvas: HTMLCanvasElement, { blueprint, placed, theme }: Scene, scale: number): void {
  const surface = canvas.getContext('2d')
  if (!surface) return
  const { width, height } = contentOf(placed)
  const density = window.devicePixelRatio
  canvas.width = Math.ceil(width * scale * density)
  canvas.height = Math.ceil(height * scale * density)
  surface.scale(scale * density, scale * density)
  for (const { id, y, height: tall } of placed.lanes) {
    surface.fillStyle = laneColor(blueprint.lanes.get(id) ?? { kind: 'other' }, theme)
    surface.globalAlpha = theme.bandOpacity * 1.6
    surface.fillRect(0, y, width, tall)
  }
  surface.globalAlpha = 0.75
  for (const { lane, box } of placed.steps.values()) {
    surface.fillStyle = laneColor(blueprint.lanes.get(lane) ?? { kind: 'other' }, theme)
    surface.fillRect(box.x, box.y, box.width, box.height)
  }
}

interface Props {
  readonly scene: Scene
}

const sameInSmall = ({ scene: a }: Props, { scene: b }: Props) =>
  a.placed === b.placed && a.theme === b.theme && a.blueprint.lanes === b.blueprint.lanes

/** The whole blueprint in small, with the part that is in view; shown only where not all of it is, and it is wanted. */
export const Minimap = memo(function Minimap({ scene }: Props) {
  const { t } = useTranslation()
  const { setCenter, getZoom } = useReactFlow()
  const frame = useRef<HTMLDivElement>(null)
  const picture = useRef<HTMLCanvasElement>(null)
  const view = useRef<HTMLDivElement>(null)
  const wanted = useSession(mayShowMinimap)
  const content = contentOf(scene.placed)
  const scale = Math.min(most.width / content.width, most.height / content.height)
  useLayoutEffect(() => {
    if (picture.current) paint(picture.current, scene, scale)
  }, [scene, scale])
  useFollowViewport((viewport, size) => {
    if (!view.current || !frame.current) return
    const { x, y, width, height } = viewed(viewport, size)
    const isWhole = x <= 0 && y <= 0 && x + width >= content.width && y + height >= content.height
    frame.current.hidden = !wanted || isWhole
    view.current.style.transform = `translate(${x * scale}px, ${y * scale}px)`
    view.current.style.width = `${width * scale}px`
    view.current.style.height = `${height * scale}px`
  })
  const go = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons === 0) return
    const box = event.currentTarget.getBoundingClientRect()
    event.currentTarget.setPointerCapture(event.pointerId)
    void setCenter((event.clientX - box.left) / scale, (event.clientY - box.top) / scale, { zoom: getZoom() })
  }
  return (
    <div
      ref={frame}
      className={styles['minimap']}
      role="img"
      aria-label={t('canvas.minimap')}
      onPointerDown={go}
      onPointerMove={go}
    >
      <canvas ref={picture} style={{ width: content.width * scale, height: content.height * scale }} />
      <div ref={view} className={styles['view']} />
    </div>
  )
}, sameInSmall)
