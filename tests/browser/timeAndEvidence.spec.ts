import { expect, type Locator, type Page } from '@playwright/test'
import type { BlueprintFile } from '#model/blueprint.ts'
import { expectNothingFound } from './axe.ts'
import { openAt, openSample, settled, test } from './harness.ts'
import { fitAll, inspectorOf, savedFile, stepOf } from './editor.ts'
import { choose, sectionOf } from './marks.ts'

/** Opens a page of a register with the keyboard alone. */
async function openPage(page: Page, register: string, name: string): Promise<void> {
  await page.locator('[data-registers]').getByRole('button', { name: register }).focus()
  await page.keyboard.press('Enter')
  const choice = page.locator('[data-registers]').getByRole('radio', { name, exact: true })
  await page.locator('[data-registers]').getByRole('radio').first().focus()
  while (!(await choice.isChecked())) await page.keyboard.press('ArrowRight')
}

const shown = (page: Page, name: string): Locator => page.locator(`[data-register="${name}"]`)

const rowOf = (place: Locator, name: string): Locator =>
  place.getByRole('row').filter({ has: place.page().getByRole('rowheader', { name, exact: true }) })

test('the shoe shine comes out with its published times and money', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  await openPage(page, 'Steps', 'Time')
  const time = shown(page, 'time')
  const serving = rowOf(time, 'Serving, without waiting').getByRole('cell')
  await expect(serving).toHaveText(['2 min', '2 min', '2 min 7.5 s', '2 min 8.3 s', '3 min 15 s'])
  await expect(rowOf(time, 'With waiting').getByRole('cell').first()).toHaveText('3 min')
  await expect(time).toContainText('The customer accepts 5 min: kept even at the longest.')
  await expect(time).toContainText('The customer waits 1 min.')
  const money = time.getByRole('region', { name: 'What one customer earns' })
  await expect(rowOf(money, 'Standard, nothing redone').getByRole('cell')).toHaveText(['2 min', '0.18 USD'])
  await expect(money).toContainText('Nothing is left at 3 min 48 s of serving. The customer accepts 5 min.')
  const failure = money.getByRole('row').filter({ hasText: 'Wrong colour wax picked up' }).first()
  await expect(failure.getByRole('cell')).toHaveText(['0.125 USD', '3 min 15 s', '0.055 USD'])
})

test('the critical path leads to its steps, and is switched on for the canvas', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  await openPage(page, 'Steps', 'Time')
  const path = shown(page, 'time').getByRole('region', { name: 'Critical path' })
  await expect(path.getByRole('listitem')).toHaveText([
    /Choose the stand/,
    /Brush shoes/,
    /Apply polish/,
    /Colour right/,
    /Buff/,
    /Inspect the shine/,
    /Collect payment/,
    /Leave/,
  ])
  await path.getByRole('button', { name: 'Buff' }).focus()
  await page.keyboard.press('Enter')
  await expect(sectionOf(page, 'Step').getByRole('textbox', { name: 'Name' })).toHaveValue('Buff')
  const onCanvas = shown(page, 'time').getByRole('checkbox', { name: 'Show on the canvas' })
  await onCanvas.focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Critical path' })).toHaveAttribute('aria-pressed', 'true')
})

test('price and costs are edited in place, and the profit follows', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  await openPage(page, 'Steps', 'Time')
  const money = shown(page, 'time').getByRole('region', { name: 'What one customer earns' })
  const price = money.getByRole('textbox', { name: 'Price' })
  await price.fill('1')
  await price.press('Enter')
  await expect(rowOf(money, 'Standard, nothing redone')).toContainText('0.68 USD')
  const wax = money
    .getByRole('group', { name: 'Other costs' })
    .getByRole('textbox', { name: 'Amount' })
    .first()
  await wax.fill('0.13')
  await wax.press('Enter')
  await expect(rowOf(money, 'Standard, nothing redone')).toContainText('0.58 USD')
  expect((await savedFile(page)).economics).toMatchObject({
    price: 1,
    costs: [{ name: 'Wax', amount: 0.13 }, { amount: 0.09 }],
  })
})

test('the chance to finish in time is simulated, always with the same outcome', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  await openPage(page, 'Steps', 'Time')
  const chance = shown(page, 'time').getByRole('region', { name: 'Chance to finish in time' })
  await chance.getByRole('button', { name: /^Simulate/ }).focus()
  await page.keyboard.press('Enter')
  await expect(chance.getByText(/of the customers are through within 5 min/)).toBeVisible()
  const within = chance.getByRole('textbox', { name: 'Within' })
  await within.fill('3:00')
  await within.press('Enter')
  const answer = chance.getByText(/^(89|90|91)(\.\d)? % of the customers are through within 3 min\.$/)
  await expect(answer).toBeVisible()
  const first = await answer.textContent()
  await chance.getByText('As a table').click()
  await expect(chance.getByRole('table', { name: /10,000 simulated/ }).getByRole('row')).not.toHaveCount(1)
  await chance.getByRole('button', { name: 'Simulate again' }).focus()
  await page.keyboard.press('Enter')
  await expect(answer).toHaveText(first ?? '')
  await within.fill('soon')
  await within.press('Enter')
  await expect(chance.getByRole('alert')).toContainText('A time like')
})

/** A service so long that its simulation takes a while. */
function longService(): BlueprintFile {
  const ids = Array.from({ length: 500 }, (_, i) => `s${i}`)
  return {
    format: 'service-blueprint',
    version: 1,
    id: 'long',
    title: 'Long service',
    state: 'as-is',
    lanes: [{ id: 'customer', name: 'Customer', kind: 'customer' }],
    steps: ids.map((id, i) => ({
      id,
      name: `Step ${i}`,
      lane: 'customer',
      kind: 'action',
      column: i,
      row: 1,
      workSeconds: 60,
      shortestSeconds: 30,
      longestSeconds: 200,
    })),
    connections: ids
      .slice(1)
      .map((to, i) => ({ id: `c${i}`, from: ids[i] ?? '', to, kind: 'flow' as const })),
  }
}

test('a long simulation tells how far it is, and is cancelled', async ({ page, site }) => {
  await openAt(page, site.offer('long.blueprint.json', JSON.stringify(longService())))
  await openPage(page, 'Steps', 'Time')
  const chance = shown(page, 'time').getByRole('region', { name: 'Chance to finish in time' })
  await chance.getByRole('button', { name: /^Simulate/ }).focus()
  await page.keyboard.press('Enter')
  await expect(chance.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await expect(chance.getByRole('progressbar', { name: 'Progress of the simulation' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(chance).toContainText('The simulation was cancelled.')
  await expect(chance.getByRole('button', { name: /^Simulate/ })).toBeFocused()
})

test('a cell of the coverage leads to the records it counts', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  await openPage(page, 'Touchpoints', 'Coverage')
  const coverage = shown(page, 'coverage')
  await expect(coverage).toContainText('Covered nowhere: Assurance, Empathy, Tangibles.')
  await expect(coverage.getByRole('cell', { name: 'Empathy, Serve: no evidence, no standard' })).toBeVisible()
  const cell = coverage.getByRole('button', { name: 'Reliability, Serve: 0 pieces of evidence, 3 standards' })
  await cell.focus()
  await page.keyboard.press('Enter')
  await expect(cell).toHaveAttribute('aria-pressed', 'true')
  await expect(inspectorOf(page)).toContainText('3 things selected')
  await page.keyboard.press('Tab')
  const records = coverage.getByRole('region', { name: 'Reliability, Serve' })
  await expect(records.getByRole('listitem')).toHaveText([
    'Standard: Execution timeat Brush shoes',
    'Standard: Execution timeat Apply polish',
    'Standard: Execution timeat Buff',
  ])
  await records.getByRole('button').last().focus()
  await page.keyboard.press('Enter')
  await expect(sectionOf(page, 'Step').getByRole('textbox', { name: 'Name' })).toHaveValue('Buff')
})

test('touchpoints without a standard and steps without evidence are listed, with the way to them', async ({
  page,
}) => {
  await openSample(page, 'shoeshine.en')
  await openPage(page, 'Touchpoints', 'Coverage')
  const gaps = shown(page, 'coverage').getByRole('region', { name: /^Touchpoints without a standard/ })
  await expect(gaps.getByRole('listitem')).toHaveCount(3)
  await gaps.getByRole('button', { name: /^Thank-you/ }).focus()
  await page.keyboard.press('Enter')
  await settled(page)
  await expect(sectionOf(page, 'Step').getByRole('textbox', { name: 'Name' })).toHaveValue('Leave')
  await expect(
    shown(page, 'coverage')
      .getByRole('region', { name: /^Other steps the customer sees/ })
      .getByRole('button'),
  ).toHaveText(/Colour right\?/)
})

test('shares are edited at the decision, with their sum; emotion at the customer’s steps', async ({
  page,
}) => {
  await openSample(page, 'shoeshine.en')
  await fitAll(page)
  await stepOf(page, 'Colour right?').click()
  const shares = inspectorOf(page).getByRole('group', { name: 'Ways out of the decision' })
  await expect(shares).toContainText('Together 100 %')
  const rework = shares.getByRole('textbox', { name: 'Share to Clean shoes (rework)' })
  await rework.fill('25 %')
  await rework.press('Enter')
  await expect(shares).toContainText('Together 115 %: reckoned as if scaled to 100 %.')
  const on = shares.getByRole('textbox', { name: 'Share to Buff' })
  await on.fill('')
  await on.press('Enter')
  await expect(shares).toContainText('Together 25 %. Those without a share take what is left, equally.')
  await stepOf(page, 'Inspect the shine and pay').click()
  await choose(sectionOf(page, 'Step'), 'Emotion', 'Very good')
  const { connections, steps } = await savedFile(page)
  expect(connections.find(({ id }) => id === 'c6')?.share).toBe(0.25)
  expect(connections.find(({ id }) => id === 'c7')?.share).toBeUndefined()
  expect(steps.find(({ id }) => id === 'B09')?.emotion).toBe(2)
})

for (const language of ['en', 'zh'] as const)
  for (const scheme of ['light', 'dark'] as const)
    test.describe(`in ${language}, ${scheme}`, () => {
      test.use({ locale: language === 'en' ? 'en-US' : 'zh-CN', colorScheme: scheme })

      test('everybody can use the pages of time, coverage and checks: axe finds nothing', async ({
        page,
      }) => {
        const names = {
          en: {
            steps: 'Steps',
            time: 'Time',
            points: 'Touchpoints',
            coverage: 'Coverage',
            simulate: 'Simulate',
          },
          zh: { steps: '环节', time: '时间', points: '接触点', coverage: '覆盖', simulate: '模拟' },
        }[language]
        test.slow()
        await openSample(page, `shoeshine.${language}`)
        await openPage(page, names.steps, names.time)
        await shown(page, 'time').getByRole('button', { name: names.simulate }).click()
        await expect(shown(page, 'time').getByRole('figure')).toHaveCount(2)
        await expectNothingFound(page, 'time')
        await openPage(page, names.points, names.coverage)
        await shown(page, 'coverage').locator('[aria-pressed]').first().click()
        await expectNothingFound(page, 'coverage')
        await page.locator('[data-registers] > div:first-child > fieldset > button').last().click()
        await expect(shown(page, 'checks').getByRole('grid')).toBeVisible()
        await expectNothingFound(page, 'findings')
        await shown(page, 'checks').getByRole('radio').first().focus()
        await page.keyboard.press('ArrowRight')
        await expect(shown(page, 'checks').getByRole('checkbox').first()).toBeVisible()
        await expectNothingFound(page, 'rules')
      })
    })
