import { useStoreApi, type Viewport } from '@xyflow/react'
import { useEffectEvent, useLayoutEffect } from 'react'

/**
 * Calls back with the viewport on each of its moves, outside React, and after each drawing of the component: for what must
 * keep up with every frame.
 */
export function useFollowViewport(follow: (viewport: Viewport) => void): void {
  const store = useStoreApi()
  const say = useEffectEvent(([x, y, zoom]: [number, number, number]) => follow({ x, y, zoom }))
  useLayoutEffect(() => say(store.getState().transform))
  useLayoutEffect(() => {
    let before = store.getState().transform
    return store.subscribe(({ transform }) => {
      if (transform === before) return
      before = transform
      say(transform)
    })
  }, [store])
}
