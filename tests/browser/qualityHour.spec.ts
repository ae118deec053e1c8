import { expect, type Locator, type Page } from '@playwright/test'
import type { FailPoint } from '#model/blueprint.ts'
import { readCsv } from '../exporters/readCsv.ts'
import { canvasOf, downloadOf, savedFile, textOf } from './editor.ts'
import { openSample, test } from './harness.ts'
import { sectionOf } from './marks.ts'

const registers = (page: Page) => page.getByRole('region', { name: 'Registers' })
const column = (page: Page, field: string) => registers(page).locator(`[role=gridcell][col-id="${field}"]`)
const headOf = (page: Page, field: string) =>
  registers(page).locator(`[role=columnheader][col-id="${field}"]`)
const dialogOf = (page: Page) => page.getByRole('dialog')

const isFocused = (place: Locator): Promise<boolean> =>
  place.evaluateAll((all) => all.some((each) => each.contains(document.activeElement)))

/** Presses a key, as often as a patient person would, until a place has the keyboard. */
async function keyTo(page: Page, key: string, wanted: Locator): Promise<void> {
  for (let i = 0; i < 60 && !(await isFocused(wanted)); i++) await page.keyboard.press(key)
  expect(await isFocused(wanted), `${key} leads to ${String(wanted)}`).toBe(true)
}

/** Remembers on the page whether a mouse or a finger touched it. */
const watchPointers = (page: Page) =>
  page.evaluate(() => {
    document.addEventListener('pointerdown', () => (document.documentElement.dataset['touched'] = ''), true)
  })

const rpnOf = ({ rating }: FailPoint) => (rating ? rating.severity * rating.occurrence * rating.detection : 0)

/** Types into the cells of a column, from the first row down, as fast as the page shows what was typed. */
async function typeDown(page: Page, field: string, texts: readonly string[]): Promise<void> {
  for (const [row, text] of texts.entries()) {
    await page.keyboard.press('Enter')
    await expect(registers(page).locator('input:focus, textarea:focus')).toBeVisible()
    await page.keyboard.insertText(text)
    await page.keyboard.press('Enter')
    await expect(column(page, field).nth(row)).toContainText(text)
  }
}

/** The five worst, found by sorting the register, get an owner and a fail-safe. */
async function answerTheWorst(page: Page): Promise<void> {
  await keyTo(page, 'F6', canvasOf(page))
  await page.keyboard.press('2')
  await expect(column(page, 'failure')).toHaveCount(9)
  await keyTo(page, 'F6', registers(page).locator('[role=gridcell]'))
  await keyTo(page, 'ArrowUp', registers(page).locator('[role=columnheader]'))
  await keyTo(page, 'ArrowRight', headOf(page, 'rpn'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(headOf(page, 'rpn')).toHaveAttribute('aria-sort', 'descending')
  const worst = ((await savedFile(page)).failPoints ?? []).toSorted((a, b) => rpnOf(b) - rpnOf(a)).slice(0, 5)
  expect((await column(page, 'rpn').allTextContents()).slice(0, 5)).toEqual(
    worst.map((each) => String(rpnOf(each))),
  )
  await page.keyboard.press('ArrowDown')
  await keyTo(page, 'ArrowRight', column(page, 'owner').first())
  await typeDown(page, 'owner', ['Reservations', 'Front office', 'Rooms', 'Kitchen', 'Cashier'])
  await keyTo(page, 'ArrowUp', column(page, 'owner').first())
  await keyTo(page, 'ArrowRight', column(page, 'prevention.action').first())
  const failSafes = ['Read back', 'Cap at 102 %', 'Quiet rooms first', 'Red ticket', 'Post at once']
  await typeDown(page, 'prevention.action', failSafes)
  const after = (await savedFile(page)).failPoints ?? []
  const answered = worst.map(({ id }) => after.find((each) => each.id === id))
  expect(answered.map((each) => each?.owner)).toEqual([
    'Reservations',
    'Front office',
    'Rooms',
    'Kitchen',
    'Cashier',
  ])
  expect(answered.map((each) => each?.prevention?.action)).toEqual(failSafes)
}

/** Three standards from the catalogue for one step. */
async function takeReadyStandards(page: Page): Promise<void> {
  const before = (await savedFile(page)).standards?.length ?? 0
  await keyTo(page, 'F6', canvasOf(page))
  await page.keyboard.press('Shift+M')
  await expect(dialogOf(page).getByRole('combobox', { name: 'Search' })).toBeFocused()
  await page.keyboard.insertText('guest')
  await expect(dialogOf(page).getByRole('listbox').getByRole('option').nth(2)).toBeVisible()
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
  }
  await expect(dialogOf(page).getByRole('status')).toContainText('3 added')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
  expect((await savedFile(page)).standards).toHaveLength(before + 3)
}

const measured = 'Standard,Date,Value\nQueue time at desk,2026-10-01,2.5\nQueue time at desk,2026-10-02,6\n'

/** Values from a file, through the menu. */
async function importMeasurements(page: Page): Promise<void> {
  await keyTo(page, 'F6', page.locator('header'))
  await keyTo(page, 'Tab', page.getByRole('button', { name: 'Insert', exact: true }))
  await page.keyboard.press('Enter')
  await keyTo(page, 'ArrowDown', page.getByRole('menuitem', { name: 'Import measurements…' }))
  await page.keyboard.press('Enter')
  const choose = dialogOf(page).getByRole('button', { name: 'Choose a CSV file…' })
  await expect(choose).toBeFocused()
  const file = { name: 'queue.csv', mimeType: 'text/csv', buffer: Buffer.from(measured) }
  // A browser that was busy for seconds no longer takes the key for the person's wish, and asks for no file.
  await expect(async () => {
    const chooser = page.waitForEvent('filechooser', { timeout: 8000 })
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(file)
  }).toPass()
  const confirm = dialogOf(page).getByRole('button', { name: 'Import 2 measurements' })
  await expect(confirm).toBeVisible()
  await keyTo(page, 'Tab', confirm)
  await page.keyboard.press('Enter')
  await expect(dialogOf(page)).toBeHidden()
  expect((await savedFile(page)).measurements).toMatchObject([{ value: 2.5 }, { value: 6 }])
}

/** A finding that says that a standard has no method leads to it; once it has one, the finding is gone. */
async function answerFinding(page: Page, metric: string): Promise<void> {
  await keyTo(page, 'F6', page.locator('header'))
  const checks = page.locator('[data-checks-count]')
  await keyTo(page, 'Tab', checks)
  const count = Number(await checks.getAttribute('data-checks-count'))
  await page.keyboard.press('Enter')
  const row = page.locator('[data-finding^="standard-without-method"]').filter({ hasText: metric })
  await keyTo(page, 'ArrowDown', row)
  await page.keyboard.press('Enter')
  const card = sectionOf(page, 'Standards').locator('li[aria-current]')
  await expect(card.getByRole('textbox', { name: 'Metric', exact: true })).toHaveValue(metric)
  await keyTo(page, 'F6', page.locator('[data-inspector]'))
  await keyTo(page, 'Tab', card.getByRole('textbox', { name: 'Method', exact: true }))
  await page.keyboard.insertText('Desk log')
  await page.keyboard.press('Enter')
  await expect(row).toHaveCount(0)
  await expect(checks).toHaveAttribute('data-checks-count', String(count - 1))
  await keyTo(page, 'F6', page.locator('header'))
  await keyTo(page, 'Tab', checks)
  await page.keyboard.press('Enter')
}

/** The checklist of the fail points, as a table for a spreadsheet. */
async function exportChecklist(page: Page): Promise<void> {
  await keyTo(page, 'F6', canvasOf(page))
  await page.keyboard.press('ControlOrMeta+e')
  const csv = dialogOf(page).getByRole('radio', { name: /^CSV/ })
  await expect(csv).toBeAttached()
  await keyTo(page, 'Shift+Tab', dialogOf(page).getByRole('radio', { checked: true }).first())
  await keyTo(page, 'ArrowDown', csv)
  const go = dialogOf(page).getByRole('button', { name: 'Export CSV' })
  await keyTo(page, 'Tab', go)
  const [head = [], ...rows] = readCsv(
    await textOf(await downloadOf(page, () => page.keyboard.press('Enter'))),
  )
  expect(rows).toHaveLength(9)
  const owners = rows.map((row) => row[head.indexOf('Owner')])
  for (const owner of ['Reservations', 'Front office', 'Rooms', 'Kitchen', 'Cashier'])
    expect(owners).toContain(owner)
}

test('a quality manager’s hour: the worst failures answered, standards set and measured, findings fixed, the checklist exported, all with the keyboard', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await openSample(page, 'hotel.en')
  await watchPointers(page)
  await answerTheWorst(page)
  await takeReadyStandards(page)
  await importMeasurements(page)
  await answerFinding(page, 'Queue time at desk')
  await answerFinding(page, 'Order accuracy')
  await exportChecklist(page)
  expect(await page.locator('html').getAttribute('data-touched')).toBeNull()
})
