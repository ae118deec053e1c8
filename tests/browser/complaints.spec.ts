import { expect, type Page } from '@playwright/test'
import type { Standard } from '#model/blueprint.ts'
import { expectNothingFound } from './axe.ts'
import { inspectorOf, savedFile, stepOf, undoOf } from './editor.ts'
import { openAt, sampleText, test } from './harness.ts'
import { dialogOf } from './standardPages.ts'

const hour = 3_600_000

const answered: Standard = {
  id: 'answered',
  metric: 'Complaint answered',
  basis: 'objective',
  measure: 'number',
  comparator: 'at-most',
  target: 4,
  limit: 24,
  unit: 'h',
  owner: 'Front desk',
  escalation: [
    { afterSeconds: 7200, to: 'Shift leader' },
    { afterSeconds: 14_400, to: 'Hotel manager' },
    { afterSeconds: 28_800, to: 'Director' },
  ],
}

/** The hotel, with a standard for answering complaints and 250 guests a month. */
function hotel(): string {
  const file = JSON.parse(sampleText('hotel.en'))
  return JSON.stringify({
    ...file,
    customersPerMonth: 250,
    standards: [...file.standards, answered],
  })
}

/** So many hours ago, as a list from elsewhere writes it. */
const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString().slice(0, 16)

const csv = () =>
  [
    'Received,Complaint,Step,Fail point,Channel,Cause,Acknowledged,Resolved on,Outcome',
    `${ago(3)}Z,Nobody at the desk,Check in,,Phone,Service,,,`,
    `${ago(30)}Z,Bags lost,Take bags to room,"Tag written by hand, room not yet assigned",Web,Service,${ago(29)}Z,,`,
    `${ago(200)}Z,Bill wrong,Cellar,,Web,Product,${ago(199)}Z,${ago(198)}Z,Solved`,
    'some day,No date,,,,,,,',
  ].join('\n')

const tabOf = (page: Page) => page.getByRole('button', { name: /^Complaints \d+$/ })
const gridOf = (page: Page) => page.locator('[data-register=complaints]')

async function openImported(page: Page): Promise<void> {
  const chosen = page.waitForEvent('filechooser')
  await tabOf(page).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Import complaints…' }).focus()
  await page.keyboard.press('Enter')
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('button', { name: 'Choose a file…' })).toBeFocused()
  await page.keyboard.press('Enter')
  await (await chosen).setFiles({ name: 'complaints.csv', mimeType: 'text/csv', buffer: Buffer.from(csv()) })
  await expect(dialog).toContainText('3 complaints are understood, 1 row is not and stays out')
  await expect(dialog.getByRole('row', { name: /^4/ })).toContainText('nothing is called “Cellar”')
  await expect(dialog.getByRole('row', { name: /^5/ })).toContainText('“some day” is no date')
  await expectNothingFound(page, 'the import')
  await dialog.getByRole('button', { name: 'Import 3 complaints' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

async function openHandling(page: Page): Promise<void> {
  const bar = page.getByRole('radiogroup', { name: 'What this register shows' })
  await bar.getByRole('radio', { name: 'Table' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(bar.getByRole('radio', { name: 'Handling' })).toBeChecked()
}

test('complaints are imported, show what is overdue and with whom, and propose an occurrence; undo takes it back', async ({
  page,
  site,
}) => {
  await openAt(page, site.offer('complaints.blueprint.json', hotel()))
  await openImported(page)
  await expect(tabOf(page)).toHaveText('Complaints 3')
  await expect(gridOf(page).getByRole('row', { name: /Nobody at the desk/ })).toContainText(
    'with Shift leader',
  )
  await expect(gridOf(page).getByRole('row', { name: /Bags lost/ })).toContainText(
    'Past limit · with Director',
  )
  await expectNothingFound(page, 'the register of complaints')

  // What is past its limit and with whom; a click leads to the row and its step.
  await openHandling(page)
  const overdue = page.getByRole('table', { name: 'Past limit or escalated now' })
  await expect(overdue.getByRole('row')).toHaveCount(3)
  await expect(overdue.getByRole('row', { name: /Bags lost/ })).toContainText('Director · level 4')
  await expect(overdue.getByRole('row', { name: /Nobody at the desk/ })).toContainText('Hotel manager')
  await expectNothingFound(page, 'the handling page')

  // One complaint among the 250 guests of a month is 4 per thousand, or fewer where the list reaches over more months.
  const proposals = page.getByRole('table', { name: 'Proposed occurrence' })
  const months = page.getByRole('textbox', { name: 'Months observed' })
  await months.fill('1')
  await months.press('Enter')
  const accept = proposals.getByRole('button', { name: /^Take over 6/ })
  const before = (await savedFile(page)).failPoints ?? []
  await accept.focus()
  await page.keyboard.press('Enter')
  await expect(proposals).toContainText('is so')
  const after = (await savedFile(page)).failPoints ?? []
  const tag = before.find(({ failure }) => failure.startsWith('Tag written by hand'))
  expect(after.find(({ id }) => id === tag?.id)?.rating).toEqual({ ...tag?.rating, occurrence: 6 })
  await undoOf(page).click()
  expect((await savedFile(page)).failPoints).toEqual(before)

  // The customers at risk are a range, and follow what is typed.
  const risk = page.getByRole('region', { name: 'Customers at risk' })
  for (const [label, count] of [
    ['Said nothing', '600'],
    ['Complained, not handled', '100'],
    ['Resolved', '200'],
    ['Resolved quickly', '100'],
  ] as const) {
    const field = risk.getByRole('textbox', { name: label, exact: true })
    await field.fill(count)
    await field.press('Enter')
  }
  await expect(risk).toContainText('263 to 503 of 1000 stay')
  await expect(risk).toContainText('382 to 602 would stay')

  await overdue.getByRole('button', { name: 'Bags lost' }).click()
  await expect(gridOf(page).locator('.ag-row-selected')).toContainText('Bags lost')
  await expect(inspectorOf(page)).toContainText('Complaints 1')

  // All that was imported goes at once.
  await undoOf(page).click()
  await expect(tabOf(page)).toHaveText('Complaints 0')
})

/** Adds a complaint to a step with the keyboard, which then writes what it is about. */
async function addAtCheckIn(page: Page): Promise<void> {
  await stepOf(page, 'Check in').click()
  const add = inspectorOf(page).getByRole('button', { name: 'Add complaint' })
  await add.focus()
  await page.keyboard.press('Enter')
  const text = inspectorOf(page).getByRole('textbox', { name: 'Complaint', exact: true })
  await expect(text).toBeFocused()
}

test('a complaint is entered with the keyboard and not closed before its decision is communicated', async ({
  page,
  site,
}) => {
  await openAt(page, site.offer('complaints.blueprint.json', hotel()))
  await addAtCheckIn(page)
  await page.keyboard.insertText('Key did not work')
  await page.keyboard.press('Enter')
  const closed = inspectorOf(page).getByRole('textbox', { name: 'Closed' })
  await closed.focus()
  await page.keyboard.insertText('2099-11-22 14:03')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
    'A case is closed only once its decision has been communicated',
  )
  const communicated = inspectorOf(page).getByRole('textbox', { name: 'Communicated' })
  await communicated.fill('2099-11-22 14:00')
  await communicated.press('Enter')
  await closed.fill('2099-11-22 14:03')
  await closed.press('Enter')
  const { complaints = [] } = await savedFile(page)
  expect(complaints).toMatchObject([{ description: 'Key did not work' }])
  expect(complaints[0]?.closed).toMatch(/^2099-11-22T14:03/)
  await expectNothingFound(page, 'a complaint in the inspector')
})

test.describe('where clocks change', () => {
  test.use({ timezoneId: 'America/New_York' })
  test('a complaint is kept by the clock of its day, and a day without a time stays a day', async ({
    page,
    site,
  }) => {
    await openAt(page, site.offer('complaints.blueprint.json', hotel()))
    await addAtCheckIn(page)
    const received = inspectorOf(page).getByRole('textbox', { name: 'Received' })
    const typed = async (written: string) => {
      await received.fill(written)
      await received.press('Enter')
    }
    await typed('2026-10-31 23:30')
    expect((await savedFile(page)).complaints?.[0]?.received).toBe('2026-10-31T23:30-04:00')
    // Clocks go from 2:00 to 3:00 in this night.
    await typed('2026-03-08 02:30')
    await expect(received).toHaveValue('2026-03-08 03:30')
    await typed('2026-03-08')
    await expect(received).toHaveValue('2026-03-08')
    const communicated = inspectorOf(page).getByRole('textbox', { name: 'Communicated' })
    await communicated.fill('2026-03-08')
    await communicated.press('Enter')

    await tabOf(page).click()
    await openHandling(page)
    const times = page.getByRole('table', { name: 'Times' })
    await expect(times.getByRole('row', { name: /decision was communicated/ })).toContainText('111 d1 d1 d')
    const standards = page.getByRole('table', { name: 'Against the standards' })
    await expect(standards.getByRole('row', { name: /Complaint answered/ })).toContainText('≤ 4 h0100100 %')
    await expectNothingFound(page, 'times known to the day')
  })
})
