import { expect, type Page } from '@playwright/test'
import { openSample, test } from './harness.ts'
import { sampleBlueprints } from '../exporters/editions.ts'

declare global {
  interface Window {
    /** How often the page was given to the printer. */
    printed: number
  }
}

/** No printer answers a test: the page only counts that it was given to one. */
test.beforeEach(({ context }) =>
  context.addInitScript(() => {
    window.printed = 0
    window.print = () => {
      window.printed += 1
    }
  }),
)

const printed = (page: Page) => page.waitForFunction(() => window.printed === 1)
const paper = (page: Page) => page.locator('[data-print]')

test('Ctrl+P gives the whole drawing to the printer, with its title and the open register, without menus and panels', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  await page.keyboard.press('ControlOrMeta+j')
  await expect(page.locator('[data-register]')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+p')
  await printed(page)
  await expect(paper(page), 'nothing of it is seen on the screen').toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(paper(page).getByRole('heading', { level: 1 })).toHaveText('Hotel overnight stay')
  const { steps = new Map() } = sampleBlueprints.get('hotel.en') ?? {}
  await expect(paper(page).locator('#page-picture g[id^="step-"]')).toHaveCount(steps.size)
  await expect(paper(page).locator('#page-picture')).toBeVisible()
  await expect(paper(page).locator('#legend')).toBeVisible()
  await expect(paper(page).getByRole('table', { name: 'Fail points' })).toBeVisible()
  await expect(paper(page).getByRole('table', { name: 'Steps' })).toBeHidden()
  await expect(page.locator('#root'), 'menus, panels and canvas stay away').toBeHidden()
})

test('File > Print does the same; where no register is open, only the drawing is printed', async ({
  page,
}) => {
  await openSample(page, 'shoeshine.zh')
  await page.getByRole('button', { name: 'File', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Print/ }).click()
  await printed(page)
  await page.emulateMedia({ media: 'print' })
  await expect(paper(page).locator('#page-picture')).toBeVisible()
  for (const list of await paper(page).locator('section.list').all()) await expect(list).toBeHidden()
})

test('what is printed stands on landscape pages and is gone afterwards', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await page.keyboard.press('ControlOrMeta+p')
  await printed(page)
  const file = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1')
  const sizes = [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) =>
    size.map(Number),
  )
  expect(sizes.length, 'the whole, and its parts where they can be read').toBeGreaterThan(1)
  for (const [width = 0, height = 0] of sizes) expect(width).toBeGreaterThan(height)
  await expect(paper(page)).toHaveCount(0)
  await expect(page.locator('[data-canvas]')).toBeVisible()
})

test('a blueprint that is printed twice stands on paper once, as it is then', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  await page.keyboard.press('ControlOrMeta+p')
  await printed(page)
  await page.getByRole('textbox', { name: 'Title' }).first().fill('Shoes, again')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+p')
  await page.waitForFunction(() => window.printed === 2)
  await expect(paper(page)).toHaveCount(1)
  await expect(paper(page).locator('h1')).toHaveText('Shoes, again')
})

test('the open register is copied as a table and as tab-separated text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSample(page, 'hotel.en')
  await page.keyboard.press('ControlOrMeta+j')
  await page.getByRole('button', { name: 'File', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Copy the open register' }).click()
  const copied = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const text = async (type: string) =>
        item?.types.includes(type) ? (await item.getType(type)).text() : ''
      return { html: await text('text/html'), plain: await text('text/plain') }
    })
  await expect.poll(async () => (await copied()).plain).toContain('Make reservation\tAmbiguous date')
  const { html, plain } = await copied()
  expect(html).toContain('<table')
  expect(html).toContain('Ambiguous date or room-type entry')
  expect(plain.split('\n')).toHaveLength(10)
})
