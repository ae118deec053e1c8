import { type PointerEvent, useRef } from 'react'

/** Pulled down so far, in px, a sheet goes; less far, it comes back. */
const enough = 48

const sheetOf = ({ currentTarget }: PointerEvent<HTMLElement>) => currentTarget.parentElement

/** For the grip of a sheet, its first child: pulled down, the sheet follows the hand, and `leave` is called. */
export function useSwipeDown(leave: () => void) {
  const from = useRef<number | null>(null)
  const pulled = (event: PointerEvent) =>
    from.current === null ? 0 : Math.max(0, event.clientY - from.current)
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.target instanceof Element && event.target.closest('button')) return
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = event.clientY
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (from.current !== null) sheetOf(event)?.style.setProperty('translate', `0 ${pulled(event)}px`)
  }
  const end = (event: PointerEvent<HTMLElement>, far: boolean) => {
    from.current = null
    sheetOf(event)?.style.removeProperty('translate')
    if (far) leave()
  }
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: (event: PointerEvent<HTMLElement>) => end(event, pulled(event) > enough),
    onPointerCancel: (event: PointerEvent<HTMLElement>) => end(event, false),
  }
}
