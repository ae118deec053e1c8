import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, type LaunchOptions, type Page } from '@playwright/test'
import { drawn, openSample, settled, startBlank, test, withoutPickers } from './harness.ts'
import {
  downloadOf,
  drag,
  emptyPlace,
  expectSaved,
  fitAll,
  middleOf,
  nameStep,
  press,
  savedFile,
  savedText,
  stepNamed,
  stepOf,
  undoOf,
} from './editor.ts'
import { fill, markFailPoint, sectionOf } from './marks.ts'

interface Running {
  readonly context: BrowserContext
  readonly page: Page
  /** Ends the browser as a crash or a power cut of the program would: SIGKILL, nothing is asked. */
  readonly kill: () => Promise<void>
}

/** A browser of its own on a profile that outlives it. */
async function start(profile: string, options: LaunchOptions): Promise<Running> {
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
  })
  await withoutPickers(context)
  const session = await context.browser()?.newBrowserCDPSession()
  const told = await session?.send('SystemInfo.getProcessInfo')
  const pid = told?.processInfo.find(({ type }) => type === 'browser')?.id
  if (pid === undefined) throw new Error('the browser does not say which process it is')
  const kill = async () => {
    const closed = new Promise((resolve) => context.once('close', resolve))
    process.kill(pid, 'SIGKILL')
    await closed
  }
  const [page = await context.newPage()] = context.pages()
  return { context, page, kill }
}

/** Resolves the moment the page shows "saved", seen from within it. */
const shownAsSaved = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (document.querySelector('[data-saving]')?.textContent !== 'saved on this device') return
          watch.disconnect()
          resolve()
        }
        const watch = new MutationObserver(look)
        watch.observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        })
        look()
      }),
  )

/** All names of steps that the canvas shows once all of it is in view. */
async function stepsOn(page: Page): Promise<string[]> {
  await fitAll(page)
  return (
    await page
      .locator('[data-canvas] [role=button][aria-pressed]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
  ).toSorted()
}

test('a browser that is killed as soon as the page says saved has lost no edit', async ({
  site,
  launchOptions,
}) => {
  test.setTimeout(120_000)
  const profile = mkdtempSync(join(tmpdir(), 'profile-'))
  const expected: string[] = []
  let address = `${site.origin}/`
  try {
    for (let round = 0; round < 4; round++) {
      const { page, kill } = await start(profile, launchOptions)
      await page.goto(address)
      if (round === 0) await page.getByRole('button', { name: /^Start blank/ }).click()
      await drawn(page)
      address = page.url()
      expect(await stepsOn(page), `after ${round} kills`).toEqual(expected.toSorted())
      await press(page, 'Escape', 'Escape')
      for (let i = 0; i < 4; i++) {
        const name = `Step ${round}.${i}`
        await page.keyboard.press('Enter')
        await page.keyboard.insertText(name)
        await page.keyboard.press('Enter')
        expected.push(name)
      }
      await shownAsSaved(page)
      await kill()
    }
    const { context, page } = await start(profile, launchOptions)
    await page.goto(address)
    await drawn(page)
    expect(await stepsOn(page)).toEqual(expected.toSorted())
    await context.close()
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
})

test('a burst of edits in one moment is there after the browser was killed', async ({
  site,
  launchOptions,
}) => {
  test.setTimeout(120_000)
  const profile = mkdtempSync(join(tmpdir(), 'profile-'))
  try {
    const first = await start(profile, launchOptions)
    await first.page.goto(`${site.origin}/`)
    await first.page.getByRole('button', { name: /^Start blank/ }).click()
    await drawn(first.page)
    await press(first.page, 'Enter')
    await nameStep(first.page, 'One of many')
    await first.page.evaluate(() => {
      const canvas = document.querySelector('[data-canvas]')
      const key = { key: 'd', code: 'KeyD', ctrlKey: true, bubbles: true, cancelable: true }
      for (let i = 0; i < 24; i++) canvas?.dispatchEvent(new KeyboardEvent('keydown', key))
    })
    await shownAsSaved(first.page)
    const address = first.page.url()
    await first.kill()
    const second = await start(profile, launchOptions)
    await second.page.goto(address)
    await drawn(second.page)
    expect(await stepsOn(second.page)).toHaveLength(25)
    await second.context.close()
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
})

test('a mark, a rename and a move are there after the browser was killed', async ({
  site,
  launchOptions,
}) => {
  test.setTimeout(120_000)
  const profile = mkdtempSync(join(tmpdir(), 'profile-'))
  try {
    const first = await start(profile, launchOptions)
    await first.page.goto(`${site.origin}/?open=/samples/shoeshine.en.blueprint.json`)
    await drawn(first.page)
    await press(first.page, 'ArrowRight', 'F2')
    await nameStep(first.page, 'Brush both shoes')
    const from = await middleOf(stepOf(first.page, 'Brush both shoes'))
    const to = { x: from.x, y: (await emptyPlace(first.page, { lane: 'Backstage' })).y }
    await drag(first.page, from, to)
    await stepOf(first.page, 'Brush both shoes').click()
    await markFailPoint(first.page, {
      failure: 'Lace torn',
      rating: { severity: 4, occurrence: 3, detection: 2 },
      status: 'open',
    })
    await fill(sectionOf(first.page, 'Step'), 'Performed by', 'Shiner')
    await shownAsSaved(first.page)
    const address = first.page.url()
    await first.kill()
    const second = await start(profile, launchOptions)
    await second.page.goto(address)
    await drawn(second.page)
    await stepOf(second.page, 'Brush both shoes').click()
    await expect(sectionOf(second.page, 'Step').getByRole('textbox', { name: 'Performed by' })).toHaveValue(
      'Shiner',
    )
    await expect(sectionOf(second.page, 'Fail points')).toContainText('24')
    expect(stepNamed(await savedFile(second.page), 'Brush both shoes').lane).toBe('Backstage')
    await second.context.close()
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
})

test('a closed tab has lost nothing but the undo history', async ({ page, context }) => {
  await openSample(page, 'shoeshine.en')
  await press(page, 'Enter')
  await nameStep(page, 'One more')
  await shownAsSaved(page)
  const address = page.url()
  await page.close()
  const again = await context.newPage()
  await again.goto(address)
  await drawn(again)
  await fitAll(again)
  await expect(stepOf(again, 'One more')).toBeAttached()
  await expect(undoOf(again)).toHaveAccessibleName('Nothing to undo')
})

test('the state says saving until an edit is on disk, a moment later', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await expectSaved(page)
  await stepOf(page, 'Check in').click()
  const taken = await page.evaluate(async () => {
    const says = () => document.querySelector('[data-saving]')?.getAttribute('data-saving')
    const key = { key: 'd', code: 'KeyD', ctrlKey: true, bubbles: true, cancelable: true }
    const times: { unsaved: boolean; ms: number }[] = []
    for (let i = 0; i < 8; i++) {
      const start = performance.now()
      document.querySelector('[data-canvas]')?.dispatchEvent(new KeyboardEvent('keydown', key))
      await Promise.resolve()
      const unsaved = says() === 'saving'
      while (says() !== 'saved') await new Promise((resolve) => setTimeout(resolve, 0))
      times.push({ unsaved, ms: performance.now() - start })
    }
    return times
  })
  const ms = taken.map((each) => each.ms).toSorted((a, b) => a - b)
  test.info().annotations.push({ type: 'saved after, ms', description: ms.map(Math.round).join(', ') })
  // 200 ms is the aim. Other work on the machine only ever adds to the time: even then it is less than a second.
  expect(ms[0]).toBeLessThan(1000)
  expect(taken.every(({ unsaved }) => unsaved)).toBe(true)
})

test('a second tab shows each edit of the first, both ways', async ({ page, context }) => {
  await openSample(page, 'shoeshine.en')
  const other = await context.newPage()
  await other.goto(page.url())
  await drawn(other)
  await press(page, 'Enter')
  await nameStep(page, 'From the first')
  await fitAll(other)
  await expect(stepOf(other, 'From the first')).toBeAttached()
  await press(other, 'ControlOrMeta+a', 'Delete')
  await expect(stepOf(page, 'From the first')).toHaveCount(0)
  await settled(page)
  expect(await savedText(page)).toBe(await savedText(other))
})

test('where the browser takes its storage away the page says so, and the work can be saved as a file', async ({
  page,
  context,
  faults,
}) => {
  await startBlank(page)
  await press(page, 'Enter')
  await nameStep(page, 'Not lost')
  const other = await context.newPage()
  await other.goto('/favicon.svg')
  await other.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name ?? '')
        request.addEventListener('success', resolve)
        request.addEventListener('blocked', resolve)
      })
  })
  await page.getByRole('button', { name: 'not saved' }).click()
  await expect(page.getByText(/The browser closed its storage/)).toBeVisible()
  const file = await downloadOf(page, () => page.getByRole('button', { name: 'Save as file' }).click())
  expect(file.suggestedFilename()).toMatch(/\.blueprint\.json$/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectSaved(page)
  await page.reload()
  await drawn(page)
  await expect(stepOf(page, 'Not lost')).toBeAttached()
  // The browser looks for an icon of the page that stood in for another tab.
  faults.length = 0
})
