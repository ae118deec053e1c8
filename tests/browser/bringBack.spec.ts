import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { writeXlsx } from 'hucre/xlsx'
import { readCsv } from '../exporters/readCsv.ts'
import { filled } from '../importers/returnedLists.ts'
import { expectNothingFound } from './axe.ts'
import { press, savedFile, undoOf } from './editor.ts'
import { closeExport, exportDialog, exported, exportedChecklist, pick, tick } from './exports.ts'
import { openSample, test } from './harness.ts'

interface GivenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const xlsxFile = (bytes: Uint8Array): GivenFile => ({
  name: 'Round of 20 November.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes),
})

const csvFile = (rows: readonly (readonly string[])[]): GivenFile => ({
  name: 'Round.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'),
  ),
})

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Bring back a filled list' })
const rowOf = (dialog: Locator, name: string) =>
  dialog.getByRole('table', { name: 'What will change' }).getByRole('row').filter({ hasText: name })

/** A workbook as the dialog exports it. */
async function exportedWorkbook(page: Page, lists: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const dialog = await exportDialog(page)
  await pick(dialog, 'Format', 'Excel')
  await tick(dialog, 'Lists', lists)
  const file = await exported(page, dialog)
  await closeExport(page, dialog)
  return new Uint8Array(await readFile(await file.path()))
}

/** Opens the dialog from the menu and gives it a file, with the keyboard alone. */
async function bringBack(page: Page, file: GivenFile): Promise<Locator> {
  await page.getByRole('button', { name: 'Insert', exact: true }).focus()
  await page.keyboard.press('Enter')
  const item = page.getByRole('menuitem', { name: 'Bring back a filled list…' })
  for (let i = 0; i < 20 && !(await item.evaluate((each) => each === document.activeElement)); i++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('button', { name: 'Choose a file…' })).toBeFocused()
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Enter')
  await (await chooser).setFiles([file])
  return dialog
}

/** Goes on with Tab until a button has the keyboard, and presses it. */
async function pressButton(page: Page, button: Locator): Promise<void> {
  for (let i = 0; i < 20 && !(await button.evaluate((each) => each === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
}

const lists = ['Fail points', 'Standards', 'Audit sheet']

test('a workbook that another program filled in is shown row by row first; taken over, it is one undo step', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  const before = await savedFile(page)
  const bytes = await filled(await exportedWorkbook(page, lists), (set) => {
    set('audit', 's7', 'measured', 2.5)
    set('audit', 's7', 'date', new Date(Date.UTC(2026, 9, 3)))
    set('audit', 's7', 'initials', 'AB')
    set('failPoints', 'f2', 'owner', 'Front office')
    set('failPoints', 'f2', 'severity', 9)
  })
  const dialog = await bringBack(page, xlsxFile(bytes))
  await expect(dialog.getByText('Changed: 1, Measured: 1,')).toBeVisible()
  const point = rowOf(dialog, 'Overbooking limit set too high')
  await expect(point).toContainText('Owner empty → Front office')
  await expect(point.locator('del').first()).toHaveText('8')
  await expect(point.locator('ins').first()).toHaveText('9')
  await expect(rowOf(dialog, 'Queue time at desk')).toContainText('2.5 (2026-10-03, AB)')
  await expect(undoOf(page), 'nothing happens before it is confirmed').toHaveAccessibleName(/^Nothing/)
  await pressButton(page, dialog.getByRole('button', { name: 'Take over 2 rows' }))
  await expect(dialog).toBeHidden()
  await expect(page.getByText('2 rows taken over')).toBeVisible()

  const { measurements, ...now } = await savedFile(page)
  expect(measurements).toMatchObject([{ standard: 's7', value: 2.5, at: '2026-10-03', source: 'AB' }])
  const { measurements: _, ...was } = before
  expect(now).toEqual({
    ...was,
    failPoints: was.failPoints?.map((each) =>
      each.id === 'f2'
        ? { ...each, owner: 'Front office', rating: { severity: 9, occurrence: 6, detection: 4 } }
        : each,
    ),
  })
  await press(page, 'ControlOrMeta+z')
  await expect(undoOf(page)).toHaveAccessibleName(/^Nothing/)
  expect(await savedFile(page), 'one step takes all of it back').toEqual(before)
})

test('the audit sheet as a text file: what was measured becomes a measurement of the day that is said', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  const text = await exportedChecklist(page, 'Audit sheet', 'CSV')
  const [heading = [], ...rows] = readCsv(text.replace(/^\ufeff/, ''))
  const [check, measured] = ['What to check', 'Measured'].map((name) => heading.indexOf(name))
  const back = rows.map((cells) =>
    cells.map((cell, at) => (at === measured && cells[check ?? -1] === 'Queue time at desk' ? '4' : cell)),
  )
  const dialog = await bringBack(page, csvFile([heading, ...back]))
  await dialog.getByLabel('Measured on').fill('2026-11-20')
  await expect(rowOf(dialog, 'Queue time at desk')).toContainText('4 (2026-11-20)')
  await pressButton(page, dialog.getByRole('button', { name: 'Take over 1 row' }))
  await expect(dialog).toBeHidden()
  expect((await savedFile(page)).measurements).toMatchObject([{ standard: 's7', value: 4, at: '2026-11-20' }])
})

test('what is not understood is told with its row and its reason, and what is new with where it goes', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  const before = await savedFile(page)
  const dialog = await bringBack(
    page,
    csvFile([
      ['Step', 'Failure', 'S', 'Due', 'Owner', 'ID'],
      ['Make reservation', 'Ambiguous date or room-type entry', '14', '', 'Desk', 'f1'],
      ['Nowhere', 'Door is locked', '', '', '', ''],
      ['Check in', 'Passport forgotten', '', '03/04/2026', '', ''],
      ['', 'Gone', '3', '', '', 'f99'],
    ]),
  )
  await expect(dialog.getByText('4 rows not understood in full')).toBeVisible()
  for (const [name, ...told] of [
    ['Ambiguous date', 'Fail points, row 2', 'Owner empty → Desk', 'S: 14 is not between 1 and 10.'],
    ['Door is locked', 'Fail points, row 3', 'No step is called “Nowhere”.'],
    ['Passport forgotten', 'Fail points, row 4', 'Step Check in', '“03/04/2026” could be two days'],
    ['Gone', 'Fail points, row 5', 'The record with the ID “f99” is not in this blueprint'],
  ])
    for (const text of told) await expect(rowOf(dialog, name ?? '')).toContainText(text)
  const edge = (await dialog.boundingBox())?.y
  await dialog.getByText('Not understood', { exact: true }).click()
  await expect(dialog.getByRole('radio', { name: 'Not understood' })).toBeChecked()
  expect((await dialog.boundingBox())?.y, 'the dialog stays where it is').toBe(edge)
  await expect(dialog.getByRole('button', { name: 'Take over 2 rows' })).toBeEnabled()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await savedFile(page), 'leaving it changes nothing').toEqual(before)
})

test('a file that is none of our lists is refused in words, and another can be chosen', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  const foreign = await writeXlsx({
    sheets: [
      {
        name: 'Budget',
        rows: [
          ['a', 'b'],
          [1, 2],
        ],
      },
    ],
  })
  const dialog = await bringBack(page, xlsxFile(new Uint8Array(foreign)))
  await expect(dialog.getByRole('alert')).toContainText('None of the sheets is a list of ours')
  for (const [file, words] of [
    [xlsxFile(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])), 'could not be read'],
    [
      csvFile([
        ['a', 'b'],
        ['1', '2'],
      ]),
      'This is none of our lists',
    ],
    [csvFile([]), 'This is none of our lists'],
  ] as const) {
    const chooser = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Choose another file…' }).press('Enter')
    await (await chooser).setFiles([file])
    await expect(dialog.getByRole('alert')).toContainText(words)
    await expect(dialog.getByRole('button', { name: 'Nothing to take over' })).toBeDisabled()
  }
})

for (const [colorScheme, width, height] of [
  ['light', 1440, 900],
  ['dark', 390, 844],
] as const)
  test(`the preview bars nobody and fits, ${colorScheme}, ${width} px wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openSample(page, 'hotel.en')
    const dialog = await bringBack(
      page,
      csvFile([
        ['Step', 'Failure', 'S', 'Owner', 'ID'],
        ['', 'Ambiguous date or room-type entry', '14', 'Desk', 'f1'],
        ['', 'Overbooking limit set too high', '8', 'w'.repeat(120), 'f2'],
      ]),
    )
    await expect(dialog.getByRole('table')).toBeVisible()
    await page.setViewportSize({ width, height })
    await expectNothingFound(page, `${colorScheme}, ${width}`)
    const wide = await dialog.evaluate(
      (each) =>
        [each, ...each.querySelectorAll('*')].filter(
          (part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX === 'auto',
        ).length,
    )
    expect(wide, 'nothing is to be scrolled sideways').toBe(0)
    await expect(dialog.getByRole('button', { name: 'Take over 2 rows' })).toBeInViewport({ ratio: 1 })
  })
