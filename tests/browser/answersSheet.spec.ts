import { expect, type Locator, type Page } from '@playwright/test'
import type { BlueprintFile, Survey } from '#model/blueprint.ts'
import { openAt, test } from './harness.ts'
import { copyElsewhere } from './standardPages.ts'
import { goToPage, newestSurvey, use } from './surveySteps.ts'

/** Rows are made two hundred at a time: the next customer after these is the first of the next two hundred. */
const many = 1199

/** What the customer at a place perceived of the first question. */
const perceived = (at: number) => 1 + (at % 7)

function surveyOf(customers: number): Survey {
  const all = (value: (at: number) => number) => Array.from({ length: customers }, (_, at) => value(at))
  return {
    id: 'guests',
    title: 'Guests',
    instrument: 'servqual',
    scale: { min: 1, max: 7 },
    items: [
      { id: 'a', text: 'Rooms are clean', dimension: 'tangibles' },
      { id: 'b', text: 'Staff help at once', dimension: 'responsiveness' },
    ],
    answers: {
      items: {
        a: { expectation: all(() => 6), perception: all(perceived) },
        b: { expectation: all(() => 5), perception: all(() => 4) },
      },
    },
  }
}

const fileOf = (customers: number): BlueprintFile => ({
  format: 'service-blueprint',
  version: 1,
  id: `guests-${customers}`,
  title: 'Guests',
  state: 'as-is',
  lanes: [{ id: 'guest', name: 'Guest', kind: 'customer' }],
  steps: [{ id: 'arrive', name: 'Arrive', lane: 'guest', kind: 'action' }],
  connections: [],
  surveys: [surveyOf(customers)],
})

const sheetOf = (page: Page): Locator => page.getByRole('region', { name: 'Answers' })
const messages = (page: Page): Locator => page.getByRole('region', { name: 'Messages' })

const count = (page: Page, customers: number) =>
  expect(page.getByText(`${customers} customers`, { exact: true })).toBeVisible()

/** The cell of a question at the row of a customer, counted from 1. */
const cell = (page: Page, column: string, customer: number): Locator =>
  sheetOf(page).locator(`[row-index="${customer - 1}"] [col-id="${column}"]`)

async function keys(page: Page, ...all: string[]): Promise<void> {
  for (const key of all) await page.keyboard.press(key)
}

const answersNow = async (page: Page) => (await newestSurvey(page)).answers.items

/** The text that was copied last. */
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

for (const [size, customers] of [
  ['few', 7],
  ['many', many],
] as const)
  test.describe(`the sheet of ${size} customers`, () => {
    test.beforeEach(async ({ page, site }) => {
      await openAt(page, site.offer(`${size}.blueprint.json`, JSON.stringify(fileOf(customers))))
      await use(page.getByRole('button', { name: /^Surveys \d/ }))
      await goToPage(page, 'Answers')
      await count(page, customers)
      await use(page.getByRole('button', { name: 'Next customer' }))
      await expect(cell(page, 'expectation a', customers + 1)).toBeFocused()
    })

    test('takes what is typed behind the last customer, one after the other without a pause', async ({
      page,
    }) => {
      await page.keyboard.type('3')
      await keys(page, 'Tab')
      await page.keyboard.type('2')
      await keys(page, 'Enter', '7', 'Enter', '1', 'Enter')
      await count(page, customers + 3)
      const { a, b } = await answersNow(page)
      expect(a?.expectation?.slice(customers)).toEqual([3, null, null])
      expect(b?.expectation?.slice(customers)).toEqual([2, 7, 1])
      expect(a?.perception.slice(customers - 1)).toEqual([perceived(customers - 1), null, null, null])
      await expect(cell(page, 'expectation b', customers + 4)).toBeFocused()
      await expect(cell(page, 'expectation b', customers + 2)).toHaveText('7')
      await expect(cell(page, 'customer', customers + 3)).toHaveText(String(customers + 3))
      await expect(cell(page, 'customer', customers + 4)).toHaveText('+')

      // Off the scale, then what was there is written over and taken back.
      await keys(page, '9', 'Enter')
      await expect(messages(page)).toContainText(`E2, customer ${customers + 4}: “9” was not kept.`)
      await keys(page, 'ArrowUp', '4', 'Enter')
      await expect(cell(page, 'expectation b', customers + 3)).toHaveText('4')
      await keys(page, 'ControlOrMeta+z')
      await expect(cell(page, 'expectation b', customers + 3)).toHaveText('1')
      await keys(page, 'ControlOrMeta+z', 'ControlOrMeta+z')
      await count(page, customers + 1)
    })

    test('takes a block over the last customers and behind them, as one step to undo', async ({ page }) => {
      await keys(page, 'ArrowUp', 'ArrowRight')
      await copyElsewhere(page, '1\t2\n3\t9\n5\t6\n')
      await keys(page, 'ControlOrMeta+v')
      await expect(messages(page)).toContainText('5 answers pasted')
      await count(page, customers + 2)
      const { a, b } = await answersNow(page)
      expect(b?.expectation?.slice(customers - 2)).toEqual([5, 1, 3, 5])
      expect(a?.perception.slice(customers - 2)).toEqual([perceived(customers - 2), 2, null, 6])
      await expect(cell(page, 'expectation b', customers + 2)).toHaveText('5')
      await expect(cell(page, 'customer', customers + 3)).toHaveText('+')

      await keys(page, 'ControlOrMeta+z')
      await count(page, customers)
      expect(await answersNow(page)).toEqual(surveyOf(customers).answers.items)
      await expect(cell(page, 'expectation b', customers)).toHaveText('5')
      await expect(cell(page, 'customer', customers + 2)).toHaveCount(0)
      await keys(page, 'ControlOrMeta+y')
      await count(page, customers + 2)
    })

    test('Delete empties a cell, and on its number it deletes the customer, who comes back', async ({
      page,
    }) => {
      await keys(page, 'ArrowUp', 'Delete')
      await expect(cell(page, 'expectation a', customers)).toHaveText('')
      await expect(cell(page, 'expectation a', customers)).toBeFocused()
      expect((await answersNow(page))['a']?.expectation?.slice(-2)).toEqual([6, null])
      await keys(page, 'ControlOrMeta+z')
      await expect(cell(page, 'expectation a', customers)).toHaveText('6')

      // To the number of the customer before the last, past what was answered when and by whom.
      await keys(page, 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')
      const number = cell(page, 'customer', customers - 1)
      await expect(number).toBeFocused()
      await keys(page, 'Delete')
      await count(page, customers - 1)
      await expect(number).toBeFocused()
      expect((await answersNow(page))['a']?.perception.at(-1)).toBe(perceived(customers - 1))
      await keys(page, 'ControlOrMeta+z')
      await count(page, customers)
      expect(await answersNow(page)).toEqual(surveyOf(customers).answers.items)
    })

    test('Ctrl+A selects all customers: they are copied as a block, deleted at once, and come back', async ({
      page,
    }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await keys(page, 'ControlOrMeta+a', 'ControlOrMeta+c')
      const rows = (await copied(page)).trimEnd().split('\n')
      expect(rows).toHaveLength(customers)
      expect(rows.at(-1)?.split('\t')).toEqual(['', '', '6', '5', String(perceived(customers - 1)), '4'])

      await use(page.getByRole('button', { name: 'Delete customer' }))
      await expect(sheetOf(page).getByRole('gridcell', { name: '+' })).toBeVisible()
      expect((await answersNow(page))['a']?.perception ?? []).toEqual([])
      await keys(page, 'ControlOrMeta+z')
      await count(page, customers)
      expect(await answersNow(page)).toEqual(surveyOf(customers).answers.items)
      await expect(cell(page, 'expectation a', 1)).toHaveText('6')
    })

    test('a click and another with Shift far below select all that lies between', async ({ page }) => {
      const first = cell(page, 'perception a', customers - 1)
      await first.click()
      await keys(page, 'ControlOrMeta+ArrowUp')
      await expect(cell(page, 'perception a', 1)).toBeFocused()
      await cell(page, 'perception a', 2).click({ modifiers: ['Shift'] })
      await use(page.getByRole('button', { name: 'Delete customer' }))
      await count(page, 2)
      expect((await answersNow(page))['a']?.perception).toEqual([perceived(0), perceived(customers - 1)])
    })
  })
