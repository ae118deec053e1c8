import { expect, type Page } from '@playwright/test'
import {
  bottom,
  boxOf,
  canvasOf,
  drag,
  emptyPlace,
  inspectorOf,
  laneOf,
  middleOf,
  overlap,
  press,
  stepOf,
} from './editor.ts'
import { drawn, openAt, openSample, settled, test } from './harness.ts'
import { thousandSteps } from './thousand.ts'

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

test('the overview gives way to the step that is selected under it', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await nearly(page)
  const overview = await boxOf(overviewOf(page))
  const name = 'Process registration'
  await stepOf(page, name).click()
  const from = await emptyPlace(page, { lane: 'Frontstage' })
  const step = await middleOf(stepOf(page, name))
  await expect(overviewOf(page)).toBeVisible()
  const to = {
    x: from.x + overview.x + overview.width / 2 - step.x,
    y: from.y + overview.y + overview.height / 2 - step.y,
  }
  await drag(page, from, to)
  await settled(page)
  expect(overlap(await boxOf(stepOf(page, name)), overview)).toBe(true)
  await expect(overviewOf(page)).toBeHidden()
  await press(page, 'Escape')
  await expect(overviewOf(page)).toBeVisible()
})

test('the overview of a long flat blueprint is high enough to be used', async ({ page, site }) => {
  const file = thousandSteps()
  await openAt(page, site.offer('flat.blueprint.json', JSON.stringify(file)))
  await nearly(page)
  expect((await boxOf(overviewOf(page))).height).toBeGreaterThanOrEqual(28)
})

test('lanes too low for a line of text show no name, and tell it to the pointer', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const name = laneOf(page, 'Customer').getByText('Customer', { exact: true })
  await nearly(page)
  await expect(name).toBeVisible()
  for (let times = 0; times < 16; times++) await press(page, '-')
  await settled(page)
  await expect(name).toBeHidden()
  await expect(laneOf(page, 'Customer')).toHaveAttribute('title', 'Customer')
  await press(page, 'ControlOrMeta+0')
  await settled(page)
  await expect(name).toBeVisible()
})

test('the legend of what tints the steps folds away and comes back', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await page.getByRole('button', { name: 'Heat by RPN' }).first().click()
  const legend = canvasOf(page).getByRole('img', { name: /RPN 400 and above/ })
  await expect(legend).toBeVisible()
  const fold = canvasOf(page).getByRole('button', { name: /Heat by RPN$/ })
  await fold.click()
  await expect(legend).toBeHidden()
  expect((await boxOf(canvasOf(page).locator('[data-legend]'))).height).toBeLessThan(40)
  await fold.click()
  await expect(legend).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  const sheetOf = (page: Page) => page.getByRole('complementary', { name: 'Inspector' })

  /** The hotel with a step selected in the lower half of the canvas, and the inspector opened over it. */
  async function openOver(page: Page): Promise<void> {
    await openSample(page, 'hotel.en')
    const name = 'Make reservation for guest'
    await stepOf(page, name).scrollIntoViewIfNeeded()
    await stepOf(page, name).click()
    await press(page, 'ControlOrMeta+i')
    await settled(page)
    await expect(sheetOf(page)).toBeVisible()
    const [step, sheet] = [await boxOf(stepOf(page, name)), await boxOf(sheetOf(page))]
    expect(bottom(step), 'the step is seen above the sheet').toBeLessThan(sheet.y)
    expect(step.y).toBeGreaterThan((await boxOf(canvasOf(page))).y)
  }

  test('the inspector leaves the selected step in sight, and its × stands beside the fields', async ({
    page,
  }) => {
    await openOver(page)
    const close = page.getByRole('button', { name: 'Close inspector' })
    expect(overlap(await boxOf(close), await boxOf(inspectorOf(page)))).toBe(false)
    await press(page, 'ArrowRight')
    await settled(page)
    const pressed = canvasOf(page).getByRole('button', { pressed: true })
    expect(bottom(await boxOf(pressed))).toBeLessThan((await boxOf(sheetOf(page))).y)
    await close.click()
    await expect(sheetOf(page)).toBeHidden()
  })

  test('Escape on the canvas closes the inspector first, then lets go of the selection', async ({ page }) => {
    await openOver(page)
    const pressed = canvasOf(page).getByRole('button', { pressed: true })
    await press(page, 'Escape')
    await expect(sheetOf(page)).toBeHidden()
    await expect(pressed).toHaveCount(1)
    await press(page, 'Escape')
    await expect(pressed).toHaveCount(0)
  })

  test('pulled down by its grip the inspector goes; pulled a little it comes back', async ({ page }) => {
    await openOver(page)
    const { x, y, width } = await boxOf(sheetOf(page))
    const grip = { x: x + width / 2, y: y + 14 }
    await drag(page, grip, { ...grip, y: grip.y + 20 })
    await expect(sheetOf(page)).toBeVisible()
    expect((await boxOf(sheetOf(page))).y).toBe(y)
    await drag(page, grip, { ...grip, y: grip.y + 120 })
    await expect(sheetOf(page)).toBeHidden()
  })
})
