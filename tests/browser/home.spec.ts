import { expect } from '@playwright/test'
import { canvasOf, savedFile, stepOf } from './editor.ts'
import { drawn, openSample, sampleAt, test } from './harness.ts'
import { card, goHome, menuOf } from './library.ts'

test('the first visit offers to start blank, from a template, or from a file', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Draw your first service blueprint')
  await expect(page.getByRole('button', { name: /^Start blank/ })).toBeVisible()
  await page.getByRole('button', { name: 'All templates' }).click()
  const gallery = page.getByRole('dialog', { name: 'Start from a template' })
  await expect(gallery.getByRole('listitem').nth(5)).toBeVisible()
  await page.keyboard.press('Escape')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'open it' }).click(),
  ])
  expect(chooser.isMultiple()).toBe(false)
})

for (const [language, hotel] of [
  ['en-US', 'Hotel'],
  ['zh-CN', '酒店'],
] as const)
  test.describe(`for a browser that speaks ${language}`, () => {
    test.use({ locale: language })
    test(`a template opens drawn, in that language, as a blueprint of one’s own`, async ({ page }) => {
      await page.goto('/')
      await page.getByRole('button', { name: hotel }).first().click()
      await drawn(page)
      expect(await canvasOf(page).getByRole('button', { pressed: false }).count()).toBeGreaterThan(5)
      expect(page.url()).toMatch(/#\/b\//)
      const file = await savedFile(page)
      expect(/\p{Script=Han}/u.test(file.title)).toBe(language === 'zh-CN')
      expect(file.steps.every(({ column, row }) => column !== undefined && row !== undefined)).toBe(true)
    })
  })

test('the home page lists what is kept: picture, title, state, last change, steps', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const { steps } = await savedFile(page)
  await goHome(page)
  const kept = card(page, 'Hotel overnight stay')
  await expect(kept).toContainText('As-is')
  await expect(kept).toContainText('just now')
  await expect(kept).toContainText(`${steps.length} steps`)
  await expect(kept.locator('img')).toHaveJSProperty('complete', true)
  expect(await kept.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    0,
  )
  await page.goBack()
  await drawn(page)
  await expect(stepOf(page, 'Check in')).toBeAttached()
})

test('kept blueprints are searched by title', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await page.goto(`/?open=${sampleAt('clinic.zh')}`)
  await drawn(page)
  const { title } = await savedFile(page)
  await goHome(page)
  const search = page.getByRole('searchbox', { name: 'Search titles' })
  await search.fill(title.slice(0, 2))
  await expect(card(page, title)).toBeVisible()
  await expect(card(page, 'Hotel overnight stay')).toBeHidden()
  await search.fill('HOTEL')
  await expect(card(page, 'Hotel overnight stay')).toBeVisible()
  await search.fill('no such thing')
  await expect(page.getByText('No blueprint has “no such thing” in its title.')).toBeVisible()
})

test('a kept blueprint is renamed, duplicated, and deleted with undo', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  const before = await savedFile(page)
  await goHome(page)
  await (await menuOf(page, before.title)).getByRole('menuitem', { name: 'Rename' }).click()
  await expect(page.getByRole('textbox', { name: 'Title of the blueprint' })).toBeFocused()
  await page.keyboard.insertText('Shoe shine, corner')
  await page.keyboard.press('Enter')
  await (await menuOf(page, 'Shoe shine, corner')).getByRole('menuitem', { name: 'Duplicate' }).click()
  await expect(card(page, 'Shoe shine, corner (copy)')).toBeVisible()
  await (await menuOf(page, 'Shoe shine, corner')).getByRole('menuitem', { name: 'Delete' }).click()
  await expect(card(page, 'Shoe shine, corner')).toBeHidden()
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Open Shoe shine, corner', exact: true }).click()
  await drawn(page)
  expect(await savedFile(page)).toEqual({ ...before, title: 'Shoe shine, corner' })
  await goHome(page)
  await page.getByRole('button', { name: 'Open Shoe shine, corner (copy)' }).click()
  await drawn(page)
  const { id, title, ...copy } = await savedFile(page)
  const { id: _, title: __, ...original } = before
  expect([id === before.id, title]).toEqual([false, 'Shoe shine, corner (copy)'])
  expect(copy).toEqual(original)
})

test('a deleted blueprint stays deleted where nobody takes it back', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  const { title } = await savedFile(page)
  const address = page.url()
  await goHome(page)
  await (await menuOf(page, title)).getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Draw your first service blueprint')
  await page.goto('about:blank')
  await page.goto(address)
  await expect(page.getByText('no longer kept on this device')).toBeVisible()
})
