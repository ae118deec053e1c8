import { expect, type Locator, type Page } from '@playwright/test'
import type { BlueprintFile } from '#model/blueprint.ts'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'
import { itemsOf, servqualItems, surveyOf } from '../analysis/surveys/surveyOf.ts'
import { expectNothingFound } from './axe.ts'
import { downloadOf, savedFile, textOf, undoOf } from './editor.ts'
import { openAt, sampleText, test } from './harness.ts'
import { sectionOf } from './marks.ts'

/** Opens a page of a register with the keyboard alone. */
async function openPage(page: Page, register: RegExp, name: string): Promise<void> {
  const registers = page.locator('[data-registers]')
  await registers.getByRole('button', { name: register }).focus()
  await page.keyboard.press('Enter')
  const choice = registers.getByRole('radio', { name, exact: true })
  await registers.getByRole('radio').first().focus()
  await expect(async () => {
    await page.keyboard.press('ArrowRight')
    expect(await choice.isChecked()).toBe(true)
  }).toPass()
}

const shown = (page: Page, name: string): Locator => page.locator(`[data-register="${name}"]`)

/** A survey in which everybody found the same in everything. */
const surveyAbout = (id: string, subject: string | null, perception: number) => {
  const items = itemsOf(servqualItems).map((item) => ({ ...item, id: `${id}-${item.id}` }))
  return surveyOf(
    { id, title: subject ?? 'Guests in May', items, ...(subject === null ? {} : { subject }) },
    [items.map(() => perception)],
    [items.map(() => 6)],
  )
}

/** The hotel with eight complaints, surveys about it and about others, and an app. */
function hotelAtStake(language: 'en' | 'zh' = 'en'): string {
  const reading = readBlueprintFile(sampleText(`hotel.${language}`))
  if ('problems' in reading) throw new Error('the sample is broken')
  const { file } = reading
  const [failPoint] = file.failPoints ?? []
  const [first, ...others] = file.steps
  if (!failPoint || !first) throw new Error('the sample is not the hotel')
  const complaints = Array.from({ length: 8 }, (_, i) => ({
    id: `heard-${i}`,
    failPoint: failPoint.id,
    received: `2026-11-0${i + 1}T09:00+08:00`,
    description: 'Waited too long',
  }))
  const at: BlueprintFile = {
    ...file,
    economics: { currency: 'USD', price: 180, costPerMinute: 0, costs: [] },
    steps: [{ ...first, channel: 'app' }, ...others],
    surveys: [
      surveyAbout('ours', null, 5),
      surveyAbout('harbour', 'Harbour Inn', 6),
      surveyAbout('grand', 'Grand Hotel', 5.5),
      surveyAbout('branch', language === 'en' ? 'Industry average' : '行业平均', 5),
    ],
    complaints,
  }
  return JSON.stringify(at)
}

const resultOf = (part: Locator, name: string): Locator =>
  part
    .locator('dl > div')
    .filter({ has: part.page().getByText(name, { exact: true }) })
    .locator('dd')

test('an assumption is changed with its source, the result follows, and the default comes back', async ({
  page,
  site,
}) => {
  await openAt(page, site.offer('stake.blueprint.json', hotelAtStake()))
  await openPage(page, /^Complaints/, 'At stake')
  const heard = shown(page, 'atStake').getByRole('region', {
    name: 'From complaints heard to customers lost',
  })
  await expect(resultOf(heard, 'Unhappy customers')).toHaveText('200 customers')
  await expect(resultOf(heard, 'Customers lost')).toHaveText('162 customers')

  const cost = shown(page, 'atStake').getByRole('region', { name: 'Cost of customers lost' })
  await expect(resultOf(cost, 'To replace them')).toContainText('Missing: Keeping one customer costs.')
  const keeping = cost.getByRole('textbox', { name: 'Keeping one customer costs (USD)', exact: true })
  await keeping.fill('50')
  await keeping.press('Enter')
  await expect(resultOf(cost, 'To replace them')).toHaveText('48,600.00 USD')
  const source = cost.getByRole('textbox', { name: 'Source of: Keeping one customer costs (USD)' })
  await source.fill('Finance 2026')
  await source.press('Enter')

  const factor = cost.getByRole('textbox', { name: 'A new customer costs, × keeping one', exact: true })
  await factor.fill('5')
  await factor.press('Enter')
  await expect(resultOf(cost, 'To replace them')).toHaveText('40,500.00 USD')
  expect((await savedFile(page)).atStake).toEqual({
    newCustomerFactor: { value: 5 },
    keepingCost: { value: 50, source: 'Finance 2026' },
  })
  await cost.getByRole('button', { name: 'Back to the default: A new customer costs' }).focus()
  await page.keyboard.press('Enter')
  await expect(factor).toHaveValue('6')
  await expect(factor).toBeFocused()
  await expect(resultOf(cost, 'To replace them')).toHaveText('48,600.00 USD')
  await undoOf(page).click()
  await expect(factor).toHaveValue('5')
  await expect(resultOf(cost, 'To replace them')).toHaveText('40,500.00 USD')
})

test('what cannot be a figure is not kept, and said', async ({ page, site }) => {
  await openAt(page, site.offer('stake.blueprint.json', hotelAtStake()))
  await openPage(page, /^Complaints/, 'At stake')
  const ready = shown(page, 'atStake').getByRole('region', { name: 'Technology readiness of the customers' })
  await expect(ready).toContainText('Digital here: App.')
  for (const [name, value] of [
    ['Optimism', '4.2'],
    ['Innovativeness', '3'],
    ['Discomfort', '3.5'],
    ['Insecurity', '7'],
  ] as const) {
    await ready.getByRole('textbox', { name, exact: true }).fill(value)
    await page.keyboard.press('Enter')
  }
  await expect(ready.getByRole('alert')).toContainText('1 to 5')
  await expect(resultOf(ready, 'Readiness')).toContainText('Missing: Insecurity.')
  await ready.getByRole('textbox', { name: 'Insecurity', exact: true }).fill('4')
  await page.keyboard.press('Enter')
  await expect(resultOf(ready, 'Readiness')).toHaveText('2.925 of 5')
})

test('the service quality index leads to the fail point that weighs most', async ({ page, site }) => {
  await openAt(page, site.offer('stake.blueprint.json', hotelAtStake()))
  await openPage(page, /^Complaints/, 'At stake')
  const index = shown(page, 'atStake').getByRole('region', { name: 'Service quality index' })
  const row = index.getByRole('table').getByRole('row').nth(1)
  await expect(row.getByRole('cell')).toHaveCount(3)
  const [weight = '', failures = '', points = ''] = await row.getByRole('cell').allTextContents()
  expect(failures).toBe('8')
  expect(Number(points)).toBe(Number(weight) * 8)
  await expect(resultOf(index, 'Index')).toHaveText(points)
  await row.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(sectionOf(page, 'Fail points').locator('li[aria-current]')).toBeVisible()
})

test('the dimensions of competitors and the industry stand beside ours', async ({ page, site }) => {
  await openAt(page, site.offer('stake.blueprint.json', hotelAtStake()))
  await openPage(page, /^Standards/, 'Benchmarks')
  const table = shown(page, 'benchmarks').getByRole('table').first()
  await expect(table.getByRole('columnheader')).toHaveText([
    'Standard or dimension',
    'Ours',
    'Target',
    'Harbour Inn',
    'Grand Hotel',
    'Industry average',
    'Gap to the best',
    'Gap to the target',
    'Index',
  ])
  await expect(table.getByRole('row', { name: /^Reliability/ }).getByRole('cell')).toHaveText([
    '−1.00',
    '',
    '0.00 (best)',
    '−0.50',
    '−1.00',
    '−1.00, behind',
    '',
    '–',
  ])
  await expect(shown(page, 'benchmarks').getByRole('figure').locator('svg')).toContainText('Grand Hotel')
})

test('a touchpoint is moved to another level with the keyboard alone, and back', async ({ page, site }) => {
  await openAt(page, site.offer('stake.blueprint.json', hotelAtStake()))
  await openPage(page, /^Touchpoints/, 'Service levels')
  const levels = shown(page, 'levels')
  const row = levels.getByRole('table', { name: 'Levels of service' }).getByRole('row').nth(1)
  // Narrow, the summary stands above the board.
  await page.setViewportSize({ width: 1000, height: 900 })
  const place = await row.boundingBox()
  const name = (await row.getByRole('rowheader').getByRole('button').textContent()) ?? ''
  await row.getByRole('combobox').first().focus()
  await page.keyboard.press('b')
  await page.keyboard.press('Tab')
  await page.keyboard.press('m')
  await expect(row).toContainText('Basic → Memorable')
  await expect(levels).toContainText('1 touchpoint is below where it should be.')
  expect(await row.boundingBox()).toEqual(place)
  await expect(
    levels
      .getByRole('table', { name: /by phase/ })
      .getByRole('row')
      .nth(1),
  ).toContainText(/1 of \d+/)

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const questions = levels.getByRole('group', { name: `What does “${name}” give the customer?` })
  await expect(questions.getByRole('checkbox').first()).toBeFocused()
  await expect(questions.getByRole('checkbox').first()).toBeChecked()
  await questions.getByRole('checkbox').nth(1).press('Space')
  await questions.getByRole('checkbox').nth(3).press('Space')
  await expect(questions.getByRole('status')).toHaveText(/^That is: Satisfactory\. What stands above/)
  await questions.getByRole('button', { name: 'Set “Satisfactory”' }).press('Enter')
  await expect(row).toContainText('Satisfactory → Memorable')
  await expect(row.getByRole('button').last()).toBeFocused()
  const touchpoint = ({ touchpoints = [] }: BlueprintFile) =>
    touchpoints.find(({ wantedLevel }) => wantedLevel === 'memorable')
  expect(touchpoint(await savedFile(page))?.level).toBe('satisfactory')
  await row.getByRole('combobox').first().focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(row).toContainText('Basic → Memorable')
})

test('the levels are taken along as a picture', async ({ page, site }) => {
  await openAt(page, site.offer('stake.blueprint.json', hotelAtStake()))
  await openPage(page, /^Touchpoints/, 'Service levels')
  const levels = shown(page, 'levels')
  await levels.getByRole('row').nth(1).getByRole('combobox').last().selectOption('memorable')
  await levels.getByText('As a picture, to take along').click()
  const picture = await downloadOf(page, () => levels.getByRole('button', { name: 'Save as SVG' }).click())
  expect(await textOf(picture)).toContain('Memorable')
})

for (const [language, scheme] of [
  ['en', 'light'],
  ['zh', 'dark'],
] as const)
  test.describe(`axe, ${language}, ${scheme}`, () => {
    test.use({ locale: language === 'en' ? 'en-US' : 'zh-CN', colorScheme: scheme })
    test.slow()

    test.beforeEach(({ page, site }) =>
      openAt(page, site.offer(`stake.${language}.blueprint.json`, hotelAtStake(language))),
    )

    test('finds nothing on what is at stake', async ({ page }) => {
      await openPage(page, /^(Complaints|投诉)/, language === 'en' ? 'At stake' : '得失')
      await expect(shown(page, 'atStake').getByRole('region')).toHaveCount(9)
      await expectNothingFound(page, 'at stake')
    })

    test('finds nothing on the benchmarks', async ({ page }) => {
      await openPage(page, /^(Standards|执行标准)/, language === 'en' ? 'Benchmarks' : '标杆')
      await expect(shown(page, 'benchmarks').getByRole('figure').locator('svg')).toBeVisible()
      await expectNothingFound(page, 'benchmarks')
    })

    test('finds nothing on the levels of service', async ({ page }) => {
      await openPage(page, /^(Touchpoints|接触点)/, language === 'en' ? 'Service levels' : '服务层次')
      await shown(page, 'levels').getByRole('row').nth(1).getByRole('button').last().click()
      await expectNothingFound(page, 'levels')
    })
  })
