import { useReactFlow, type Viewport } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Placed } from '#layout/placed.ts'
import { type Sight, sightOf, stillServes } from './sight.ts'
import { frameOf } from './useCamera.ts'
import { useFollowViewport } from './useFollowViewport.ts'

/** A painted picture is painted anew this long, in ms, after zooming has come to rest. */
const rest = 120

/**
 * What is held ready of the drawing: it changes only when the view leaves it, so that panning is nothing but moving what
 * is there.
 */
export function useSight(element: RefObject<HTMLElement | null>, placed: Placed | null): Sight | null {
  const { getViewport } = useReactFlow()
  const [sight, setSight] = useState<Sight | null>(null)
  const latest = useRef({ sight, placed })
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  latest.current = { sight, placed }
  const look = useCallback(
    (viewport: Viewport, anew: boolean) => {
      const now = latest.current
      if (!now.placed) return
      const frame = frameOf(element.current)
      if (!anew && now.sight && stillServes(now.sight, now.placed, viewport, frame)) return
      const next = sightOf(now.placed, viewport, frame)
      clearTimeout(waiting.current)
      const zooming = now.sight?.painted && next.painted && next.zoom !== now.sight.zoom && !anew
      if (zooming) waiting.current = setTimeout(() => look(getViewport(), true), rest)
      else setSight(next)
    },
    [element, getViewport],
  )
  useFollowViewport((viewport) => look(viewport, false))
  useLayoutEffect(() => look(getViewport(), true), [placed, look, getViewport])
  useEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(() => look(getViewport(), false))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, look, getViewport])
  return sight
}
