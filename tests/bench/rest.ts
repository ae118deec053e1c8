import type { Page } from '@playwright/test'
import type { Recording } from './recorder.ts'

/** Longer than any page needs for 2,000 steps, ms. */
export const patience = 240_000

/**
 * Waits until neither the picture nor the view has changed for so many ms: what still runs from before (a busy page gets its
 * wheel late) would count as what comes next.
 */
export async function rest(page: Page, quiet = 400): Promise<void> {
  await page.evaluate(async (still) => {
    const { drawn, afterPaint } = window.recorder
    const look = () => {
      const viewport = document.querySelector<HTMLElement>('.react-flow__viewport')
      return `${drawn.length} ${viewport?.style.transform}`
    }
    let before = ''
    while (look() !== before) {
      before = look()
      await new Promise((done) => setTimeout(done, still))
      await afterPaint()
    }
    await afterPaint()
  }, quiet)
}

/** What the page went through during a gesture. */
export async function recorded(page: Page, gesture: () => Promise<void>): Promise<Recording> {
  await page.evaluate(() => window.recorder.start())
  await gesture()
  return page.evaluate(() => window.recorder.stop())
}
