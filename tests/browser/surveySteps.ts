import { expect, type Locator, type Page } from '@playwright/test'
import type { Survey } from '#model/blueprint.ts'
import { savedFile } from './editor.ts'

/** Uses a button with the keyboard. */
export async function use(button: Locator): Promise<void> {
  await button.focus()
  await expect(button).toBeFocused()
  await button.press('Enter')
}

/** Makes a survey of an instrument, with the keyboard. */
export async function makeSurvey(page: Page, instrument: string): Promise<Survey> {
  await use(page.getByRole('button', { name: /^Surveys \d/ }))
  const service = page.getByRole('textbox', { name: 'What customers call the service' })
  await service.focus()
  await service.fill('our hotel')
  await use(page.getByRole('button', { name: new RegExp(`^${instrument} `) }))
  await expect(page.getByRole('navigation', { name: 'Surveys' })).toContainText(`${instrument}, our hotel`)
  return newestSurvey(page)
}

/** The survey that was made last, as it stands in the saved file. */
export async function newestSurvey(page: Page): Promise<Survey> {
  const survey = (await savedFile(page)).surveys?.at(-1)
  if (!survey) throw new Error('the file has no survey')
  return survey
}

/** Goes to a page of the survey with the arrow keys. */
export async function goToPage(page: Page, name: string): Promise<void> {
  const pages = page.locator('[data-registers]').getByRole('radio')
  const wanted = page.locator('[data-registers]').getByRole('radio', { name, exact: true })
  await pages.first().focus()
  for (let i = 0; i < 8 && !(await wanted.isChecked()); i++) await page.keyboard.press('ArrowRight')
  await expect(wanted).toBeChecked()
}

/** Opens the import of answers, and gives its dialog. */
export async function openImport(page: Page): Promise<Locator> {
  await use(page.getByRole('button', { name: 'Import answers', exact: true }))
  const dialog = page.getByRole('dialog', { name: /^Import answers: / })
  await expect(dialog.getByRole('button', { name: 'Choose a file…' })).toBeFocused()
  return dialog
}

/** Chooses a CSV file where the keyboard is. */
export async function giveCsv(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const chosen = page.waitForEvent('filechooser')
  await page.keyboard.press('Enter')
  await (
    await chosen
  ).setFiles({ name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(csvOf(rows)) })
}

const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')
