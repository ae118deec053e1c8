import { useReactFlow } from '@xyflow/react'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import type { Box, Placed, Point } from '#layout/placed.ts'
import { select, session } from '#session/session.ts'
import { stepsIn } from './atPoint.ts'

const between = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

/** The click that ends a drag is none: it must not change what the frame has just selected. */
function swallowClick(): void {
  const swallow = (event: globalThis.MouseEvent) => event.stopPropagation()
  window.addEventListener('click', swallow, { capture: true, once: true })
  // Where the button is let go outside the page, no click comes.
  window.setTimeout(() => window.removeEventListener('click', swallow, true), 0)
}

/** Shift and drag over the ground selects all steps that the frame touches, be they elements or painted. */
export function useMarquee(placed: Placed | null) {
  const { screenToFlowPosition } = useReactFlow()
  const [frame, setFrame] = useState<Box | null>(null)
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])
  const onMouseDownCapture = (down: MouseEvent<HTMLElement>) => {
    const ground = down.target instanceof Element && down.target.classList.contains('react-flow__pane')
    if (!down.shiftKey || down.button !== 0 || !ground || !placed || session.getState().tool.is !== 'select')
      return
    down.stopPropagation()
    down.preventDefault()
    const origin = down.currentTarget.getBoundingClientRect()
    const start = { x: down.clientX, y: down.clientY }
    let moved = false
    const onMove = (event: globalThis.MouseEvent) => {
      moved = true
      const end = { x: event.clientX, y: event.clientY }
      const { x, y, width, height } = between(start, end)
      setFrame({ x: x - origin.left, y: y - origin.top, width, height })
      select(stepsIn(placed, between(screenToFlowPosition(start), screenToFlowPosition(end))))
    }
    const onUp = () => {
      stop.current?.()
      if (moved) swallowClick()
    }
    window.addEventListener('mousemove', onMove)
    window.addEventListener('mouseup', onUp)
    stop.current = () => {
      window.removeEventListener('mousemove', onMove)
      window.removeEventListener('mouseup', onUp)
      setFrame(null)
      stop.current = null
    }
  }
  return { frame, onMouseDownCapture }
}
