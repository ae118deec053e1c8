import { readFile } from 'node:fs/promises'
import { expect, type Download, type Page } from '@playwright/test'
import { readCsv } from '../exporters/readCsv.ts'
import { boxOf, canvasOf, downloadOf, press, savedFile, stepOf, textOf } from './editor.ts'
import { closeExport, exportDialog, exported, exportedSvg, partsOf, pick, tick } from './exports.ts'
import { drawn, openSample, settled, test } from './harness.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export' })

const formats = [
  'PDF',
  'PowerPoint',
  'Word',
  'Web page',
  'SVG',
  'PNG',
  'JPEG',
  'Excel',
  'CSV',
  'Markdown',
  'JSON',
]

/** Each file that is downloaded while something is done, until there are so many. */
async function downloadsOf(page: Page, count: number, act: () => Promise<unknown>): Promise<Download[]> {
  const files: Download[] = []
  page.on('download', (file) => files.push(file))
  await act()
  await expect.poll(() => files.length).toBe(count)
  page.removeAllListeners('download')
  return files
}

test('its shortcut opens it from where a page was chosen, too: nobody types into a radio', async ({
  page,
}) => {
  await openSample(page, 'shoeshine.en')
  await page.getByRole('button', { name: /^Steps \d/ }).press('Enter')
  await page.getByRole('radio', { name: 'Time', exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+e')
  await expect(dialogOf(page)).toBeVisible()
})

test('every format is offered with what it is for, and asks only what concerns it', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  const dialog = await exportDialog(page)
  const format = dialog.getByRole('radiogroup', { name: 'Format' })
  expect(await format.locator('label').allTextContents()).toEqual(formats)
  const asked = { Lists: 'group', Size: 'radiogroup', Pages: 'radiogroup', Background: 'radiogroup' } as const
  const wanted: Record<string, readonly (keyof typeof asked)[]> = {
    PDF: ['Lists', 'Pages'],
    Word: ['Lists'],
    SVG: ['Background'],
    PNG: ['Size', 'Background'],
    JPEG: ['Size'],
    CSV: ['Lists'],
    JSON: [],
  }
  for (const [name, options] of Object.entries(wanted)) {
    await pick(dialog, 'Format', name)
    for (const [option, role] of Object.entries(asked))
      await expect(dialog.getByRole(role, { name: option, exact: true }), `${name}: ${option}`).toHaveCount(
        options.includes(option as keyof typeof asked) ? 1 : 0,
      )
  }
})

test('the keyboard alone exports: open, Enter; what was chosen is remembered for the blueprint, and made again', async ({
  page,
}) => {
  await openSample(page, 'shoeshine.en')
  const { title } = await savedFile(page)
  await press(page, 'ControlOrMeta+e')
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('button', { name: 'Export PDF' })).toBeFocused()
  const first = await downloadOf(page, () => page.keyboard.press('Enter'))
  expect(first.suggestedFilename()).toBe(`${title}.pdf`)
  await expect(dialog.getByText(`Saved: ${title}.pdf`)).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Export PDF' })).toBeFocused()
  await pick(dialog, 'Format', 'SVG')
  await pick(dialog, 'Colours', 'Dark')
  await dialog.getByLabel('Title block').check()
  await dialog.getByLabel('Author').fill('Ada Lovelace')
  const second = await textOf(await downloadOf(page, () => page.keyboard.press('Enter')))
  expect(second).toContain('Ada Lovelace')
  await closeExport(page, dialog)

  await page.reload()
  await drawn(page)
  await press(page, 'ControlOrMeta+e')
  await expect(dialog.getByRole('button', { name: 'Export SVG' })).toBeFocused()
  await expect(dialog.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(dialog.getByLabel('Author')).toHaveValue('Ada Lovelace')
  expect(await textOf(await downloadOf(page, () => page.keyboard.press('Enter')))).toBe(second)
  await closeExport(page, dialog)
  const again = await downloadOf(page, () => press(page, 'ControlOrMeta+Shift+e'))
  expect(again.suggestedFilename()).toBe(`${title}.svg`)
  expect(await textOf(again)).toBe(second)
  await expect(page.getByText(`Saved: ${title}.svg`)).toBeVisible()

  await openSample(page, 'hotel.en')
  await press(page, 'ControlOrMeta+Shift+e')
  await expect(
    dialog.getByRole('button', { name: 'Export PDF' }),
    'another blueprint is asked about',
  ).toBeFocused()
})

test('the selected steps are offered where steps are selected, and any phase', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const { title, steps, phases = [] } = await savedFile(page)
  const dialog = await exportDialog(page)
  const what = dialog.getByRole('combobox', { name: 'What' })
  await expect(what.locator('option')).toHaveText(['Whole blueprint', ...phases.map(({ name }) => name)])
  await pick(dialog, 'Format', 'SVG')
  const phase = phases[1]
  await what.selectOption(phase?.name ?? '')
  await expect(dialog.getByText(`${title} - ${phase?.name}.svg`)).toBeVisible()
  const ofPhase = await partsOf(page, await textOf(await exported(page, dialog)))
  const idsOf = (parts: object) => Object.keys(parts).flatMap((id) => /^step-(.*)$/.exec(id)?.[1] ?? [])
  expect(idsOf(ofPhase).toSorted()).toEqual(
    steps.flatMap((step) => (step.phase === phase?.id ? [step.id] : [])).toSorted(),
  )
  await closeExport(page, dialog)
  const chosen = steps.slice(0, 2)
  await stepOf(page, chosen[0]?.name ?? '').click()
  await stepOf(page, chosen[1]?.name ?? '').click({ modifiers: ['Shift'] })
  await press(page, 'ControlOrMeta+e')
  await what.selectOption('The 2 selected steps')
  const ofSelection = await partsOf(page, await textOf(await exported(page, dialog)))
  expect(idsOf(ofSelection).toSorted()).toEqual(chosen.map(({ id }) => id).toSorted())
})

test('marks, colours, language, legend and title block are as chosen, in the preview and in the file', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  const { failPoints = [] } = await savedFile(page)
  const plain = await exportedSvg(page)
  expect(
    Object.keys(await partsOf(page, plain)).filter((id) => id.startsWith('card-')).length,
  ).toBeGreaterThan(0)
  const dialog = await exportDialog(page)
  const picture = dialog.getByRole('img', { name: 'The blueprint as it will be exported' })
  await expect(picture).toBeVisible()
  const ratio = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth / image.naturalHeight)
  const before = await ratio()
  await tick(dialog, 'Marks in the drawing', ['Standards'])
  await expect.poll(ratio, 'without its evidence the drawing is lower').toBeGreaterThan(before)
  await pick(dialog, 'Language', '简体中文')
  await dialog.getByLabel('Legend').check()
  await dialog.getByLabel('Title block').check()
  await dialog.getByLabel('Organisation').fill('Grand Hotel <North> & Co')
  await expect.poll(ratio, 'what stands beside it makes it higher').toBeLessThan(before * 1.2)
  const svg = await textOf(await exported(page, dialog))
  expect(svg).toContain('可视分界线')
  const parts = await partsOf(page, svg)
  const ids = Object.keys(parts)
  expect(ids.filter((id) => id.startsWith('card-'))).toEqual([])
  expect(failPoints.length).toBeGreaterThan(0)
  expect(parts['title-block']?.text ?? svg).toContain('Grand Hotel')
  await pick(dialog, 'Colours', 'Dark')
  const dark = await textOf(await exported(page, dialog))
  const ground = (text: string) => /<rect[^>]* fill="(#[0-9a-f]{6})"/i.exec(text)?.[1]
  expect(ground(dark)).not.toBe(ground(svg))
})

test('several lists as CSV are a file each; the preview has their first rows', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const { title, failPoints = [] } = await savedFile(page)
  const dialog = await exportDialog(page)
  await pick(dialog, 'Format', 'CSV')
  await tick(dialog, 'Lists', [])
  await expect(dialog.getByText('Choose at least one list.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Export CSV' })).toBeDisabled()
  await tick(dialog, 'Lists', ['Fail points', 'Audit sheet'])
  await expect(dialog.getByRole('heading', { name: `Fail points: ${failPoints.length} rows` })).toBeVisible()
  const files = await downloadsOf(page, 2, () => dialog.getByRole('button', { name: 'Export CSV' }).click())
  expect(files.map((file) => file.suggestedFilename())).toEqual([
    `${title} - Fail points.csv`,
    `${title} - Audit sheet.csv`,
  ])
  const [first] = files
  const [head, ...rows] = readCsv((await textOf(first as Download)).replace(/^\uFEFF/, ''))
  expect(rows).toHaveLength(failPoints.length)
  const table = dialog.getByRole('region', { name: 'Preview: Fail points' })
  expect(await table.locator('th').allTextContents()).toEqual(head)
  const shown = await table.locator('tbody tr').count()
  expect(shown).toBe(Math.min(12, failPoints.length))
  const failure = head?.indexOf('Failure') ?? -1
  expect(await table.locator(`tbody tr td:nth-child(${failure + 1})`).allTextContents()).toEqual(
    rows.slice(0, shown).map((row) => row[failure]),
  )
})

test('a register opens the same dialog with its own list', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await page
    .getByRole('button', { name: /standards/i })
    .last()
    .click()
  await expect(page.getByRole('gridcell').first()).toBeVisible()
  await page.getByRole('button', { name: 'Export checklist' }).click()
  const dialog = dialogOf(page)
  const lists = dialog.getByRole('group', { name: 'Lists' })
  await expect(dialog.getByRole('button', { name: 'Export Excel' })).toBeFocused()
  await expect(lists.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await expect(lists.getByLabel('Standards')).toBeChecked()
})

test('an own size is typed; one too large says what works', async ({ page }) => {
  await openSample(page, 'shoeshine.en')
  const dialog = await exportDialog(page)
  await pick(dialog, 'Format', 'PNG')
  await pick(dialog, 'Size', 'Own…')
  const own = dialog.getByLabel('Own size, in times the drawing')
  await own.fill('1.5')
  const file = await downloadOf(page, () => own.press('Enter'))
  expect(file.suggestedFilename()).toMatch(/\.png$/)
  await expect(dialog.getByRole('radio', { name: 'Own…' })).toBeChecked()
  await own.fill('60')
  await own.press('Tab')
  await expect(dialog.getByText('is larger than a PNG picture may be')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Export PNG' })).toBeDisabled()
  await dialog.getByRole('button', { name: /the largest that works$/ }).click()
  await expect(dialog.getByRole('button', { name: 'Export PNG' })).toBeEnabled()
  expect(Number(await own.inputValue())).toBeLessThan(60)
})

test('an SVG goes to the clipboard as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSample(page, 'shoeshine.en')
  const svg = await exportedSvg(page)
  const dialog = await exportDialog(page)
  await dialog.getByRole('button', { name: 'Copy SVG' }).click()
  await expect(dialog.getByText('It is on the clipboard.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(svg)
})

test('pages of a PDF are shown as they will be', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const dialog = await exportDialog(page)
  await pick(dialog, 'Format', 'PDF')
  await tick(dialog, 'Lists', [])
  await expect(dialog.getByRole('radiogroup', { name: 'Paper' })).toHaveCount(0)
  for (const [layout, least] of [
    ['Tiles', 2],
    ['By phase', 2],
  ] as const) {
    await pick(dialog, 'Pages', layout)
    await pick(dialog, 'Paper', 'A4')
    await expect(dialog.locator('[aria-busy=false]')).toBeVisible()
    const shown = Number.parseInt((await dialog.getByText(/^\d+ pages?$/).textContent()) ?? '', 10)
    const file = await readFile(await (await exported(page, dialog)).path(), 'latin1')
    expect(file.match(/\/Type\s*\/Page\b/g)).toHaveLength(shown)
    expect(shown).toBeGreaterThanOrEqual(least)
  }
})

test('why an export fails is said in its place, and it can be tried again', async ({ page, faults }) => {
  await openSample(page, 'shoeshine.en')
  const dialog = await exportDialog(page)
  await pick(dialog, 'Format', 'PDF')
  await page.route('**/*.ttf', (route) => route.abort())
  await dialog.getByRole('button', { name: 'Export PDF' }).click()
  await expect(dialog.getByText(/^The export failed: /)).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Export PDF' })).toBeEnabled()
  await page.unroute('**/*.ttf')
  await exported(page, dialog)
  await expect(dialog.getByText(/^Saved: /)).toBeVisible()
  // The browser itself reports what could not be fetched.
  faults.length = 0
})

for (const format of ['PDF', 'PNG', 'CSV'] as const)
  test(`on a phone nothing of the dialog is cut: ${format}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openSample(page, 'hotel.en')
    await press(page, 'ControlOrMeta+e')
    const dialog = dialogOf(page)
    await pick(dialog, 'Format', format)
    await expect(dialog.locator('[aria-busy=false]')).toBeVisible()
    await settled(page)
    const button = await boxOf(dialog.getByRole('button', { name: `Export ${format}` }))
    expect(button.y + button.height).toBeLessThanOrEqual(844)
    const cut = await dialog.evaluate((element) =>
      [...element.querySelectorAll('label, select, button, input, p, h3, img')].flatMap((each) => {
        const { left, right, width } = each.getBoundingClientRect()
        const scrolled = each.closest('section[tabindex]') !== null
        return width > 0 && !scrolled && (left < 0 || right > window.innerWidth)
          ? [each.outerHTML.slice(0, 80)]
          : []
      }),
    )
    expect(cut).toEqual([])
    await expect(canvasOf(page)).toHaveCount(1)
  })
