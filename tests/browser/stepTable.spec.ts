import { expect, type Locator, type Page } from '@playwright/test'
import { writeXlsx } from 'hucre/xlsx'
import { expectNothingFound } from './axe.ts'
import { boxOf, connectionsOf, right, savedFile, stepNamed, stepOf } from './editor.ts'
import { drawn, openSample, settled, test } from './harness.ts'
import { copyElsewhere } from './standardPages.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'New blueprint from a table' })
const pasteField = (dialog: Locator) =>
  dialog.getByRole('textbox', { name: 'Or paste it here, from any spreadsheet' })
const rowOf = (dialog: Locator, number: number) =>
  dialog.getByRole('table', { name: 'Preview' }).getByRole('row', { name: new RegExp(`^${number}\\b`) })
const column = (dialog: Locator, name: string) => dialog.getByRole('combobox', { name, exact: true })

/** Goes on with Tab until something has the keyboard. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let i = 0; i < 40 && !(await place.evaluate((each) => each === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(place).toBeFocused()
}

/** Opens the dialog from the home page with the keyboard alone. */
async function openFromHome(page: Page): Promise<Locator> {
  await page.goto('/')
  const button = page.getByRole('button', { name: 'Begin from the table' })
  await expect(button).toBeVisible()
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('button', { name: 'Choose a file…' })).toBeFocused()
  return dialog
}

/** The same while a blueprint is open. */
async function openFromMenu(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'File', exact: true }).click()
  await page.getByRole('menuitem', { name: 'New from a table…' }).click()
  return dialogOf(page)
}

/** Chooses a file in the dialog. */
async function chooseFile(page: Page, dialog: Locator, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: /^Choose (a|another) file…$/ }).press('Enter')
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer })
}

const shop = [
  'Step\tLane\tPhase\tNext\tEvidence\tFail point\tStandard',
  'Enter\tCustomer\tArrive\tGreet\tShop front; Music\t\t',
  'Greet\tFrontstage staff\t\tOrder; Leave (no)\t\tNobody greets\tGreeted within 30 s',
  'Order\tCustomer\tBuy\tCook\tMenu\t\t',
  'Cook\tBack office\t\t\t\tToo salty;Burnt\t',
  'Leave\tCustomer\t\t\t\t\t',
].join('\n')

test('with the keyboard alone a pasted table becomes a blueprint that is laid out', async ({ page }) => {
  const dialog = await openFromHome(page)
  await tabTo(page, pasteField(dialog))
  await copyElsewhere(page, shop)
  await page.keyboard.press('ControlOrMeta+v')
  await expect(dialog.getByText('5 steps, 3 lanes, 2 phases')).toBeVisible()
  for (const [name, role] of [
    ['Column 1, Step', 'step'],
    ['Column 4, Next', 'next'],
    ['Column 6, Fail point', 'failPoint'],
    ['Column 7, Standard', 'standard'],
  ] as const)
    await expect(column(dialog, name)).toHaveValue(role)
  await expect(rowOf(dialog, 3)).toContainText('Next steps: Order · Leave (no)')
  await expect(rowOf(dialog, 5)).toContainText('Fail points: Too salty · Burnt')
  await tabTo(page, dialog.getByRole('textbox', { name: 'Title of the blueprint' }))
  await page.keyboard.insertText('Sandwich shop')
  await tabTo(page, dialog.getByRole('button', { name: 'Create a blueprint with 5 steps' }))
  await page.keyboard.press('Enter')
  await drawn(page)
  const file = await savedFile(page)
  expect(file.title).toBe('Sandwich shop')
  expect(file.lanes.map(({ kind }) => kind)).toEqual(['evidence', 'customer', 'frontstage', 'backstage'])
  expect(connectionsOf(file)).toEqual(['Enter → Greet', 'Greet → Leave', 'Greet → Order', 'Order → Cook'])
  expect(stepNamed(file, 'Cook')).toMatchObject({ lane: 'Back office', phase: 'Buy' })
  const [enter, order] = [await boxOf(stepOf(page, 'Enter')), await boxOf(stepOf(page, 'Order'))]
  expect(right(enter), 'laid out from left to right').toBeLessThan(order.x)
  expect(file.touchpoints?.map(({ evidence }) => evidence)).toEqual(['Shop front', 'Music', 'Menu'])
  expect(file.standards).toMatchObject([{ metric: 'Greeted', target: 30, unit: 's' }])
})

test('headings that say nothing are guessed by what stands below, and every answer can be corrected', async ({
  page,
}) => {
  await openSample(page, 'shoeshine.en')
  const dialog = await openFromMenu(page)
  await pasteField(dialog).fill(
    'Nr.\tWas\tWer\tDanach\n1\tAnrufen\tKunde\tAntworten\n2\tAntworten\tEmpfang\t',
  )
  await expect(dialog.getByRole('checkbox', { name: 'The first row names the columns' })).toBeChecked()
  await expect(column(dialog, 'Column 1, Nr.')).toHaveValue('')
  await expect(column(dialog, 'Column 2, Was')).toHaveValue('step')
  await expect(column(dialog, 'Column 3, Wer')).toHaveValue('lane')
  await expect(dialog.getByText('each step leads to the one in the next row')).toBeVisible()
  await column(dialog, 'Column 4, Danach').selectOption('next')
  await expect(dialog.getByText('each step leads to the one in the next row')).toHaveCount(0)
  await expect(rowOf(dialog, 2)).toContainText('Next steps: Antworten')
  await column(dialog, 'Column 3, Wer').selectOption('performer')
  await expect(dialog.getByText('2 steps', { exact: true })).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'The first row names the columns' }).uncheck()
  await expect(rowOf(dialog, 1)).toContainText('Was')
})

test('what is not understood is told row by row with the reason, and the rest is taken', async ({ page }) => {
  const dialog = await openFromHome(page)
  await pasteField(dialog).fill(
    'Step\tLane\tNext\nPay\tCustomer\tNowhere; Leave\n\tCustomer\tPay\nLeave\t\tLeave',
  )
  await expect(dialog.getByText('3 rows not understood in full')).toBeVisible()
  await expect(rowOf(dialog, 2)).toContainText('No step is called “Nowhere”: not connected.')
  await expect(rowOf(dialog, 3)).toContainText('No name of a step: left out.')
  await expect(rowOf(dialog, 4)).toContainText('“Leave” is this step itself: not connected.')
  const edge = (await dialog.boundingBox())?.y
  await dialog.getByText('Not understood', { exact: true }).click()
  await expect(dialog.getByRole('radio', { name: 'Not understood' })).toBeChecked()
  await settled(page)
  expect((await dialog.boundingBox())?.y, 'the dialog stays where it is').toBe(edge)
  await dialog.getByRole('button', { name: 'Create a blueprint with 2 steps' }).click()
  await drawn(page)
  expect(connectionsOf(await savedFile(page))).toEqual(['Pay → Leave'])
})

test('a Chinese CSV file in the encoding of Excel gives a blueprint with the title of the file', async ({
  page,
}) => {
  const dialog = await openFromHome(page)
  // "环节,泳道" and "挂号,患者" in GB18030.
  const bytes = [0xbb, 0xb7, 0xbd, 0xda, 0x2c, 0xd3, 0xbe, 0xb5, 0xc0, 0x0d, 0x0a]
  const row = [0xb9, 0xd2, 0xba, 0xc5, 0x2c, 0xbb, 0xbc, 0xd5, 0xdf, 0x0d, 0x0a]
  await chooseFile(page, dialog, '门诊.csv', Buffer.from([...bytes, ...row]))
  await expect(column(dialog, 'Column 1, 环节')).toHaveValue('step')
  await expect(column(dialog, 'Column 2, 泳道')).toHaveValue('lane')
  await expect(rowOf(dialog, 2)).toContainText('挂号')
  await dialog.getByRole('button', { name: 'Create a blueprint with 1 step' }).click()
  await drawn(page)
  const file = await savedFile(page)
  expect(file.title).toBe('门诊')
  expect(stepNamed(file, '挂号')).toMatchObject({ lane: '患者' })
})

test('a workbook is read as well; one that is broken is refused in words, and what was pasted instead is taken', async ({
  page,
}) => {
  const dialog = await openFromHome(page)
  await chooseFile(page, dialog, 'broken.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 9, 9]))
  await expect(dialog.getByRole('alert')).toContainText('could not be read')
  await expect(dialog.getByRole('button', { name: 'Nothing to create' })).toBeDisabled()
  const sheet = {
    name: 'Process',
    rows: [
      ['Step', 'Lane'],
      ['Ask', 'Guest'],
      ['Answer', 'Front desk'],
    ],
  }
  const workbook = await writeXlsx({ sheets: [{ name: 'Cover', rows: [] }, sheet] })
  await chooseFile(page, dialog, 'process.xlsx', Buffer.from(workbook))
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  await expect(rowOf(dialog, 3)).toContainText('Front desk')
  await pasteField(dialog).fill('Wake up\nGo to work')
  await expect(dialog.getByRole('button', { name: 'Create a blueprint with 2 steps' })).toBeEnabled()
  await expect(rowOf(dialog, 1)).toContainText('Wake up')
})

test('a table that is dropped where no blueprint is open is one of steps', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Begin from the table' })).toBeVisible()
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['Step,Lane\nAsk,Guest\n'], 'steps.csv'))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect(rowOf(dialogOf(page), 2)).toContainText('Ask')
})

for (const [colorScheme, width, height] of [
  ['light', 1440, 900],
  ['dark', 390, 844],
] as const)
  test(`the dialog bars nobody and fits, ${colorScheme}, ${width} px wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height })
    const dialog = await openFromHome(page)
    await pasteField(dialog).fill(`${shop}\n\tCustomer\t\tEnter\t${'w'.repeat(120)}\t\t`)
    await expect(dialog.getByRole('table')).toBeVisible()
    await expectNothingFound(page, `${colorScheme}, ${width}`)
    const wide = await dialog.evaluate((each) =>
      [each, ...each.querySelectorAll('div, section, fieldset')]
        .filter((part) => getComputedStyle(part).overflowX === 'auto')
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map(({ className }) => className),
    )
    expect(wide, 'nothing is to be scrolled sideways').toEqual([])
    await expect(dialog.getByRole('button', { name: /^Create/ })).toBeInViewport({ ratio: 1 })
  })
