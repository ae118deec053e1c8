import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react'
import type { Id } from '#model/blueprint.ts'

type Table = 'lanes' | 'phases'

/** Where a heading that is being dragged would come to stand, in px of its strip. */
export interface Reordering {
  readonly table: Table
  readonly id: Id
  readonly at: number
  readonly before: Id | null
}

/** How far, in px, a pointer must go before a press is a drag. */
const threshold = 6

/** The gap between headings that lies nearest to the pointer. */
function gapAt(table: Table, id: Id, strip: Element, event: PointerEvent): Reordering | null {
  const attribute = table === 'lanes' ? 'lane' : 'phase'
  const headings = [...strip.querySelectorAll<HTMLElement>(`[data-${attribute}]`)]
  const origin = strip.parentElement?.getBoundingClientRect()
  if (!origin) return null
  const gaps = headings.map((heading, i) => {
    const box = heading.getBoundingClientRect()
    const start = table === 'lanes' ? box.top : box.left
    return { before: heading.dataset[attribute] ?? null, at: start, next: headings[i + 1] }
  })
  const last = headings.at(-1)?.getBoundingClientRect()
  if (last) gaps.push({ before: null, at: table === 'lanes' ? last.bottom : last.right, next: undefined })
  const pointer = table === 'lanes' ? event.clientY : event.clientX
  const nearest = gaps.reduce((best, gap) =>
    Math.abs(gap.at - pointer) < Math.abs(best.at - pointer) ? gap : best,
  )
  const from = table === 'lanes' ? origin.top : origin.left
  return { table, id, at: nearest.at - from, before: nearest.before }
}

/** Dragging a heading to another place among its like; `move` does it when the hand lets go, Escape lets it stay. */
export function useReorder(move: (table: Table, id: Id, before: Id | null) => void) {
  const [reordering, setReordering] = useState<Reordering | null>(null)
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])
  const grab = (table: Table, id: Id) => (down: ReactPointerEvent) => {
    if (down.button !== 0) return
    const strip = down.currentTarget.parentElement
    const start = { x: down.clientX, y: down.clientY }
    let held: Reordering | null = null
    const onMove = (event: PointerEvent) => {
      if (!held && Math.hypot(event.clientX - start.x, event.clientY - start.y) < threshold) return
      held = strip ? gapAt(table, id, strip, event) : null
      setReordering(held)
    }
    const end = (keep: boolean) => {
      stop.current?.()
      if (keep && held && held.before !== id) move(table, id, held.before)
    }
    const onUp = () => end(true)
    const onKey = (event: KeyboardEvent) => (event.key === 'Escape' ? end(false) : undefined)
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('keydown', onKey, true)
    stop.current = () => {
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('keydown', onKey, true)
      setReordering(null)
      stop.current = null
    }
  }
  return { reordering, grab }
}
