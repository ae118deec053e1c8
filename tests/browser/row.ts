import type { Page } from '@playwright/test'
import { nameStep, press } from './editor.ts'
import { startBlank } from './harness.ts'

/** A row of steps in the customer's lane, each a moment after the other. */
export async function row(page: Page, ...names: string[]): Promise<void> {
  await startBlank(page)
  await press(page, 'Enter')
  for (const [i, name] of names.entries()) {
    if (i > 0) await page.keyboard.press('Enter')
    await nameStep(page, name)
  }
  await page.keyboard.press('Escape')
}
