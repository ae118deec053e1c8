import { expect, type Locator, type Page } from '@playwright/test'
import { boxOf, canvasOf, inspectorOf, laneOf, overlap, phaseOf, press, right, stepOf } from './editor.ts'
import { openSample, settled, startBlank, test } from './harness.ts'

const drawerOf = (page: Page): Locator => page.locator('[data-registers]')

async function insert(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'Insert', exact: true }).click()
  await page.getByRole('menuitem', { name: entry, exact: true }).click()
}

test('on a laptop no name of a register is covered or cut by the pages and actions of the one open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openSample(page, 'hotel.en')
  const drawer = drawerOf(page)
  for (const name of ['Steps', 'Fail points', 'Standards', 'Touchpoints', 'Surveys', 'Complaints']) {
    await drawer.getByRole('button', { name: new RegExp(`^${name} `) }).click()
    const pages = drawer.getByRole('radiogroup', { name: 'What this register shows' })
    await expect(pages).toBeVisible()
    const tabs = drawer.getByRole('group').first().getByRole('button')
    await expect(tabs).toHaveCount(7)
    // The actions of a table and what the checks count come a moment later.
    await expect(async () => {
      const end = right(await boxOf(drawer))
      const pagesBox = await boxOf(pages)
      expect(right(pagesBox), name).toBeLessThanOrEqual(end)
      for (const tab of await tabs.all()) {
        const box = await boxOf(tab)
        expect(overlap(box, pagesBox), name).toBe(false)
        expect(right(box), name).toBeLessThanOrEqual(end)
      }
    }).toPass({ timeout: 10_000 })
  }
})

test('on a phone the view and the register that are open stand in sight in their bars', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openSample(page, 'hotel.en')
  for (const [key, view, register] of [
    ['5', 'Measure', 'Surveys'],
    ['1', 'Draw', null],
    ['4', 'Evidence', 'Touchpoints'],
  ] as const) {
    await press(page, key)
    const current = page.locator('nav [aria-current=step]')
    await expect(current).toContainText(view)
    await expect(current).toBeInViewport({ ratio: 1 })
    if (register !== null)
      await expect(drawerOf(page).getByRole('button', { name: new RegExp(`^${register} `) })).toBeInViewport({
        ratio: 1,
      })
  }
})

test('a phase added out of view comes into view, over its own part of the drawing', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 })
  await openSample(page, 'hotel.en')
  await insert(page, 'Add phase')
  const field = page.getByRole('textbox', { name: 'Name of the phase' })
  await expect(field).toBeInViewport({ ratio: 1 })
  await page.keyboard.insertText('Afterwards')
  await page.keyboard.press('Enter')
  await settled(page)
  await expect(phaseOf(page, 'Afterwards')).toBeInViewport()
  const last = await boxOf(stepOf(page, 'Check out and leave'))
  expect(right(last)).toBeLessThanOrEqual((await boxOf(phaseOf(page, 'Afterwards'))).x)
})

test('seen from further away, the names of lines leave the names of lanes free', async ({ page }) => {
  await startBlank(page)
  for (let times = 0; times < 4; times++) {
    for (const name of ['Line of interaction', 'Line of visibility', 'Line of internal interaction']) {
      const line = canvasOf(page).getByText(name, { exact: true }).first()
      if (!(await line.isVisible())) continue
      for (const lane of ['Customer actions', 'Frontstage', 'Backstage', 'Support processes']) {
        const words = laneOf(page, lane).getByText(lane, { exact: true })
        expect(overlap(await boxOf(line), await boxOf(words)), `${name}, ${lane}, ${times}`).toBe(false)
      }
    }
    await press(page, 'ControlOrMeta+-')
    await settled(page)
  }
})

test('Escape in an open list of the inspector closes the list alone; once more, the canvas has the keyboard', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  await stepOf(page, 'Check in').click()
  const kind = inspectorOf(page).getByRole('combobox', { name: /^Kind/ })
  await kind.click()
  await expect(page.getByRole('option', { name: 'Decision' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option', { name: 'Decision' })).toBeHidden()
  await expect(kind).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(canvasOf(page)).toBeFocused()
})

test('a notice leaves the zoom controls free, and Tidy says so where all is tidy', async ({ page }) => {
  await startBlank(page)
  await press(page, 'ControlOrMeta+Shift+l')
  const notice = page.getByText('Everything is tidy already.')
  await expect(notice).toBeVisible()
  expect(overlap(await boxOf(notice), await boxOf(page.getByRole('group', { name: 'Zoom' })))).toBe(false)
})

test('complaints are imported from the Insert menu', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await insert(page, 'Import complaints…')
  await expect(page.getByRole('dialog')).toContainText(/complaints/i)
})

test('the colours in the menu of a lane go by their names, as in the inspector', async ({ page }) => {
  await startBlank(page)
  await laneOf(page, 'Frontstage').hover()
  await page.getByRole('button', { name: 'Actions for the lane Frontstage' }).click()
  const rose = page.getByRole('menu').getByRole('button', { name: 'Rose', exact: true })
  await rose.click()
  await page.keyboard.press('Escape')
  await laneOf(page, 'Frontstage').click()
  await expect(inspectorOf(page).getByRole('radio', { name: 'Rose', exact: true })).toBeChecked()
})
