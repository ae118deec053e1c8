import { expect, type Locator, type Page } from '@playwright/test'
import type { BlueprintFile, FailPoint } from '#model/blueprint.ts'
import { inspectorOf, press, savedFile, stepOf, undoOf } from './editor.ts'
import { openAt, sampleText, test } from './harness.ts'
import { rate, sectionOf } from './marks.ts'
import type { Site } from './harness.ts'

const registers = (page: Page): Locator => page.getByRole('region', { name: 'Registers' })
const messages = (page: Page): Locator => page.getByRole('region', { name: 'Messages' })
const filters = (page: Page): Locator => registers(page).getByRole('group', { name: 'Filters' })

/** The cells of a column, from the first row shown on. */
const column = (page: Page, field: string): Locator =>
  registers(page).locator(`[role=gridcell][col-id="${field}"]`)

const high = { severity: 7, occurrence: 7, detection: 5 }
const low = { severity: 2, occurrence: 3, detection: 2 }

/** Fail points of the hotel's first steps: overdue, high without an owner, settled, and not rated. */
const points = (steps: readonly string[]): FailPoint[] => [
  {
    id: 'fp1',
    step: steps[0] ?? '',
    failure: 'Wrong date',
    rating: high,
    owner: 'Desk',
    due: '2020-01-31',
    status: 'open',
  },
  { id: 'fp2', step: steps[0] ?? '', failure: 'Booking lost', rating: high, status: 'in-progress' },
  {
    id: 'fp3',
    step: steps[1] ?? '',
    failure: 'No parking',
    rating: low,
    owner: 'Porter',
    due: '2020-01-31',
    status: 'closed',
  },
  { id: 'fp4', step: steps[2] ?? '', failure: 'Nobody greets', status: 'open' },
]

function hotel(): BlueprintFile {
  const file: BlueprintFile = JSON.parse(sampleText('hotel.en'))
  const named = (name: string) => file.steps.find((step) => step.name === name)?.id ?? ''
  return {
    ...file,
    failPoints: points([
      named('Make reservation'),
      named('Arrive at hotel'),
      named('Give bags to bellperson'),
    ]),
  }
}

/** Opens the hotel with these fail points, and their register. */
async function openRegister(page: Page, site: Site): Promise<void> {
  await openAt(page, site.offer('failPoints.blueprint.json', JSON.stringify(hotel())))
  await page.getByRole('button', { name: /^Fail points 4$/ }).click()
  await expect(column(page, 'failure').first()).toBeVisible()
}

/** Puts a text on the clipboard and pastes it where the keyboard is, as Ctrl+V does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', given)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

const failPointsIn = async (page: Page): Promise<readonly FailPoint[]> =>
  (await savedFile(page)).failPoints ?? []

const pointIn = async (page: Page, id: string): Promise<FailPoint | undefined> =>
  (await failPointsIn(page)).find((each) => each.id === id)

test('the register is filled in with the keyboard alone, like a spreadsheet', async ({ page, site }) => {
  await openRegister(page, site)
  const keyboard = page.keyboard
  await column(page, 'failure').first().click()
  // Typing begins to write, Enter keeps and goes down, Escape lets it be.
  await keyboard.press('W')
  await keyboard.insertText('rong night')
  await keyboard.press('Enter')
  await expect(column(page, 'failure').nth(1)).toBeFocused()
  await keyboard.type('Never mind')
  await keyboard.press('Escape')
  await expect(column(page, 'failure').nth(1)).toHaveText('Booking lost')
  // Tab goes on while writing; Enter writes over what is there.
  await keyboard.press('ArrowUp')
  await keyboard.press('Tab')
  await expect(column(page, 'cause').first()).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.insertText('Two calendars')
  await keyboard.press('Tab')
  await keyboard.insertText('Guest arrives a day late')
  await keyboard.press('Enter')
  await expect(column(page, 'effect').first()).toHaveText('Guest arrives a day late')
  // Backspace empties a cell, and the row stays.
  await keyboard.press('ArrowUp')
  await keyboard.press('Backspace')
  await expect(column(page, 'effect').first()).toHaveText('')
  expect(await pointIn(page, 'fp1')).toMatchObject({ failure: 'Wrong night', cause: 'Two calendars' })
  expect(await pointIn(page, 'fp1')).not.toHaveProperty('effect')
  await keyboard.press('ControlOrMeta+z')
  await expect(column(page, 'effect').first()).toHaveText('Guest arrives a day late')
})

test('each number of a rating is explained in words where it is chosen', async ({ page, site }) => {
  await openRegister(page, site)
  await column(page, 'rating.severity').nth(3).click()
  await page.keyboard.press('8')
  const scale = page.getByRole('listbox', { name: 'Severity, 1 to 10' })
  await expect(scale.getByRole('option', { selected: true })).toHaveText('8The core service is not delivered')
  await page.keyboard.press('ArrowDown')
  await expect(scale.getByRole('option', { selected: true })).toContainText('may be injured')
  await page.keyboard.press('Enter')
  await expect(column(page, 'rating.severity').nth(3)).toHaveText('9')
  await expect(column(page, 'rpn').nth(3)).toHaveText('')
  await column(page, 'rating.occurrence').nth(3).dblclick()
  await page.getByRole('option', { name: '2 per 1,000', exact: false }).first().click()
  await column(page, 'rating.detection').nth(3).click()
  await page.keyboard.press('1')
  await page.keyboard.press('0')
  await page.keyboard.press('Enter')
  await expect(column(page, 'rpn').nth(3)).toHaveText('540')
  await expect(column(page, 'priority').nth(3)).toHaveText('High')
  expect((await pointIn(page, 'fp4'))?.rating).toEqual({ severity: 9, occurrence: 6, detection: 10 })
})

test('a block from a spreadsheet is pasted over cells and beyond the last row, as one undo step', async ({
  page,
  site,
}) => {
  await openRegister(page, site)
  const before = await savedFile(page)
  await column(page, 'failure').nth(3).click()
  const block = [
    '没人迎接\tOne bellperson\t"Guest waits,\nand leaves"\t7\t６\tmany',
    'Bags mixed up\t\t\t5\t4\t3',
    'Tip expected\tHabit\tGuest is annoyed\t3\t8\t6',
  ].join('\r\n')
  await paste(page, `${block}\r\n`)
  await expect(messages(page)).toContainText('2 rows added')
  await expect(messages(page)).toContainText('Detection, row 4: “many”. That is not a number.')
  const after = await failPointsIn(page)
  expect(after.slice(3)).toMatchObject([
    { id: 'fp4', failure: '没人迎接', cause: 'One bellperson', effect: 'Guest waits,\nand leaves' },
    { step: after[3]?.step, failure: 'Bags mixed up', rating: { severity: 5, occurrence: 4, detection: 3 } },
    { step: after[3]?.step, failure: 'Tip expected', rating: { severity: 3, occurrence: 8, detection: 6 } },
  ])
  await expect(undoOf(page)).toHaveAccessibleName('Undo: paste')
  await column(page, 'failure').first().click()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(column(page, 'failure')).toHaveCount(4)
  expect(await savedFile(page)).toEqual(before)
})

test('cells and rows are copied as a spreadsheet reads them', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openRegister(page, site)
  await column(page, 'failure').first().click()
  await page.keyboard.press('ControlOrMeta+c')
  expect(await copied(page)).toBe('Wrong date')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(registers(page).locator('[role=row][aria-selected=true]')).toHaveCount(2)
  await page.keyboard.press('ControlOrMeta+c')
  const rows = (await copied(page)).split('\n').map((line) => line.split('\t'))
  expect(rows.map((cells) => cells.slice(0, 9))).toEqual([
    ['Make reservation', 'Wrong date', '', '', '7', '7', '5', '245', 'High'],
    ['Make reservation', 'Booking lost', '', '', '7', '7', '5', '245', 'High'],
  ])
  // What is copied is pasted back where it came from without a change.
  const before = await savedFile(page)
  await column(page, 'stepName').first().click()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(messages(page)).toContainText('cells pasted')
  expect(await savedFile(page)).toEqual(before)
})

test('what is overdue or of high priority without owner shows at once, and alone when asked', async ({
  page,
  site,
}) => {
  await openRegister(page, site)
  await expect(column(page, 'attention')).toHaveText(['Overdue', 'No owner', '', ''])
  await filters(page).getByRole('button', { name: '1 high without owner' }).press('Enter')
  await expect(column(page, 'failure')).toHaveText(['Booking lost'])
  await expect(filters(page)).toContainText('1 of 4 shown')
  // It stays while it is worked on, and is counted no more.
  await column(page, 'owner').first().click()
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('Reservations')
  await page.keyboard.press('Enter')
  await expect(column(page, 'owner').first()).toHaveText('Reservations')
  await expect(filters(page).getByRole('button', { name: '0 high without owner' })).toBeVisible()
  await filters(page).getByRole('button', { name: 'Show all' }).click()
  await expect(column(page, 'failure')).toHaveCount(4)
  await column(page, 'failure').first().click()
  await expect(inspectorOf(page)).toContainText('Overdue')
})

test('rows are filtered by lane, phase, owner, priority and status with the keyboard', async ({
  page,
  site,
}) => {
  await openRegister(page, site)
  const owner = filters(page).getByRole('combobox', { name: 'Owner' })
  await owner.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option', { name: 'Desk' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(column(page, 'failure')).toHaveText(['Wrong date'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(column(page, 'failure')).toHaveText(['Wrong date', 'No parking'])
  await page.keyboard.press('Escape')
  await expect(filters(page).getByRole('combobox', { name: 'Owner: Desk, Porter' })).toBeFocused()
  await filters(page).getByRole('combobox', { name: 'Status' }).click()
  await page.getByRole('option', { name: 'Closed' }).click()
  await expect(column(page, 'failure')).toHaveText(['No parking'])
  await expect(filters(page)).toContainText('1 of 4 shown')
  // The filter is still there when the register is opened again.
  await page.getByRole('button', { name: /^Steps \d/ }).click()
  await page.getByRole('button', { name: /^Fail points 4$/ }).click()
  await expect(column(page, 'failure')).toHaveText(['No parking'])
  await filters(page).getByRole('button', { name: 'Show all' }).click()
  await expect(column(page, 'failure')).toHaveCount(4)
  for (const [facet, option, shown] of [
    ['Lane', 'Customer', 4],
    ['Phase', 'Reserve', 2],
    ['Priority', 'High', 2],
  ] as const) {
    await filters(page).getByRole('combobox', { name: facet, exact: true }).click()
    await page.getByRole('option', { name: option }).click()
    await expect(column(page, 'failure')).toHaveCount(shown)
    await page.keyboard.press('Escape')
    await filters(page)
      .getByRole('button', { name: 'Show all' })
      .click()
      .catch(() => undefined)
  }
})

test('the focus goes along with a row that an edit sorts elsewhere', async ({ page, site }) => {
  await openRegister(page, site)
  await registers(page).getByRole('columnheader', { name: 'Owner' }).click()
  await expect(column(page, 'failure').first()).toHaveText(/Booking lost|Nobody greets/)
  const first = (await column(page, 'failure').first().textContent()) ?? ''
  await column(page, 'owner').first().click()
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('Zoe')
  await page.keyboard.press('Tab')
  const focused = registers(page).locator('[role=row]', { has: page.locator('[col-id=due]:focus') })
  await expect(focused.locator('[col-id=failure]')).toHaveText(first)
})

test('the ratings of today, expected and achieved stand side by side with their gain', async ({
  page,
  site,
}) => {
  await openRegister(page, site)
  await column(page, 'failure').first().click()
  const section = sectionOf(page, 'Fail points').locator('li[aria-current]')
  const expected = section.getByRole('group', { name: 'Expected, once prevented' })
  await rate(expected, { severity: 7, occurrence: 4, detection: 3 })
  await expect(expected).toContainText('84')
  await expect(expected).toContainText('−161')
  const achieved = section.getByRole('group', { name: 'Achieved since' })
  await rate(achieved, { severity: 7, occurrence: 6, detection: 3 })
  await expect(achieved).toContainText('126')
  await expect(achieved).toContainText('−119')
  await expect(section.getByRole('group', { name: 'Today' })).toContainText('245')
  expect(await pointIn(page, 'fp1')).toMatchObject({
    rating: high,
    expected: { severity: 7, occurrence: 4, detection: 3 },
    achieved: { severity: 7, occurrence: 6, detection: 3 },
  })
})

test('the Pareto chart has its data in a table, and leads to the few that make most', async ({
  page,
  site,
}) => {
  await openRegister(page, site)
  await registers(page).getByText('Pareto', { exact: true }).click()
  const figure = page.getByRole('figure', { name: /^Pareto chart of RPN/ })
  await expect(figure.locator('[data-of="bar fp1"]')).toBeVisible()
  await figure.getByText('As a table').click()
  const rows = figure.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(4)
  await expect(rows.nth(1)).toContainText('Wrong date')
  await expect(rows.nth(1)).toContainText('245')
  await expect(rows.nth(1)).toContainText('49 %')
  await expect(rows.nth(3)).toContainText('100 %')
  await expect(registers(page)).toContainText('1 fail point is not rated yet')
  await registers(page).getByRole('button', { name: 'Select the 2 that make 80 %' }).press('Enter')
  await registers(page).getByText('Table', { exact: true }).click()
  await expect(registers(page).locator('[role=row][aria-selected=true]')).toHaveCount(2)
})

test('a cell of the matrix selects the fail points in it, by mouse and by key', async ({ page, site }) => {
  await openRegister(page, site)
  await registers(page).getByText('Matrix', { exact: true }).click()
  const cell = registers(page).getByRole('button', { name: 'Select 2 fail points: severity 7, occurrence 7' })
  await cell.press('Enter')
  await expect(cell).toHaveAttribute('aria-pressed', 'true')
  await expect(inspectorOf(page)).toContainText('2 things selected')
  const figure = page.getByRole('figure', { name: /^Severity by occurrence/ })
  await figure.locator('[data-of="cell 2 3"]').click()
  await expect(stepOf(page, 'Arrive at hotel')).toBeInViewport()
  await registers(page).getByText('Expected', { exact: true }).click()
  await expect(figure).toHaveAccessibleName('Severity by occurrence, expected')
})

test('pages and filters can be reached from the canvas without a mouse', async ({ page, site }) => {
  await openRegister(page, site)
  await press(page, 'Escape')
  const pages = registers(page).getByRole('radiogroup', { name: 'What this register shows' })
  await pages.getByRole('radio', { name: 'Table' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('figure', { name: /^Pareto/ })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('figure', { name: /^Severity/ })).toBeVisible()
  await expect(pages.getByRole('radio', { name: 'Matrix' })).toBeFocused()
})
