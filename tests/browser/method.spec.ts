import { expect, type Page } from '@playwright/test'
import {
  canvasOf,
  downloadOf,
  drag,
  middleOf,
  press,
  savedFile,
  stepNamed,
  stepOf,
  textOf,
} from './editor.ts'
import { openSample, test } from './harness.ts'

const methodBar = (page: Page) => page.getByRole('navigation', { name: 'Steps of the method' })
const methodStep = (page: Page, name: string) => methodBar(page).getByRole('button', { name })
const howFar = (page: Page) => methodBar(page).getByRole('status')
const waiting = (page: Page) => page.locator('[data-canvas] [data-focus="open"]')

/** The drawing as it is exported now. */
const exportedSvg = async (page: Page): Promise<string> =>
  textOf(
    await downloadOf(page, async () => {
      await page.getByRole('button', { name: 'File', exact: true }).click()
      await page.getByRole('menuitem', { name: 'Export SVG' }).click()
    }),
  )

test('each step of the method is a view with its register, its fields in front, and what is still missing', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  await canvasOf(page).focus()
  await expect(howFar(page)).toHaveText('Every step is in its lane and linked')
  await page.keyboard.press('2')
  await expect(methodStep(page, 'Fail points')).toHaveAttribute('aria-current', 'step')
  await expect(page.locator('[data-register="failPoints"]')).toBeVisible()
  await expect(howFar(page)).toHaveText('9 of 22 steps are reviewed for fail points')
  await expect(stepOf(page, 'Arrive at hotel')).toHaveAttribute('data-focus', 'open')
  await expect(stepOf(page, 'Arrive at hotel')).toHaveAccessibleDescription(
    'not reviewed for fail points yet',
  )
  await expect(stepOf(page, 'Make reservation')).not.toHaveAttribute('data-focus')

  await canvasOf(page).focus()
  await page.keyboard.press('n')
  await expect(stepOf(page, 'Make reservation for guest')).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('checkbox', { name: 'Reviewed: nothing is likely to fail here' }).click()
  await expect(howFar(page)).toHaveText('10 of 22 steps are reviewed for fail points')
  await expect(stepOf(page, 'Make reservation for guest')).toHaveAttribute('data-focus', 'quiet')

  await canvasOf(page).focus()
  await page.keyboard.press('3')
  await expect(page.locator('[data-register="standards"]')).toBeVisible()
  await expect(howFar(page)).toContainText('critical steps have a standard')
  const headings = page.locator('[data-inspector] h3')
  await expect(headings.filter({ hasText: /Standards|Fail points/ }).first()).toHaveText('Standards')

  await canvasOf(page).focus()
  await page.keyboard.press('4')
  await expect(page.locator('[data-register="touchpoints"]')).toBeVisible()
  await expect(howFar(page)).toHaveText('Every step that the customer sees has evidence')
  await canvasOf(page).focus()
  await page.keyboard.press('1')
  await expect(waiting(page)).toHaveCount(0)
})

test('the heat of the worst RPN lies over the steps with a legend, on screen and in the exported drawing', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  await press(page, 'h')
  await expect(page.getByRole('button', { name: 'Heat by RPN' })).toHaveAttribute('aria-pressed', 'true')
  await expect(stepOf(page, 'Make reservation')).toHaveAttribute('data-heat', 'high')
  await expect(stepOf(page, 'Greet guest and take bags')).toHaveAttribute('data-heat', 'medium')
  await expect(stepOf(page, 'Arrive at hotel')).not.toHaveAttribute('data-heat')
  await expect(page.getByRole('img', { name: /RPN 200 to 399/ })).toBeVisible()
  expect(await exportedSvg(page)).toContain('RPN 200 to 399')
  await press(page, 'h')
  expect(await exportedSvg(page)).not.toContain('RPN 200 to 399')
})

test('the critical path is shown on the canvas: brushing, polishing, buffing, paying', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  await press(page, 'k')
  for (const name of ['Brush shoes', 'Apply polish', 'Buff'])
    await expect(stepOf(page, name)).toHaveAttribute('data-critical')
  await expect(page.locator('[data-connection][data-critical]')).not.toHaveCount(0)
  await press(page, 'k')
  await expect(page.locator('[data-critical]')).toHaveCount(0)
})

test('what the customer feels is a curve above the lane, set with keys or by dragging, and exported', async ({
  page,
}) => {
  await openSample(page, 'shoeshine.en')
  const felt = async (name: string) => {
    const file = await savedFile(page)
    return file.steps.find((step) => step.name === name)?.emotion
  }
  const { name } = stepNamed(await savedFile(page), 'Choose the stand and sit down')
  await press(page, 'Shift+E')
  const point = page.getByRole('slider', { name: `What the customer feels: ${name}` })
  const before = await felt(name)
  await point.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  await expect(point).toHaveAttribute('aria-valuenow', '-1')
  expect(await felt(name)).toBe(-1)
  const at = await middleOf(point)
  await drag(page, at, { x: at.x, y: at.y - 200 })
  await expect(point).toHaveAttribute('aria-valuenow', '2')
  expect(await felt(name)).toBe(2)
  expect(await exportedSvg(page)).toContain('>Emotion<')
  await point.focus()
  await page.keyboard.press('Delete')
  expect(await felt(name)).toBeUndefined()
  for (let i = 0; i < 3; i++) await page.keyboard.press('ControlOrMeta+z')
  expect(await felt(name)).toBe(before === undefined ? -2 : before)
})
