import type { Page } from '@playwright/test'
import { selectStep } from './editing.ts'
import type { OpenPage } from './moving.ts'
import { median } from './statistics.ts'

/** The first passes are slower: the browser is still getting to know the code. Both kinds are among them. */
const edits = 9

/** What a full pass of the checks takes of the main thread after an edit, ms: the median over some edits. */
export async function checksAfterEdits({ page, peer }: OpenPage): Promise<number> {
  await peer.show(page, 'near')
  const passes: number[] = []
  for (let i = 0; i < edits; i++) {
    await selectStep(page)
    const next = nextPass(page)
    await page.keyboard.press('Delete')
    passes.push(await next)
  }
  return median(passes)
}

/** The editor marks each pass in the browser's own records, with the time in which it worked. */
const nextPass = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const watching = new PerformanceObserver((list) => {
          const [pass] = list.getEntriesByName('checks')
          if (!pass) return
          watching.disconnect()
          done(pass.duration)
        })
        watching.observe({ type: 'measure' })
      }),
  )
