import { type RefObject, useLayoutEffect, useRef } from 'react'

/** For a part of a bar that scrolls where the screen is narrow: it is brought into sight when it comes to be current. */
export function useBroughtIntoView<E extends Element>(current: boolean): RefObject<E | null> {
  const ref = useRef<E>(null)
  useLayoutEffect(() => {
    if (current) ref.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current])
  return ref
}
