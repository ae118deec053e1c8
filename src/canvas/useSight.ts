import { useStoreApi, type Viewport } from '@xyflow/react'
import { useCallback, useRef, useState } from 'react'
import type { Placed } from '#layout/placed.ts'
import type { Frame } from './camera.ts'
import { type Sight, sightOf, stillServes } from './sight.ts'
import { useFollowViewport } from './useFollowViewport.ts'

/** A painted picture is painted anew this long, in ms, after zooming has come to rest. */
const rest = 120

interface Looking {
  readonly placed: Placed
  readonly sight: Sight
}

/**
 * What is held ready of the drawing: it changes only when the view leaves it, so that panning is nothing but moving what
 * is there.
 */
export function useSight(placed: Placed): Sight {
  const store = useStoreApi()
  const sightNow = useCallback(
    (of: Placed): Looking => {
      const { transform, width, height } = store.getState()
      const [x, y, zoom] = transform
      return { placed: of, sight: sightOf(of, { x, y, zoom }, { width, height }) }
    },
    [store],
  )
  const [looking, setLooking] = useState(() => sightNow(placed))
  if (looking.placed !== placed) setLooking(sightNow(placed))
  const { sight } = looking
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const lookAnew = useCallback(() => setLooking((before) => sightNow(before.placed)), [sightNow])
  const look = (viewport: Viewport, frame: Frame) => {
    if (stillServes(sight, placed, viewport, frame)) return
    clearTimeout(waiting.current)
    const next = sightOf(placed, viewport, frame)
    const zooming = sight.painted && next.painted && next.zoom !== sight.zoom
    if (zooming) waiting.current = setTimeout(lookAnew, rest)
    else setLooking({ placed, sight: next })
  }
  useFollowViewport(look)
  return sight
}
