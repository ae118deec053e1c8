import { ViewportPortal } from '@xyflow/react'
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { drawBands } from '#drawing/drawBands.ts'
import { drawBlueprint } from '#drawing/drawBlueprint.ts'
import { drawConnection } from '#drawing/drawConnection.ts'
import type { Figure } from '#drawing/figure.ts'
import { themeOfConnection, themeOfStep } from '#drawing/look.ts'
import { laneColor } from '#drawing/theme.ts'
import { toCanvas } from '#drawing/toCanvas.ts'
import type { Box } from '#layout/placed.ts'
import styles from './Canvas.module.css'
import type { Sight } from './sight.ts'
import type { Scene } from './useScene.ts'

/** Text smaller than this many pixels cannot be read. */
const leastText = 4

/** Seen from further away, a step is no more than a block in its lane's colour. */
const leastZoomForSteps = 0.3

/** Bands, routes and blocks: what can still be told apart from afar. */
function drawnFromAfar(scene: Scene): Figure[] {
  const { blueprint, placed, theme, look } = scene
  const blocks = [...placed.steps.values()].map(({ id, lane, box }): Figure => {
    const fill = laneColor(blueprint.lanes.get(lane) ?? { kind: 'other' }, themeOfStep(look, id, theme))
    return { is: 'rect', box, radius: 10, ink: { fill, fillOpacity: 0.75 } }
  })
  const routes = [...placed.connections.values()].flatMap((route) => {
    const connection = blueprint.connections.get(route.id)
    return connection
      ? drawConnection({ ...route, label: null }, connection, themeOfConnection(look, route.id, theme))
      : []
  })
  return [...drawBands(scene, theme), ...routes, ...blocks]
}

/** The part of the picture that is in sight and within the blueprint. */
function paintedArea({ area }: Sight, bounds: Box): Box {
  const x = Math.max(area.x, 0)
  const y = Math.max(area.y, 0)
  return {
    x,
    y,
    width: Math.max(1, Math.min(area.x + area.width, bounds.x + bounds.width) - x),
    height: Math.max(1, Math.min(area.y + area.height, bounds.y + bounds.height) - y),
  }
}

/** Counts the fonts that have come: a canvas paints with what it has at that moment, and has to be painted anew then. */
function useFontsCome(): number {
  const [come, setCome] = useState(0)
  useEffect(() => {
    const count = () => setCome((before) => before + 1)
    document.fonts.addEventListener('loadingdone', count)
    return () => document.fonts.removeEventListener('loadingdone', count)
  }, [])
  return come
}

/** The drawing painted on one canvas: what stands for hundreds of elements where a large blueprint is seen from afar. */
export const Painting = memo(function Painting({ scene, sight }: { scene: Scene; sight: Sight }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const fromAfar = sight.zoom < leastZoomForSteps
  const figures = useMemo(
    () => (fromAfar ? drawnFromAfar(scene) : drawBlueprint(scene, scene.theme)),
    [scene, fromAfar],
  )
  const area = paintedArea(sight, scene.placed.bounds)
  const { x, y, width, height } = area
  const fontsCome = useFontsCome()
  useLayoutEffect(() => {
    const surface = canvas.current?.getContext('2d')
    if (!canvas.current || !surface) return
    const scale = sight.zoom * window.devicePixelRatio
    canvas.current.width = Math.ceil(width * scale)
    canvas.current.height = Math.ceil(height * scale)
    toCanvas(surface, figures, { scale, origin: { x: -x * scale, y: -y * scale }, leastText })
  }, [figures, x, y, width, height, sight.zoom, fontsCome])
  return (
    <ViewportPortal>
      <canvas
        ref={canvas}
        className={styles['painting']}
        style={{ left: x, top: y, width, height }}
        aria-hidden
      />
    </ViewportPortal>
  )
})
