import { expect, type Locator, type Page } from '@playwright/test'
import { canvasOf, inspectorOf, press, stepOf } from './editor.ts'
import { sectionOf } from './marks.ts'

export const dialogOf = (page: Page): Locator => page.getByRole('dialog')
export const standardsOf = (page: Page): Locator => sectionOf(page, 'Standards')
export const formOf = (place: Locator): Locator => place.getByRole('group', { name: 'Add measurement' })
export const runChartOf = (page: Page): Locator =>
  inspectorOf(page).getByRole('figure', { name: 'Run chart' })

/** What the run chart's table says, row by row. */
export async function runChartData(page: Page): Promise<string[][]> {
  const rows = await runChartOf(page).locator('tbody tr').all()
  return Promise.all(rows.map((row) => row.locator('td').allTextContents()))
}

/** Puts a text on the clipboard of the page, as a spreadsheet does. */
export async function copyElsewhere(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
}

/** Opens a page of the register of standards with the keyboard. */
export async function openPage(page: Page, name: string): Promise<void> {
  await press(page, '3')
  await page.getByRole('radio', { name: 'Table' }).focus()
  const wanted = page.getByRole('radio', { name })
  for (let i = 0; i < 4 && !(await wanted.isChecked()); i++) await page.keyboard.press('ArrowRight')
  await expect(wanted).toBeChecked()
}

/** Walks along the steps of a lane with the keyboard until one is selected. */
export async function walkTo(page: Page, name: string): Promise<void> {
  await canvasOf(page).focus()
  const wanted = stepOf(page, name)
  for (let i = 0; i < 20 && (await wanted.getAttribute('aria-pressed')) !== 'true'; i++)
    await page.keyboard.press('ArrowRight')
  await expect(wanted).toHaveAttribute('aria-pressed', 'true')
}
