import type { Page } from '@playwright/test'

/** Lets a page note its long tasks; run in the page, so it must stand alone. */
export function watchLongTasks(): void {
  const watched = window as unknown as { longTasks: number[] }
  watched.longTasks = []
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) watched.longTasks.push(task.duration)
  }).observe({ type: 'longtask' })
}

/** The longest task since last asked, ms; 0 where none was long: the browser tells only of those over 50 ms. */
export async function longestTask(page: Page): Promise<number> {
  // What the browser tells of a task comes a moment after it.
  await page.waitForTimeout(600)
  return page.evaluate(() => {
    const watched = window as unknown as { longTasks: number[] }
    return Math.max(0, ...watched.longTasks.splice(0))
  })
}
