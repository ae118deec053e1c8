import { useReactFlow, type Viewport } from '@xyflow/react'
import { memo, type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { laneColor } from '#drawing/theme.ts'
import type { Box } from '#layout/placed.ts'
import type { Ref } from '#model/selection.ts'
import { mayShowMinimap, useSession } from '#session/session.ts'
import { intersects } from './atPoint.ts'
import { boxOf, contentOf, type Frame } from './camera.ts'
import styles from './Minimap.module.css'
import { viewed } from './sight.ts'
import { useFollowViewport } from './useFollowViewport.ts'
import type { Scene } from './useScene.ts'

const most = { width: 180, height: 110 }
/** A long flat blueprint is drawn higher than it is, one that is only deep is drawn wider: a hairline could not be used. */
const least = 28

/** Across and down; as a scale, how many px of the screen stand for one of the drawing. */
interface Scale {
  readonly x: number
  readonly y: number
}

function scaleOf({ width, height }: Pick<Box, 'width' | 'height'>): Scale {
  const even = Math.min(most.width / width, most.height / height)
  return { x: Math.max(even, least / width), y: Math.max(even, least / height) }
}

function paint(canvas: HTMLCanvasElement, { blueprint, placed, theme }: Scene, scale: Scale): void {
  const surface = canvas.getContext('2d')
  if (!surface) return
  const { width, height } = contentOf(placed)
  const density = window.devicePixelRatio
  canvas.width = Math.ceil(width * scale.x * density)
  canvas.height = Math.ceil(height * scale.y * density)
  surface.scale(scale.x * density, scale.y * density)
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

/** Steps and evidence can lie under the overview; lanes and phases reach past it. */
const isSmall = ({ table }: Ref) => table === 'steps' || table === 'touchpoints'

/** Where the overview stands on the canvas, from its lower right corner; as in the style sheet. In px. */
const corner = { right: 14, bottom: 58 }

/** Whether what is selected lies under the overview: then it gives way. */
function covers(selected: Box | null, size: Scale, { x, y, zoom }: Viewport, frame: Frame): boolean {
  if (!selected) return false
  const place = {
    x: (frame.width - corner.right - size.x - x) / zoom,
    y: (frame.height - corner.bottom - size.y - y) / zoom,
    width: size.x / zoom,
    height: size.y / zoom,
  }
  return intersects(selected, place)
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
  const scale = useMemo(() => scaleOf(contentOf(scene.placed)), [scene.placed])
  const selected = useSession(({ selection: [ref, ...others] }) => (others.length === 0 ? ref : undefined))
  const under = useMemo(
    () => (selected && isSmall(selected) ? boxOf(scene.placed, selected) : null),
    [selected, scene.placed],
  )
  const inHand = useRef(false)
  useLayoutEffect(() => {
    if (picture.current) paint(picture.current, scene, scale)
  }, [scene, scale])
  const shown = { x: content.width * scale.x, y: content.height * scale.y }
  useFollowViewport((viewport, size) => {
    if (!view.current || !frame.current) return
    const { x, y, width, height } = viewed(viewport, size)
    const isWhole = x <= 0 && y <= 0 && x + width >= content.width && y + height >= content.height
    const inTheWay = !inHand.current && covers(under, shown, viewport, size)
    frame.current.hidden = !wanted || isWhole || inTheWay
    view.current.style.transform = `translate(${x * scale.x}px, ${y * scale.y}px)`
    view.current.style.width = `${width * scale.x}px`
    view.current.style.height = `${height * scale.y}px`
  })
  const go = (event: PointerEvent<HTMLDivElement>) => {
    inHand.current = event.buttons !== 0
    if (!inHand.current) return
    const box = event.currentTarget.getBoundingClientRect()
    event.currentTarget.setPointerCapture(event.pointerId)
    const to = { x: (event.clientX - box.left) / scale.x, y: (event.clientY - box.top) / scale.y }
    void setCenter(to.x, to.y, { zoom: getZoom() })
  }
  return (
    <div
      ref={frame}
      className={styles['minimap']}
      role="img"
      aria-label={t('canvas.minimap')}
      onPointerDown={go}
      onPointerMove={go}
      onLostPointerCapture={() => (inHand.current = false)}
    >
      <canvas ref={picture} style={{ width: shown.x, height: shown.y }} />
      <div ref={view} className={styles['view']} />
    </div>
  )
}, sameInSmall)
