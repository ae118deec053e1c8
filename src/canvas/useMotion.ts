import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react'
import { useLayoutEffect, useState } from 'react'
import type { Placed } from '#layout/placed.ts'
import type { Ref } from '#model/selection.ts'
import { session, useSession } from '#session/session.ts'
import { boxOf, type Frame, selectionBox, showing } from './camera.ts'
import { freeFrame } from './freeFrame.ts'
import { type Motion, motionBetween, still } from './motion.ts'
import { viewed } from './sight.ts'
import type { Dropped } from './useHolding.ts'

interface Shown {
  readonly key: string | null
  readonly placed: Placed | null
  readonly motion: Motion
}

/** Two layouts that differ in nothing but routes do not move anything. */
const onlyRoutes = (before: Placed, after: Placed) =>
  !before.routed && after.routed && before.steps.size === after.steps.size

/** Lanes and phases reach across the whole picture: the view does not follow them. */
const isPlaced = ({ table }: Ref) => table !== 'lanes' && table !== 'phases'

/** Where a new phase waits for its name, the view comes along sideways. */
function withNewPhase(placed: Placed, viewport: Viewport, frame: Frame): Viewport {
  const { naming } = session.getState()
  const box = naming?.fresh && naming.ref.table === 'phases' ? boxOf(placed, naming.ref) : null
  return box ? { ...showing(box, viewport, frame), y: viewport.y } : viewport
}

const far = (a: Viewport, b: Viewport) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y) > 0.5

/**
 * How the drawing moves when it is laid out anew: the viewport stays anchored at what was edited, and comes along where
 * that would leave the view.
 */
export function useMotion(placed: Placed | null, dropped: Dropped): Motion {
  const store = useStoreApi()
  const { getViewport, setViewport } = useReactFlow()
  const key = useSession((state) => state.key)
  const [shown, setShown] = useState<Shown>({ key, placed, motion: still })
  if (shown.placed !== placed) {
    const { placed: before } = shown
    const again = before && placed && shown.key === key && !onlyRoutes(before, placed)
    const motion = again
      ? motionBetween(
          before,
          placed,
          session.getState().selection,
          viewed(getViewport(), store.getState()),
          dropped,
        )
      : still
    setShown({ key, placed, motion })
  }
  const { motion } = shown
  useLayoutEffect(() => {
    if (!placed || motion === still) return
    const viewport = getViewport()
    const { shift } = motion
    const anchored = {
      ...viewport,
      x: viewport.x - shift.x * viewport.zoom,
      y: viewport.y - shift.y * viewport.zoom,
    }
    if (far(anchored, viewport)) void setViewport(anchored)
    const box = selectionBox(placed, session.getState().selection.filter(isPlaced))
    const frame = freeFrame(store.getState())
    const inView = box ? showing(box, anchored, frame) : withNewPhase(placed, anchored, frame)
    if (far(inView, anchored)) void setViewport(inView, { duration: 200 })
  }, [placed, motion, store, getViewport, setViewport])
  return motion
}
