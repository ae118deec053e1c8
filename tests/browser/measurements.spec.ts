import { expect } from '@playwright/test'
import { press, savedFile, stepOf } from './editor.ts'
import { openSample, test } from './harness.ts'
import {
  copyElsewhere,
  dialogOf,
  formOf,
  openPage,
  runChartData,
  runChartOf,
  standardsOf,
  walkTo,
} from './standardPages.ts'

/** A file as Excel in China saves it: GB18030, for two standards of the hotel; the fourth row is not understood. */
const chineseFile = (metric: string) =>
  Buffer.concat([
    Buffer.from([0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0a]),
    Buffer.from(`${metric},2026/11/23,75\n${metric},2026/11/24,1:25\nSmiles,2026/11/24,3\n`, 'latin1'),
  ])

test('measurements are typed, pasted and imported; the state and the run chart follow, and undo takes them back', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  const metric = 'Greeted after reaching the door'
  const { standards = [], steps } = await savedFile(page)
  const standard = standards.find((each) => each.metric === metric)
  const step = steps.find(({ id }) => id === standard?.step)?.name ?? ''
  await walkTo(page, step)
  const card = standardsOf(page)
  await card.getByRole('button', { name: 'Measurements' }).focus()
  await page.keyboard.press('Enter')

  // One by one.
  const form = formOf(card)
  await form.getByRole('textbox', { name: 'Value' }).focus()
  await page.keyboard.insertText('25 s')
  await page.keyboard.press('Enter')
  await expect(card).toContainText('25 s · met')
  await expect(stepOf(page, step)).toContainText('25 s')
  await expect(runChartOf(page)).toHaveCount(0)
  await page.keyboard.insertText('0:45')
  await page.keyboard.press('Enter')
  await expect(card).toContainText('35 s · tolerated')
  await expect(runChartOf(page).locator('svg')).toBeVisible()

  // A block from a spreadsheet.
  await copyElsewhere(page, '2026-11-01\t30\t40\n2026-11-02\t31\t40\n2026-11-03\t29\t40\n')
  await form.getByRole('textbox', { name: 'Value' }).focus()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('3 measurements added')
  const pasted = await savedFile(page)
  expect(pasted.measurements?.slice(2)).toMatchObject([
    { standard: standard?.id, value: 30, at: '2026-11-01', sample: 40 },
    { standard: standard?.id, value: 31, at: '2026-11-02', sample: 40 },
    { standard: standard?.id, value: 29, at: '2026-11-03', sample: 40 },
  ])
  expect((await runChartData(page)).map(([, value]) => value)).toEqual([
    '30 s',
    '31 s',
    '29 s',
    '25 s',
    '45 s',
  ])

  // A file.
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Insert', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Import measurements…' }).focus()
  const dialog = dialogOf(page)
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Choose a CSV file…' })).toBeFocused()
  await page.keyboard.press('Enter')
  await (await chosen).setFiles({ name: '实测.csv', mimeType: 'text/csv', buffer: chineseFile(metric) })
  await expect(dialog.getByRole('combobox', { name: 'Encoding' })).toHaveValue('gb18030')
  await expect(dialog.getByRole('combobox', { name: 'Column 2, 日期' })).toHaveValue('date')
  await expect(dialog).toContainText('2 rows are understood, 1 is not')
  await expect(dialog.getByRole('row', { name: /^4/ })).toContainText('No standard is called “Smiles”.')
  await dialog.getByRole('button', { name: 'Import 2 measurements' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  expect((await savedFile(page)).measurements?.slice(5)).toMatchObject([
    { value: 75, at: '2026-11-23' },
    { value: 85, at: '2026-11-24' },
  ])
  expect(await runChartData(page)).toHaveLength(7)

  // Undo: the file, the block, the two that were typed.
  await press(page, 'ControlOrMeta+z')
  expect((await savedFile(page)).measurements).toEqual(pasted.measurements)
  await press(page, 'ControlOrMeta+z', 'ControlOrMeta+z')
  await expect(card).toContainText('25 s · met')
  await press(page, 'ControlOrMeta+z')
  expect((await savedFile(page)).measurements ?? []).toEqual([])
})

test('a date that could be two days is asked for, and what is there already is left out', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  const { standards = [] } = await savedFile(page)
  const id = standards[0]?.id ?? ''
  const open = async () => {
    await page.getByRole('button', { name: 'Insert', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Import measurements…' }).click()
  }
  const dialog = dialogOf(page)
  await open()
  const paste = dialog.getByRole('textbox', { name: 'Or paste it here' })
  await paste.fill(`id\tdate\tvalue\n${id}\t3/4/2026\t0,4\n${id}\t5/6/2026\t1,25`)
  await expect(dialog.getByRole('combobox', { name: 'Decimals' })).toHaveValue(',')
  await expect(dialog.getByRole('button', { name: 'Nothing to import' })).toBeDisabled()
  const order = dialog.getByRole('radiogroup', { name: 'Which comes first in dates like 3/4/2026?' })
  await order.getByRole('radio', { name: 'The day' }).focus()
  await page.keyboard.press('Space')
  await dialog.getByRole('button', { name: 'Import 2 measurements' }).click()
  expect((await savedFile(page)).measurements).toMatchObject([
    { standard: id, value: 0.4, at: '2026-04-03' },
    { standard: id, value: 1.25, at: '2026-06-05' },
  ])
  await open()
  await paste.fill(`id\tdate\tvalue\n${id}\t2026-04-03\t0.4\n${id}\t2026-04-04\t0.5`)
  await expect(dialog).toContainText('1 is there already')
  await dialog.getByRole('button', { name: 'Import 1 measurement', exact: true }).click()
  expect((await savedFile(page)).measurements?.map(({ value }) => value)).toEqual([0.4, 1.25, 0.5])
})

test('a file that is dropped on the open import is imported, and not taken for a list that comes back', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  const { standards = [] } = await savedFile(page)
  await page.getByRole('button', { name: 'Insert', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Import measurements…' }).click()
  const dialog = dialogOf(page)
  await dialog.getByText('or drop it here').evaluate((place, text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'values.csv'))
    place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, `id,date,value\n${standards[0]?.id},2026-11-20,0.4\n`)
  await expect(dialog).toContainText('File: values.csv')
  await dialog.getByRole('button', { name: 'Import 1 measurement', exact: true }).click()
  expect((await savedFile(page)).measurements).toMatchObject([{ value: 0.4, at: '2026-11-20' }])
})

test('the table of measurements is filtered, edited, pasted into and emptied with the keyboard', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  await openPage(page, 'Measurements')
  const table = page.getByRole('region', { name: 'Measurements' })
  await expect(table).toContainText('No measurements yet.')
  const whose = page.getByRole('combobox', { name: 'Standard', exact: true })
  await whose.selectOption({ label: 'Greeted after reaching the door · Arrive at hotel' })
  const form = formOf(page.getByRole('region', { name: 'Registers' }))
  await form.getByRole('textbox', { name: 'Value' }).focus()
  await copyElsewhere(page, '40\n41\n42')
  await page.keyboard.press('ControlOrMeta+v')
  const rows = table.getByRole('row').filter({ has: page.getByRole('gridcell') })
  await expect(rows).toHaveCount(3)

  // Edited in place.
  await table.getByRole('gridcell', { name: '42 s' }).click()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('1:05')
  await page.keyboard.press('Enter')
  await expect(table.getByRole('gridcell', { name: '65 s' })).toBeVisible()
  await table.getByRole('gridcell', { name: '65 s' }).click()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('late')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('“late” was not kept')

  // Pasted into the grid, for the standard that is selected.
  await table.getByRole('gridcell', { name: '41 s' }).click()
  await copyElsewhere(page, '2026-11-20\t52\n2026-11-21\t53')
  await page.keyboard.press('ControlOrMeta+v')
  await expect(rows).toHaveCount(5)

  // Deleted, one undo step.
  await page.keyboard.press('Delete')
  await expect(rows).toHaveCount(4)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(rows).toHaveCount(5)

  // Another standard has none of them.
  await whose.selectOption({ label: 'Known guests greeted by name · Greet guest and take bags' })
  await expect(rows).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Only the selected standard' }).uncheck()
  await expect(rows).toHaveCount(5)
})
