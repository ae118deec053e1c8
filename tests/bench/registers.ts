import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { longestTaskDuring } from '../browser/longTasks.ts'
import { outAndBack, turnWheel } from './gestures.ts'
import type { Measured } from './measures.ts'
import type { Peer } from './peers.ts'
import { registersFile } from './registerFile.ts'
import { patience, rest } from './rest.ts'

/** Opens the register of fail points with thousands of rows, scrolls it through, and edits cells: the longest task of each, in ms of the thread's own time. */
export async function measureRegister(context: BrowserContext, peer: Peer): Promise<Measured> {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await page.goto(peer.fileAddress(registersFile))
  const isDrawn = () => window.recorder.drawn.some(({ state }) => state === 'routes')
  await page.waitForFunction(isDrawn, null, { polling: 50, timeout: patience })
  await rest(page, 2000)
  const registerOpen = await longestTaskDuring(page, async () => {
    await page.locator('[data-registers] button[aria-expanded]').nth(1).click()
    await cell(page, 'failure', 0).waitFor()
    await rest(page)
  })
  const registerScroll = await longestTaskDuring(page, () => scroll(page, cdp))
  await cell(page, 'failure', 1).click()
  // The inspector comes with the first row that is selected: it is not the register's.
  await rest(page)
  const registerEdit = await longestTaskDuring(page, () => editCells(page))
  await page.close()
  return { registerOpen, registerScroll, registerEdit }
}

const cell = (page: Page, column: string, row: number) =>
  page.locator(`[data-register] [role=gridcell][col-id="${column}"]`).nth(row)

/** Down and up again by the wheel, and from end to end by the bar. */
async function scroll(page: Page, cdp: CDPSession): Promise<void> {
  const box = await page.locator('[data-register]').boundingBox()
  if (!box) throw new Error('No register is open.')
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const far = outAndBack({ x: 0, y: 0 }, { x: 0, y: 400 }, 120)
  await turnWheel(
    cdp,
    at,
    far.map(({ y }, i) => ({ x: 0, y: y - (far[i - 1]?.y ?? 0) })),
  )
  await page.evaluate(async () => {
    const viewport = [...document.querySelectorAll('[data-register] *')].find(
      (element) => element.scrollHeight > 10 * element.clientHeight && element.clientHeight > 100,
    )
    if (!viewport) return
    for (let i = 0; i <= 40; i++) {
      viewport.scrollTop = ((i * 7919) % 41) * (viewport.scrollHeight / 41)
      await window.recorder.afterPaint()
    }
  })
  await rest(page)
}

/** Words and numbers, one after the other down their columns, and one of them taken back. */
async function editCells(page: Page): Promise<void> {
  const keys = page.keyboard
  for (let i = 0; i < 8; i++) {
    await keys.press('Enter')
    await keys.insertText(`Written anew ${i}`)
    await keys.press('Enter')
    await rest(page)
  }
  for (let i = 0; i < 3; i++) await keys.press('ArrowRight')
  for (const digit of ['7', '9', '4']) {
    await keys.press(digit)
    await keys.press('Enter')
    await rest(page)
  }
  await keys.press('Control+z')
  await rest(page)
}
