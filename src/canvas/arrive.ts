import { useLayoutEffect, useRef } from 'react'
import type { Point } from '#layout/placed.ts'

const duration = 220

const calm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Lets an element come from where it stood before: `from` is relative to its new place, in px of the drawing. */
export function useArrival<E extends Element>(from: Point | null) {
  const ref = useRef<E>(null)
  useLayoutEffect(() => {
    if (!from || !ref.current || calm()) return
    ref.current.animate([{ transform: `translate(${from.x}px, ${from.y}px)` }, { transform: 'none' }], {
      duration,
      easing: 'cubic-bezier(.2, .7, .2, 1)',
    })
  }, [from])
  return ref
}

/** Lets an element that took another shape come up softly. */
export function useFadeIn<E extends Element>(shape: string) {
  const ref = useRef<E>(null)
  const before = useRef<string | null>(null)
  useLayoutEffect(() => {
    const changed = before.current !== null && before.current !== shape
    before.current = shape
    if (changed && ref.current && !calm()) ref.current.animate([{ opacity: 0 }, { opacity: 1 }], { duration })
  }, [shape])
  return ref
}
