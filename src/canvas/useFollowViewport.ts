import { useStoreApi, type Viewport } from '@xyflow/react'
import { useEffectEvent, useLayoutEffect } from 'react'
import type { Frame } from './camera.ts'

/**
 * Calls back with the viewport and the size of the canvas on each of their moves, outside React, and after each drawing of the
 * component: for what must keep up with every frame. Whoever follows only writes: reading sizes would lay out the page anew.
 */
export function useFollowViewport(follow: (viewport: Viewport, frame: Frame) => void): void {
  const store = useStoreApi()
  const say = useEffectEvent(() => {
    const { transform, width, height } = store.getState()
    const [x, y, zoom] = transform
    follow({ x, y, zoom }, { width, height })
  })
  useLayoutEffect(() => say())
  useLayoutEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height)
          say()
      }),
    [store],
  )
}
