import type { Page } from '@playwright/test'
import type { Recording } from './recorder.ts'

/** Longer than any page needs for 2,000 steps, ms. */
export const patience = 240_000

/** Waits until the picture has not changed for so many ms: what still runs from before would count as what comes next. */
export async function rest(page: Page, quiet = 400): Promise<void> {
  await page.evaluate(async (still) => {
    const { drawn, afterPaint } = window.recorder
    let before = -1
    while (drawn.length !== before) {
      before = drawn.length
      await new Promise((done) => setTimeout(done, still))
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
