import { expect, type Locator, type Page } from '@playwright/test'

/** A kept blueprint on the home page. */
export const card = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Open ${title}`, exact: true }) })

export async function goHome(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'All blueprints' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Opens what can be done with a kept blueprint. */
export async function menuOf(page: Page, title: string): Promise<Locator> {
  await page.getByRole('button', { name: `Actions for ${title}`, exact: true }).click()
  return page.getByRole('menu')
}
