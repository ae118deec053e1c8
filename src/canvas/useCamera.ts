import { useOnViewportChange, useReactFlow, useStore, useStoreApi, type Viewport } from '@xyflow/react'
import { useCallback, useLayoutEffect, useRef } from 'react'
import type { Placed } from '#layout/placed.ts'
import { session, useSession } from '#session/session.ts'
import type { CameraRequest } from '#session/sessionState.ts'
import { boxOf, contentOf, firstView, fitted, type Frame, selectionBox, showing, zoomed } from './camera.ts'

function answer(to: CameraRequest['to'], placed: Placed, viewport: Viewport, frame: Frame): Viewport | null {
  switch (to.is) {
    case 'all':
      return fitted(contentOf(placed), frame)
    case 'selection': {
      const box = selectionBox(placed, session.getState().selection)
      return box && fitted(box, frame, 1.5)
    }
    case 'zoom':
      return zoomed(viewport, viewport.zoom * to.by, contentOf(placed), frame)
    case 'near':
      return zoomed(viewport, 1, contentOf(placed), frame)
    case 'ref': {
      const box = boxOf(placed, to.ref)
      return box && showing(box, viewport, frame)
    }
  }
}

/** Tells the session how near the canvas is seen, once it has come to rest. */
const tellZoom = ({ zoom }: Viewport): void => {
  if (session.getState().zoom !== zoom) session.setState({ zoom })
}

const sameView = (a: Viewport, b: Viewport) =>
  Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5 && Math.abs(a.zoom - b.zoom) < 1e-4

/** Obeys what the session asks to bring into view, and begins with the first view of a blueprint. */
export function useCamera(placed: Placed): void {
  const store = useStoreApi()
  const { getViewport, setViewport } = useReactFlow()
  const ready = useStore(({ panZoom }) => panZoom !== null)
  const camera = useSession((state) => state.camera)
  const key = useSession((state) => state.key)
  const answered = useRef(camera.number)
  const begun = useRef<string | null>(null)
  const aim = useRef({ view: getViewport(), until: 0 })
  const show = useCallback(
    (next: Viewport | null, duration: number) => {
      if (!next || sameView(next, getViewport())) return
      aim.current = { view: next, until: performance.now() + duration }
      void setViewport(next, { duration })
    },
    [getViewport, setViewport],
  )
  useOnViewportChange({ onEnd: tellZoom })
  useLayoutEffect(() => {
    if (!ready || begun.current === key) return
    begun.current = key
    answered.current = session.getState().camera.number
    show(firstView(placed, store.getState()), 0)
  }, [placed, ready, key, store, show])
  useLayoutEffect(() => {
    if (answered.current === camera.number) return
    answered.current = camera.number
    // What is asked while the view still moves counts from where it is going.
    const from = performance.now() < aim.current.until ? aim.current.view : getViewport()
    show(answer(camera.to, placed, from, store.getState()), 160)
  }, [camera, placed, store, getViewport, show])
}
