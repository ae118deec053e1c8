import type { View } from './openView.ts'
import type { tellStep } from './tellStep.ts'

type Focusable = HTMLElement | SVGElement

/** The place beside the drawing where one step tells about itself. */
export interface Panel {
  readonly steps: readonly SVGGElement[]
  /** Marks a step and tells about it; the keyboard goes back to `from` once the panel is closed. */
  readonly open: (step: SVGGElement, from: Focusable) => void
  readonly close: () => void
  /** Shows a step from elsewhere on the page: brought into view, and the panel has the keyboard. */
  readonly show: (id: string, from: Focusable) => void
}

/** Runs in the exported page, as text. */
export function openPanel(page: Document, view: View, tell: typeof tellStep): Panel | null {
  const panel = page.querySelector<HTMLElement>('#page-details')
  const heading = panel?.querySelector('h3')
  const body = panel?.querySelector('.body')
  if (!panel || !heading || !body) return null
  const { stage } = view
  const steps = [...view.picture.querySelectorAll<SVGGElement>('g[id^="step-"]')]
  const mark = page.createElementNS('http://www.w3.org/2000/svg', 'rect')
  mark.setAttribute('class', 'mark')
  mark.setAttribute('rx', '12')
  let back: Focusable | null = null
  const outline = (step: SVGGElement) => {
    mark.remove()
    const { x, y, width, height } = step.getBBox()
    const box = { x: x - 5, y: y - 5, width: width + 10, height: height + 10 }
    for (const [name, value] of Object.entries(box)) mark.setAttribute(name, String(value))
    step.append(mark)
  }
  // Beside the drawing's frame, not below it, the panel covers a part of it.
  const covered = () => {
    const over = panel.getBoundingClientRect().top < stage.getBoundingClientRect().bottom
    return over && !panel.hidden ? panel.offsetWidth : 0
  }
  const press = (pressed: SVGGElement | null) => {
    for (const step of steps) step.setAttribute('aria-pressed', String(step === pressed))
  }
  const open: Panel['open'] = (step, from) => {
    outline(step)
    press(step)
    heading.textContent = step.getAttribute('aria-label')
    tell(page, step.id.slice('step-'.length), body)
    panel.hidden = false
    body.scrollTop = 0
    back = from
    // What lies below the panel can be scrolled out from under it.
    stage.style.paddingRight = `${covered()}px`
    const right = stage.getBoundingClientRect().right - covered()
    if (step.getBoundingClientRect().right > right) view.bring(step, covered())
    if (covered() === 0) panel.scrollIntoView({ block: 'nearest' })
  }
  const close = () => {
    if (panel.hidden) return
    const hadKeyboard = panel.contains(page.activeElement)
    panel.hidden = true
    stage.style.paddingRight = ''
    mark.remove()
    press(null)
    if (hadKeyboard) back?.focus({ preventScroll: true })
  }
  const show: Panel['show'] = (id, from) => {
    const step = steps.find((each) => each.id === `step-${id}`)
    if (!step) return
    open(step, from)
    stage.scrollIntoView({ block: 'nearest' })
    view.bring(step, covered())
    panel.focus({ preventScroll: covered() > 0 })
  }
  panel.querySelector('button')?.addEventListener('click', close)
  return { steps, open, close, show }
}
