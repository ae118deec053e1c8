import type { Panel } from './openPanel.ts'
import type { View } from './openView.ts'

/** Runs in the exported page, as text: steps are clicked, or walked through with the arrow keys and opened with Enter. Tab goes past all of them at once. */
export function walkSteps(page: Document, { stage }: View, { steps, open, close }: Panel): void {
  const stop = (at: number) =>
    steps.forEach((step, i) => step.setAttribute('tabindex', i === at ? '0' : '-1'))
  const go = (to: number) => {
    const step = steps[to]
    if (!step) return
    stop(to)
    step.focus()
    step.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const ways: Record<string, (i: number) => number> = {
    ArrowRight: (i) => i + 1,
    ArrowDown: (i) => i + 1,
    ArrowLeft: (i) => i - 1,
    ArrowUp: (i) => i - 1,
    Home: () => 0,
    End: () => steps.length - 1,
  }
  steps.forEach((step, i) => {
    step.setAttribute('role', 'button')
    step.setAttribute('aria-label', step.querySelector('title')?.textContent?.trim() || '–')
    step.setAttribute('aria-pressed', 'false')
    step.addEventListener('click', () => {
      if (stage.dataset['dragged'] !== undefined) return
      stop(i)
      open(step, step)
    })
    step.addEventListener('keydown', (event) => {
      const way = ways[event.key]
      const opens = event.key === 'Enter' || event.key === ' '
      if (!way && !opens) return
      event.preventDefault()
      if (way) go(way(i))
      else open(step, step)
    })
  })
  stop(0)
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close()
  })
}
