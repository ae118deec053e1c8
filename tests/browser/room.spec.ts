import { expect, type Page } from '@playwright/test'
import { boxOf, canvasOf, press } from './editor.ts'
import { drawn, openSample, settled, test } from './harness.ts'

const overviewOf = (page: Page) => page.getByRole('img', { name: 'Overview of the blueprint' })
const switchOf = (page: Page) => page.getByRole('button', { name: 'Overview map' })
const drawerOf = (page: Page) => page.getByRole('region', { name: 'Registers' })
const heightOf = async (page: Page) => (await boxOf(drawerOf(page))).height

async function nearly(page: Page): Promise<void> {
  await press(page, 'ControlOrMeta+0')
  await settled(page)
}

test('the overview gives way where a register leaves the canvas low, and comes back with the room', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  await nearly(page)
  await expect(overviewOf(page)).toBeVisible()
  await expect(switchOf(page)).toHaveAttribute('aria-pressed', 'true')
  await press(page, 'ControlOrMeta+j')
  await expect(overviewOf(page)).toBeHidden()
  await expect(switchOf(page)).toHaveAttribute('aria-pressed', 'false')
  await press(page, 'ControlOrMeta+j')
  await expect(overviewOf(page)).toBeVisible()
})

test('who wants the overview or does not is asked once: the choice stays, whatever room there is', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  await nearly(page)
  await switchOf(page).click()
  await expect(overviewOf(page)).toBeHidden()
  await page.reload()
  await drawn(page)
  await nearly(page)
  await expect(switchOf(page)).toHaveAttribute('aria-pressed', 'false')
  await expect(overviewOf(page)).toBeHidden()
  await press(page, 'ControlOrMeta+j')
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Overview map' }).click()
  await expect(overviewOf(page)).toBeVisible()
  await page.reload()
  await drawn(page)
  await nearly(page)
  await expect(overviewOf(page)).toBeVisible()
})

test('the drawer opens higher for a page than for a table, does not jump back, and keeps the height that a hand gave it', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  await press(page, 'ControlOrMeta+j')
  const low = await heightOf(page)
  expect(low).toBeLessThan(300)
  await drawerOf(page).getByText('Pareto', { exact: true }).click()
  const high = await heightOf(page)
  const { height: window } = page.viewportSize() ?? { height: 0 }
  expect(high / window).toBeGreaterThan(0.54)
  expect(high / window).toBeLessThan(0.61)
  expect((await boxOf(canvasOf(page))).height, 'the canvas keeps some room').toBeGreaterThan(200)
  await drawerOf(page).getByText('Table', { exact: true }).click()
  expect(await heightOf(page), 'what is open does not jump').toBe(high)
  await press(page, 'ControlOrMeta+j')
  await press(page, 'ControlOrMeta+j')
  expect(await heightOf(page), 'a table opens low').toBe(low)
  await drawerOf(page).getByRole('separator').focus()
  await page.keyboard.press('ArrowUp')
  const chosen = await heightOf(page)
  expect(chosen).toBeGreaterThan(low)
  await drawerOf(page).getByText('Pareto', { exact: true }).click()
  expect(await heightOf(page)).toBe(chosen)
})
