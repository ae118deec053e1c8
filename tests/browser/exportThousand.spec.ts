import { expect } from '@playwright/test'
import { downloadOf } from './editor.ts'
import { exportDialog, pick } from './exports.ts'
import { openAt, test } from './harness.ts'
import { longestTaskDuring } from './longTasks.ts'
import { thousandSteps } from './thousand.ts'

/** One of each kind: made of pages, of lists, and of pixels. */
const formats = ['PDF', 'Excel', 'PNG']

test('a thousand steps are exported, progress is told, cancelling makes no file', async ({ page, site }) => {
  test.slow()
  await openAt(page, site.offer('thousand.blueprint.json', JSON.stringify(thousandSteps())))
  const dialog = await exportDialog(page)
  await expect(dialog.getByRole('img')).toBeVisible()
  for (const format of formats) {
    await pick(dialog, 'Format', format)
    if (format === 'PNG') await pick(dialog, 'Size', '1×')
    await expect(dialog.locator('[aria-busy=false]')).toBeVisible()
    // Playwright's own looking at the page is work of the page: what is measured begins with a key.
    await dialog.getByRole('button', { name: `Export ${format}` }).focus()
    const started = performance.now()
    const longest = await longestTaskDuring(page, () => downloadOf(page, () => page.keyboard.press('Enter')))
    const took = `${longest.toFixed(0)} of ${(performance.now() - started).toFixed(0)}`
    test.info().annotations.push({ type: `${format}: longest task, of all, ms`, description: took })
    await expect(dialog.getByText(/^Saved: /)).toBeVisible()
  }
  const files: string[] = []
  page.on('download', (file) => files.push(file.suggestedFilename()))
  await pick(dialog, 'Format', 'PNG')
  await pick(dialog, 'Size', '2×')
  await dialog.getByRole('button', { name: 'Export PNG' }).click()
  const progress = dialog.getByRole('progressbar')
  await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0)
  await pick(dialog, 'Background', 'Transparent')
  await dialog.getByRole('button', { name: 'Cancel export' }).click()
  await expect(dialog.getByText('The export was cancelled.')).toBeVisible()
  await expect(progress).toHaveCount(0)
  expect(files).toEqual([])
})

test('a thousand steps are printed without holding up the editor', async ({ page, site }) => {
  test.slow()
  await page.addInitScript(() => {
    window.printed = 0
    window.print = () => void (window.printed += 1)
  })
  await openAt(page, site.offer('thousand.blueprint.json', JSON.stringify(thousandSteps())))
  const longest = await longestTaskDuring(page, async () => {
    await page.keyboard.press('ControlOrMeta+p')
    await page.waitForFunction(() => window.printed === 1, null, { polling: 250 })
  })
  test.info().annotations.push({ type: 'print: longest task, ms', description: longest.toFixed(0) })
  expect(longest, 'ms of work').toBeLessThan(100)
  const paper = page.locator('[data-print]')
  await expect(paper.locator('#page-picture g[id^="step-"]')).toHaveCount(1000)
  await expect(paper.locator('.parts figure').first()).toBeAttached()
})
