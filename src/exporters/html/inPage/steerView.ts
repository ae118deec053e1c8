import type { View } from './openView.ts'

/** Runs in the exported page, as text: buttons, keys, wheel, mouse and two fingers move the drawing. Touch with one finger scrolls by itself. */
export function steerView(page: Document, view: View): void {
  const { stage, zoom, zoomTo, showWhole } = view
  const step = 1.25
  const hint = page.querySelector<HTMLElement>('#page-hint')
  if (hint) hint.hidden = false
  const acts: Record<string, () => void> = {
    in: () => zoomTo(zoom() * step),
    out: () => zoomTo(zoom() / step),
    whole: showWhole,
  }
  const keys: Record<string, string> = { '+': 'in', '=': 'in', '-': 'out', _: 'out', '0': 'whole' }
  for (const button of page.querySelectorAll<HTMLElement>('[data-zoom]'))
    button.addEventListener('click', () => acts[button.dataset['zoom'] ?? '']?.())
  stage.addEventListener('keydown', (event) => {
    const act = acts[keys[event.key] ?? '']
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  })
  // A wheel scrolls; with Ctrl it zooms, which is also what two fingers on a touchpad send.
  stage.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const pixels = event.deltaMode === 1 ? 20 * event.deltaY : event.deltaY
      zoomTo(zoom() * Math.exp(-Math.max(-60, Math.min(60, pixels)) / 150), {
        x: event.clientX,
        y: event.clientY,
      })
    },
    { passive: false },
  )
  let from: { readonly x: number; readonly y: number } | null = null
  stage.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return
    from = { x: stage.scrollLeft + event.clientX, y: stage.scrollTop + event.clientY }
  })
  page.addEventListener('pointermove', (event) => {
    if (!from || event.buttons === 0) return
    stage.dataset['dragged'] = ''
    stage.scrollTo(from.x - event.clientX, from.y - event.clientY)
  })
  page.addEventListener('pointerup', () => {
    from = null
    // The click that ends a drag comes before the next frame and is no click on a step.
    page.defaultView?.requestAnimationFrame(() => delete stage.dataset['dragged'])
  })
}
