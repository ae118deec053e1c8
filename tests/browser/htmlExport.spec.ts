import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, type Locator, type Page, type TestInfo } from '@playwright/test'
import { checklistIds } from '#exporters/checklists/checklist.ts'
import type { Edition } from '#exporters/exporter.ts'
import { html } from '#exporters/html/html.ts'
import { editionFor, sampleEdition } from '../exporters/editions.ts'
import { hostileBlueprint, hostileTexts, hostileTitles } from '../exporters/html/hostileBlueprint.ts'
import { expectNothingFound } from './axe.ts'
import { boxOf, downloadOf, middleOf, textOf } from './editor.ts'
import { openSample, test } from './harness.ts'

/** No face is needed to write a page. */
const noMeans = {
  face: () => Promise.reject(new Error('a page embeds no face')),
  png: () => Promise.reject(new Error('a page holds no pixels')),
}

async function written(edition: Edition): Promise<string> {
  const page = await html.write(edition, noMeans)
  return typeof page === 'string' ? page : page.text()
}

/** Opens a page from the disk, the network cut off; gives back whatever it asks for beside itself. */
async function openOffline(page: Page, text: string, info: TestInfo): Promise<string[]> {
  const path = info.outputPath('blueprint.html')
  writeFileSync(path, text)
  const address = pathToFileURL(path).href
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) asked.push(request.url())
  })
  await page.context().setOffline(true)
  await page.goto(address)
  return asked
}

const openSamplePage = async (page: Page, name: string, info: TestInfo): Promise<string[]> =>
  openOffline(page, await written(await sampleEdition(name, { registers: checklistIds, legend: true })), info)

const stage = (page: Page): Locator => page.locator('#page-stage')
const stepNamed = (page: Page, name: string): Locator =>
  stage(page).getByRole('button', { name, exact: true })
const panel = (page: Page): Locator => page.locator('#page-details')
const zoom = async (page: Page): Promise<number> =>
  Number.parseInt((await page.locator('#page-zoom').textContent()) ?? '', 10)
const listNamed = (page: Page, name: string): Locator => page.getByRole('table', { name, exact: true })
const scrolled = (page: Page): Promise<[number, number]> =>
  stage(page).evaluate(({ scrollLeft, scrollTop }): [number, number] => [scrollLeft, scrollTop])

test('what the editor exports opens from the disk without a network, whole and quiet', async ({
  page: editor,
  browser,
}, info) => {
  await openSample(editor, 'hotel.en')
  await editor.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = editor.getByRole('dialog', { name: 'Export' })
  await dialog.getByText('Web page', { exact: true }).click()
  const file = await downloadOf(editor, () => dialog.getByRole('button', { name: /^Export / }).click())
  expect(file.suggestedFilename()).toBe('Hotel overnight stay.html')
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  const asked = await openOffline(page, await textOf(file), info)
  const { blueprint } = await sampleEdition('hotel.en')
  const told = (await page.locator('body').textContent()) ?? ''
  for (const { name } of blueprint.steps.values()) expect(told).toContain(name)
  for (const { failure } of blueprint.failPoints.values()) expect(told).toContain(failure)
  for (const { metric } of blueprint.standards.values()) expect(told).toContain(metric)
  for (const { evidence } of blueprint.touchpoints.values()) expect(told).toContain(evidence)
  // Its script is the one that the bundler made of ours.
  await stepNamed(page, 'Check in').click()
  await expect(panel(page)).toContainText('Queue time at desk')
  const before = await zoom(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  expect(await zoom(page)).toBeGreaterThan(before)
  expect({ asked, faults }).toEqual({ asked: [], faults: [] })
  await page.close()
})

test('the drawing zooms with buttons, keys and the wheel, about the pointer, and shows all again', async ({
  page,
}, info) => {
  await openSamplePage(page, 'hotel.en', info)
  const whole = await zoom(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  expect(await zoom(page)).toBeGreaterThan(whole)
  await page.getByRole('button', { name: 'Show all of the blueprint' }).click()
  expect(await zoom(page)).toBe(whole)
  await stage(page).focus()
  for (const key of ['+', '+', '-']) await page.keyboard.press(key)
  expect(await zoom(page)).toBeGreaterThan(whole)
  await page.keyboard.press('0')
  expect(await zoom(page)).toBe(whole)
  const step = stepNamed(page, 'Deliver food')
  const at = await middleOf(step)
  await page.mouse.move(at.x, at.y)
  await page.keyboard.down('Control')
  for (let i = 0; i < 5; i++) await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  await expect.poll(() => zoom(page)).toBeGreaterThan(whole * 2)
  const after = await middleOf(step)
  expect(Math.hypot(after.x - at.x, after.y - at.y)).toBeLessThan(12)
})

test('the drawing is moved by dragging, with the wheel and with the arrow keys; a drag is no click', async ({
  page,
}, info) => {
  await openSamplePage(page, 'hotel.en', info)
  await stage(page).focus()
  for (let i = 0; i < 6; i++) await page.keyboard.press('+')
  const from = await scrolled(page)
  const at = await middleOf(stage(page))
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  await page.mouse.move(at.x - 90, at.y - 40, { steps: 4 })
  await page.mouse.up()
  expect(await scrolled(page)).toEqual([from[0] + 90, from[1] + 40])
  await expect(panel(page)).toBeHidden()
  await page.mouse.wheel(60, 0)
  await expect.poll(async () => (await scrolled(page))[0]).toBeGreaterThan(from[0] + 90)
  await stage(page).focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(async () => (await scrolled(page))[0]).toBeLessThan(from[0] + 150)
})

test('a step tells all that the lists say of it, and is marked in the drawing', async ({ page }, info) => {
  await openSamplePage(page, 'hotel.en', info)
  await stepNamed(page, 'Process registration').click()
  await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText('Process registration')
  for (const text of [
    'Fail points',
    'Housekeeping status not synchronised',
    'Registration handling time',
    'Key card',
  ])
    await expect(panel(page)).toContainText(text)
  await expect(stepNamed(page, 'Process registration')).toHaveAttribute('aria-pressed', 'true')
  await expect(stage(page).locator('.mark')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(stage(page).locator('.mark')).toHaveCount(0)
})

test('a row leads to its step: brought into view, beside what covers the drawing', async ({ page }, info) => {
  await openSamplePage(page, 'hotel.en', info)
  const row = listNamed(page, 'Fail points').getByRole('row').filter({ hasText: 'Late minibar' })
  await row.getByText('Late minibar').click()
  await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText('Process check-out')
  await expect(panel(page)).toBeFocused()
  const [step, frame, cover] = [
    await boxOf(stepNamed(page, 'Process check-out')),
    await boxOf(stage(page)),
    await boxOf(panel(page)),
  ]
  expect(step.x).toBeGreaterThanOrEqual(frame.x)
  expect(step.x + step.width).toBeLessThanOrEqual(cover.x)
  expect(step.y).toBeGreaterThanOrEqual(frame.y)
  expect(step.y + step.height).toBeLessThanOrEqual(frame.y + frame.height)
})

test('everything works with the keyboard alone', async ({ page }, info) => {
  await openSamplePage(page, 'hotel.en', info)
  await stage(page).focus()
  await page.keyboard.press('Tab')
  await expect(stepNamed(page, 'Make reservation')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('End')
  await expect(stepNamed(page, 'Billing and registration system')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel(page)).toContainText('Invoice issued after payment')
  await page.keyboard.press('Escape')
  const link = listNamed(page, 'Steps').getByRole('link', { name: 'Check in', exact: true })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(link).toBeFocused()
})

test('lists are filtered by words and sorted by their headings, numbers as numbers', async ({
  page,
}, info) => {
  await openSamplePage(page, 'hotel.en', info)
  const list = listNamed(page, 'Fail points')
  const search = page.getByRole('searchbox', { name: 'Filter: Fail points' })
  await search.fill('front late')
  await expect(list.getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('search', { name: 'Filter: Fail points' })).toContainText('1 of 9')
  await search.fill('')
  const rpns = () => list.locator('tbody tr td:nth-child(11)').allTextContents()
  const button = list.getByRole('columnheader', { name: 'RPN' }).getByRole('button')
  const written = await rpns()
  await button.click()
  expect(await rpns()).toEqual(written.toSorted((a, b) => Number(a) - Number(b)))
  await expect(list.getByRole('columnheader', { name: 'RPN' })).toHaveAttribute('aria-sort', 'ascending')
  await button.click()
  expect(await rpns()).toEqual(written.toSorted((a, b) => Number(b) - Number(a)))
  await button.click()
  expect(await rpns()).toEqual(written)
})

for (const [name, colorScheme, width] of [
  ['hotel.en', 'light', 1440],
  ['clinic.zh', 'dark', 1440],
  ['clinic.zh', 'light', 390],
] as const)
  test(`the page of ${name} has nothing that bars anybody, ${colorScheme}, ${width} px wide`, async ({
    page,
  }, info) => {
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme })
    const edition = await sampleEdition(name, { registers: ['steps', 'standards'], legend: true })
    await openOffline(page, await written(edition), info)
    await stage(page).locator('[role=button]').nth(1).click()
    await expect(panel(page)).toBeVisible()
    await expectNothingFound(page, 'with a step open')
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(wider, 'nothing reaches out of the page').toBe(false)
  })

test('hostile text runs nowhere, reaches nowhere and hides nothing', async ({ page }, info) => {
  for (const text of hostileTexts) {
    const edition = await editionFor(hostileBlueprint(text), {
      registers: checklistIds,
      legend: true,
      titleBlock: hostileTitles(text),
    })
    const asked = await openOffline(page, await written(edition), info)
    await stage(page).locator('[role=button]').first().click()
    await expect(panel(page)).toBeVisible()
    await page.mouse.move(300, 300)
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    await expect(page.locator('section.list')).toHaveCount(checklistIds.length)
    expect(await page.locator('script, iframe, img, link, base, style').count()).toBe(2)
    expect(asked).toEqual([])
  }
})

test('without scripts all of it can still be read', async ({ browser }, info) => {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
  const page = await context.newPage()
  const path = info.outputPath('blueprint.html')
  writeFileSync(path, await written(await sampleEdition('hotel.en')))
  await page.goto(pathToFileURL(path).href)
  await expect(page.getByRole('table', { name: 'Fail points' })).toBeVisible()
  await expect(page.locator('#page-picture')).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await context.close()
})
