import { useReactFlow } from '@xyflow/react'
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react'
import type { Placed, Point } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'
import { session } from '#session/session.ts'
import { selectionBox, showing } from './camera.ts'
import { type Motion, motionBetween, still } from './motion.ts'
import { viewed } from './sight.ts'
import { frameOf } from './useCamera.ts'

interface Last {
  readonly key: string | null
  readonly placed: Placed
  readonly motion: Motion
}

/** Two layouts that differ in nothing but routes do not move anything. */
const sameBoxes = (a: Placed, b: Placed) => !a.routed && b.routed && a.steps.size === b.steps.size

/**
 * How the drawing moves when it is laid out anew: the viewport stays anchored at what was edited, and comes along where
 * that would leave the view.
 */
export function useMotion(
  element: RefObject<HTMLElement | null>,
  placed: Placed | null,
  dragged: RefObject<ReadonlyMap<Id, Point>>,
): Motion {
  const { getViewport, setViewport } = useReactFlow()
  const last = useRef<Last | null>(null)
  const { key } = session.getState()
  const motion = useMemo(() => {
    const before = last.current
    if (!placed || !before || before.key !== key || before.placed === placed) return still
    if (sameBoxes(before.placed, placed)) return still
    const view = viewed(getViewport(), frameOf(element.current))
    return motionBetween(before.placed, placed, session.getState().selection, view, dragged.current)
  }, [placed, key, element, dragged, getViewport])
  useLayoutEffect(() => {
    if (!placed) return
    const anew = last.current?.placed !== placed
    const first = last.current?.key !== key
    last.current = { key, placed, motion }
    if (!anew || first) return
    dragged.current = new Map()
    const viewport = getViewport()
    const { shift } = motion
    const anchored = { ...viewport, x: viewport.x - shift.x * viewport.zoom, y: viewport.y - shift.y * viewport.zoom }
    if (shift.x !== 0 || shift.y !== 0) void setViewport(anchored)
    const box = selectionBox(placed, session.getState().selection)
    const inView = box ? showing(box, anchored, frameOf(element.current)) : anchored
    if (box && (inView.x !== anchored.x || inView.y !== anchored.y)) void setViewport(inView, { duration: 200 })
  }, [placed, key, motion, element, dragged, getViewport, setViewport])
  return motion
}
