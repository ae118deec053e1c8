import { expect } from '@playwright/test'
import { expectNothingFound } from './axe.ts'
import { drawn, openSample, settled, test } from './harness.ts'
import { press, savedFile, stepOf } from './editor.ts'

/** What the pages are called by in a language. */
const words = {
  en: { settings: 'Language and appearance', light: 'Light' },
  zh: { settings: '语言与外观' },
} as const

for (const language of ['en', 'zh'] as const)
  for (const scheme of ['light', 'dark'] as const)
    test.describe(`in ${language}, ${scheme}`, () => {
      test.use({ locale: language === 'en' ? 'en-US' : 'zh-CN', colorScheme: scheme })

      test('everybody can use the pages: axe finds nothing', async ({ page }) => {
        test.slow()
        await page.goto('/')
        await expect(page.getByRole('listitem').first()).toBeVisible()
        await expectNothingFound(page, 'home, empty')
        await openSample(page, `hotel.${language}`)
        const { steps, failPoints = [], standards: all = [] } = await savedFile(page)
        await expectNothingFound(page, 'editor')
        const marked = steps.find(
          ({ id }) => failPoints.some(({ step }) => step === id) && all.some(({ step }) => step === id),
        )
        await stepOf(page, marked?.name ?? steps[0]?.name ?? '').click()
        await settled(page)
        await expectNothingFound(page, 'inspector with marks')
        await press(page, 'ControlOrMeta+j')
        await expect(page.getByRole('gridcell').first()).toBeVisible()
        for (const tab of await page
          .locator('[data-registers] > div:first-child > fieldset > button')
          .all()) {
          if ((await tab.getAttribute('aria-expanded')) === 'false') await tab.click()
          // Nothing is surveyed or complained about yet: there are headings alone.
          const body = page.locator('#register')
          const shown = body
            .getByRole('gridcell')
            .or(body.getByRole('columnheader'))
            .or(body.getByRole('heading'))
          await expect(shown.first()).toBeVisible()
          await expectNothingFound(page, `register ${await tab.textContent()}`)
        }
        await press(page, 'ControlOrMeta+e')
        const dialog = page.getByRole('dialog')
        await expect(dialog.getByRole('radiogroup').first()).toBeVisible()
        // One of each kind: the others ask what these ask.
        for (const format of ['pdf', 'png', 'csv']) {
          await dialog.locator(`input[value=${format}]`).check()
          await expect(dialog.locator('[aria-busy=false]')).toBeVisible()
          await expectNothingFound(page, `export: ${format}`)
        }
        await page.keyboard.press('Escape')
        await expect(dialog).toBeHidden()
        await page.keyboard.press('Shift+?')
        await expect(dialog).toBeVisible()
        await settled(page)
        await expectNothingFound(page, 'shortcuts')
        await page.goto('/')
        await expect(page.getByRole('listitem').first()).toBeVisible()
        await expectNothingFound(page, 'home with a blueprint')
      })
    })

test('the language is switched in place and stays', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await page.getByRole('button', { name: words.en.settings }).click()
  await page.getByRole('menuitemradio', { name: '简体中文' }).click()
  await expect(page.getByRole('button', { name: words.zh.settings })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.reload()
  await drawn(page)
  await expect(page.getByRole('button', { name: words.zh.settings })).toBeVisible()
  await expect(page.locator('[data-canvas]')).toContainText('可视分界线')
  expect((await savedFile(page)).title, 'the document is left alone').toBe('Hotel overnight stay')
})

test('light and dark are chosen, or follow the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openSample(page, 'shoeshine.en')
  const ground = () =>
    page.locator('[data-canvas]').evaluate((canvas) => {
      const [red = 0, green = 0, blue = 0] =
        getComputedStyle(canvas).backgroundColor.match(/\d+/g)?.map(Number) ?? []
      return (red + green + blue) / 3
    })
  expect(await ground()).toBeLessThan(90)
  await page.getByRole('button', { name: words.en.settings }).click()
  await page.getByRole('menuitemradio', { name: words.en.light }).click()
  await expect.poll(ground).toBeGreaterThan(200)
  await page.reload()
  await drawn(page)
  expect(await ground()).toBeGreaterThan(200)
})

test('the whole way is open to the keyboard: home, a new blueprint, three steps, home again', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Start blank/ }).focus()
  await page.keyboard.press('Enter')
  await drawn(page)
  for (let i = 0; i < 40 && !(await page.locator('[data-canvas]:focus').count()); i++)
    await page.keyboard.press('Tab')
  await expect(page.locator('[data-canvas]')).toBeFocused()
  for (const name of ['One', 'Two', 'Three']) {
    await page.keyboard.press('Enter')
    await page.keyboard.insertText(name)
    await page.keyboard.press('Enter')
  }
  expect((await savedFile(page)).steps.map(({ name }) => name)).toEqual(['One', 'Two', 'Three'])
  await page.getByRole('button', { name: 'All blueprints' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Blueprints' })).toBeVisible()
})
