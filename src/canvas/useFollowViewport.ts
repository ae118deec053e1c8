import { useStoreApi, type Viewport } from '@xyflow/react'
import { useLayoutEffect, useRef } from 'react'

/** Calls back with the viewport now and on each of its moves, outside React: for what must keep up with every frame. */
export function useFollowViewport(follow: (viewport: Viewport) => void): void {
  const store = useStoreApi()
  const latest = useRef(follow)
  latest.current = follow
  useLayoutEffect(() => {
    const say = ([x, y, zoom]: [number, number, number]) => latest.current({ x, y, zoom })
    let before = store.getState().transform
    say(before)
    return store.subscribe(({ transform }) => {
      if (transform === before) return
      before = transform
      say(transform)
    })
  })
}
