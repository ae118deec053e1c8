import { expect, type Page } from '@playwright/test'
import { expectNothingFound } from './axe.ts'
import { canvasOf, inspectorOf, press, savedFile, stepOf, undoOf } from './editor.ts'
import { drawn, openAt, openSample, settled, test } from './harness.ts'
import { thousandSteps } from './thousand.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Find a command or a step' })
const fieldOf = (page: Page) => page.getByRole('combobox', { name: 'Find a command or a step' })
const firstOf = (page: Page) => dialogOf(page).getByRole('option').first()

/** Opens the search with its keys, from wherever the keyboard is, and types. */
async function find(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.insertText(typed)
}

test('a step is found by some letters of its name: Enter selects it, brings it into view and lets the keyboard go on from it', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  const { steps } = await savedFile(page)
  const name = steps.at(-1)?.name ?? ''
  await page.keyboard.press('ControlOrMeta+0')
  await settled(page)
  await find(page, name.slice(0, -2))
  await expect(firstOf(page)).toContainText(name)
  await expect(firstOf(page)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(dialogOf(page)).toBeHidden()
  await expect(stepOf(page, name)).toHaveAttribute('aria-pressed', 'true')
  await settled(page)
  await expect(stepOf(page, name)).toBeInViewport({ ratio: 1 })
  await expect(canvasOf(page)).toBeFocused()
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Name of the step' })).toHaveValue(name)
})

test('lanes, phases and marks are found too, and shown in the inspector', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const { lanes, phases = [], failPoints = [] } = await savedFile(page)
  for (const [name, kind] of [
    [lanes.at(-1)?.name, 'Lane'],
    [phases.at(-1)?.name, 'Phase'],
  ] as const) {
    await find(page, name ?? '')
    const option = dialogOf(page).getByRole('option').filter({ hasText: kind }).first()
    await expect(option).toContainText(name ?? '')
    await option.click()
    await expect(inspectorOf(page).getByRole('textbox').first()).toHaveValue(name ?? '')
  }
  await press(page, 'ControlOrMeta+i')
  await expect(inspectorOf(page)).toBeHidden()
  const failure = failPoints.at(-1)?.failure ?? ''
  await find(page, failure)
  await expect(firstOf(page)).toContainText('Fail point')
  await page.keyboard.press('Enter')
  await expect(inspectorOf(page).locator('li[aria-current]')).toBeInViewport()
  await expect(inspectorOf(page).locator('li[aria-current] :is(input, textarea)').first()).toHaveValue(
    failure,
  )
})

test('a command is run with Enter; its shortcut stands beside it, and what may not be used now is left out', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  await find(page, 'undo')
  await expect(dialogOf(page).getByRole('option', { name: /^Undo/ })).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('delete')
  await expect(dialogOf(page).getByRole('option', { name: /^Delete/ }), 'nothing is selected').toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('regist')
  await expect(firstOf(page)).toContainText(/Registers.*(Ctrl\+J|⌘J)/)
  await page.keyboard.press('Enter')
  await expect(page.locator('#register')).toBeVisible()
  await find(page, 'keysh')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText(
    'Find a command or a step',
  )
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(firstOf(page), 'what was used last stands first').toContainText('Keyboard shortcuts')
  await page.keyboard.press('ControlOrMeta+k')
  await expect(dialogOf(page)).toBeHidden()
})

test('a command that asks for a name asks for it, from the search too', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await press(page, 'ArrowRight')
  await find(page, 'add the next')
  await page.keyboard.press('Enter')
  const field = page.getByRole('textbox', { name: 'Name of the step' })
  await expect(field).toBeFocused()
  await page.keyboard.insertText('Found')
  // The search may be called while a name is typed: the name is kept.
  await page.keyboard.press('ControlOrMeta+k')
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.insertText('Found')
  await expect(firstOf(page)).toContainText('Found')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
  await expect(undoOf(page)).toBeEnabled()
})

test('it opens from the menu, says when nothing is found, and Escape changes nothing', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.getByRole('menuitem', { name: /Find a command or a step/ }).click()
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.insertText('qqqq')
  await expect(dialogOf(page).getByText('Nothing is called “qqqq”')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialogOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
  await expect(undoOf(page)).toBeDisabled()
})

test('it serves the home page, with the commands that may be used there', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await find(page, 'template')
  await expect(dialogOf(page).getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('new blue')
  await page.keyboard.press('Enter')
  await drawn(page)
})

test('a thousand steps are searched while one types', async ({ page, site }) => {
  await openAt(page, site.offer('thousand.blueprint.json', JSON.stringify(thousandSteps())))
  const { steps } = await savedFile(page)
  const name = steps[700]?.name ?? ''
  await find(page, name)
  await expect(firstOf(page)).toContainText(name)
})

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' })

  test('the Enter that ends a composition chooses nothing; the next one does', async ({ page }) => {
    await openSample(page, 'hotel.zh')
    const { steps } = await savedFile(page)
    const name = steps.at(-1)?.name ?? ''
    await page.keyboard.press('ControlOrMeta+k')
    const dialog = page.getByRole('dialog', { name: '查找命令或环节' })
    const field = dialog.getByRole('combobox')
    await expect(field).toBeFocused()
    const ime = await page.context().newCDPSession(page)
    await ime.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 })
    await ime.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 13,
    })
    await expect(dialog).toBeVisible()
    await ime.send('Input.insertText', { text: name })
    await expect(field).toHaveValue(name)
    await expect(dialog.getByRole('option').first()).toContainText(name)
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(stepOf(page, name)).toHaveAttribute('aria-pressed', 'true')
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('everybody can use the search: axe finds nothing', async ({ page }) => {
      await openSample(page, 'hotel.en')
      await find(page, 'a')
      await settled(page)
      await expectNothingFound(page, 'search with results')
      await page.keyboard.insertText('qqqq')
      await settled(page)
      await expectNothingFound(page, 'search without results')
    })
  })
