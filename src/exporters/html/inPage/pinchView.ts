import type { View } from './openView.ts'

/** Runs in the exported page, as text: two fingers on the drawing zoom it about the point between them. */
export function pinchView(view: View): void {
  let before: { readonly apart: number; readonly x: number; readonly y: number } | null = null
  const fingers = ({ touches }: TouchEvent) => {
    const [one, other] = [touches[0], touches[1]]
    if (!one || !other) return null
    return {
      apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
      x: (one.clientX + other.clientX) / 2,
      y: (one.clientY + other.clientY) / 2,
    }
  }
  const { stage } = view
  stage.addEventListener('touchstart', (event) => {
    before = fingers(event)
  })
  stage.addEventListener(
    'touchmove',
    (event) => {
      const now = fingers(event)
      if (!before || !now) return
      event.preventDefault()
      stage.scrollBy(before.x - now.x, before.y - now.y)
      if (before.apart > 0) view.zoomTo((view.zoom() * now.apart) / before.apart, now)
      before = now
    },
    { passive: false },
  )
  stage.addEventListener('touchend', (event) => {
    before = fingers(event)
  })
}
