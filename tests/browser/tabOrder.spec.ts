import { expect, type Page } from '@playwright/test'
import { canvasOf, inspectorOf, nameStep, press } from './editor.ts'
import { openAt, openSample, startBlank, test } from './harness.ts'
import { thousandSteps } from './thousand.ts'

/** How many places of the canvas the Tab key stops at. */
const stopsOf = (page: Page): Promise<number> =>
  canvasOf(page).evaluate(
    (canvas) =>
      [canvas, ...canvas.querySelectorAll<HTMLElement | SVGElement>('*')].filter(
        (each) => each.tabIndex >= 0 && each.getClientRects().length > 0,
      ).length,
  )

test('from a step that was just named Tab leads to its fields', async ({ page }) => {
  await startBlank(page)
  await press(page, 'Enter')
  await nameStep(page, 'Greet')
  await expect(canvasOf(page)).toBeFocused()
  await page.keyboard.press('Tab')
  const name = inspectorOf(page).getByRole('textbox', { name: 'Name' })
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('Greet')
  await page.keyboard.press('Escape')
  await expect(canvasOf(page), 'Escape leads back').toBeFocused()
})

test('the canvas has three stops, however many steps, phases and lanes there are', async ({ page, site }) => {
  await openAt(page, site.offer('thousand.blueprint.json', JSON.stringify(thousandSteps())))
  expect(await stopsOf(page)).toBe(3)
})

test('Tab leads to the menus of the phases, then of the lanes; the arrow keys walk along them and leave the selection alone', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  await canvasOf(page).focus()
  await page.keyboard.press('Tab')
  const phases = page.locator('[data-phase] button')
  const lanes = page.locator('[data-lane] button')
  await expect(phases.first()).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(phases.nth(1)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(lanes.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(lanes.nth(1)).toBeFocused()
  await expect(canvasOf(page).locator('[aria-pressed=true]')).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(phases.nth(1), 'it comes back to the one that had the keyboard').toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible()
})

test('the points of the emotion curve are one stop: up and down change a feeling, left and right walk', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  await press(page, 'Shift+E')
  const points = canvasOf(page).getByRole('slider')
  await expect(points.first()).toBeVisible()
  expect(await stopsOf(page)).toBe(4)
  await canvasOf(page).focus()
  await page.keyboard.press('Tab')
  await expect(points.first()).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(points.nth(1)).toBeFocused()
  const before = Number(await points.nth(1).getAttribute('aria-valuenow'))
  await page.keyboard.press(before > 0 ? 'ArrowDown' : 'ArrowUp')
  await expect(points.nth(1)).toHaveAttribute('aria-valuenow', String(before + (before > 0 ? -1 : 1)))
  await expect(points.nth(1)).toBeFocused()
})
