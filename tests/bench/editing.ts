import type { Page } from '@playwright/test'
import { stepInView } from './gestures.ts'
import type { Measured } from './measures.ts'
import type { OpenPage } from './moving.ts'
import { rest } from './rest.ts'

/** From the key to the new picture, for the edits that a page has. */
export async function edit({ page, peer }: OpenPage): Promise<Measured> {
  await peer.show(page, 'near')
  await selectStep(page)
  if (!peer.isEditor) return { deleteStep: await untilGone(page, await selectStep(page), 'Backspace') }
  const seen = untilFieldOpens(page)
  const addStep = await untilRedrawn(page, 'Enter')
  const addSeen = await seen
  // Nothing was typed: Escape takes the new step back.
  await page.keyboard.press('Escape')
  await selectStep(page)
  const saves = untilSaved(page)
  const deleteStep = await untilRedrawn(page, 'Delete')
  return { addStep, addSeen, deleteStep, saved: await saves }
}

export const tidy = ({ page }: OpenPage): Promise<number> => untilRedrawn(page, 'Control+Shift+L')

/** Selects a step that is in view. */
export async function selectStep(page: Page): Promise<string> {
  await rest(page)
  const { id, x, y } = await stepInView(page)
  await page.mouse.click(x, y)
  await rest(page)
  return id
}

/** To the end of the frame after which the picture, routes and all, does not change any more. */
async function untilRedrawn(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key)
  await rest(page, 1500)
  return page.evaluate(() => {
    const { lastKey, drawn } = window.recorder
    const last = drawn.findLast(({ state }) => state === 'routes')
    return last && last.at > lastKey ? last.at - lastKey : Number.NaN
  })
}

/** To the end of the frame in which the new step stands there with its text field open. */
const untilFieldOpens = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    while (document.activeElement?.tagName !== 'TEXTAREA') await new Promise(requestAnimationFrame)
    return (await window.recorder.afterPaint()) - window.recorder.lastKey
  })

/** To the moment at which the editor says that the next edit is on disk. */
const untilSaved = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const watching = new MutationObserver(() => {
          if (!document.querySelector('[data-saving="saved"]')) return
          watching.disconnect()
          done(performance.now() - window.recorder.lastKey)
        })
        watching.observe(document.body, { subtree: true, attributeFilter: ['data-saving'] })
      }),
  )

/** To the end of the frame in which the step is not there any more. */
async function untilGone(page: Page, id: string, key: string): Promise<number> {
  const gone = page.evaluate(async (step) => {
    const isThere = () => document.querySelector(`.react-flow__node[data-id="${step}"]`) !== null
    while (isThere()) await new Promise(requestAnimationFrame)
    return (await window.recorder.afterPaint()) - window.recorder.lastKey
  }, id)
  await page.keyboard.press(key)
  return gone
}
