import { useStoreApi, type Viewport } from '@xyflow/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Placed } from '#layout/placed.ts'
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
  const look = (viewport: Viewport) => {
    const { width, height } = store.getState()
    if (stillServes(sight, placed, viewport, { width, height })) return
    clearTimeout(waiting.current)
    const next = sightOf(placed, viewport, { width, height })
    const zooming = sight.painted && next.painted && next.zoom !== sight.zoom
    if (zooming) waiting.current = setTimeout(lookAnew, rest)
    else setLooking({ placed, sight: next })
  }
  useFollowViewport(look)
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.width !== before.width || now.height !== before.height) lookAnew()
      }),
    [store, lookAnew],
  )
  return sight
}
