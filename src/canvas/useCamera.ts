import { useOnViewportChange, useReactFlow, useStore, useStoreApi, type Viewport } from '@xyflow/react'
import { useCallback, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { Placed } from '#layout/placed.ts'
import type { Selection } from '#model/selection.ts'
import { session, useSession } from '#session/session.ts'
import type { CameraRequest } from '#session/sessionState.ts'
import { freeFrame } from './freeFrame.ts'
import {
  boxOf,
  contentOf,
  firstView,
  fitted,
  type Frame,
  selectionBox,
  showing,
  uncovered,
  zoomed,
} from './camera.ts'

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

/** A step that a sheet covers, because it was selected or the sheet has come, is brought into what is left of the canvas. */
function useFromUnderSheet(
  placed: Placed,
  from: () => Viewport,
  show: (next: Viewport | null, duration: number) => void,
): void {
  const store = useStoreApi()
  const inspector = useSession((state) => state.inspector)
  const selection = useSession((state) => state.selection)
  const bring = useEffectEvent(([ref, ...others]: Selection) => {
    const frame = freeFrame(store.getState())
    const box = ref && others.length === 0 ? boxOf(placed, ref) : null
    if (box && frame.covered !== undefined) show(uncovered(box, from(), frame), 160)
  })
  useLayoutEffect(() => {
    if (inspector) bring(selection)
  }, [inspector, selection])
}

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
  // What is asked while the view still moves counts from where it is going.
  const from = useCallback(
    () => (performance.now() < aim.current.until ? aim.current.view : getViewport()),
    [getViewport],
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
    show(answer(camera.to, placed, from(), freeFrame(store.getState())), 160)
  }, [camera, placed, store, from, show])
  useFromUnderSheet(placed, from, show)
}
