import { expect, type Page } from '@playwright/test'
import { expectNothingFound } from './axe.ts'
import { undoOf } from './editor.ts'
import { openSample, test } from './harness.ts'
import { giveCsv, goToPage, makeSurvey, newestSurvey, openImport, use } from './surveySteps.ts'

/** Three guests asked with two questions of their own wording; the third row is off the scale, the fourth the first again. */
const rows = [
  ['Submitted', 'Guest no.', 'Was the house in good repair?', 'Were you served at once?'],
  ['2026-11-20 10:00', 'g1', '5', '6'],
  ['2026-11-20 11:00', 'g2', '4', '9'],
  ['2026-11-20 12:00', 'g1', '5', '6'],
  ['2026-11-20 13:00', 'g3', '', 'quite'],
]

async function openAnswers(page: Page) {
  await openSample(page, 'hotel.en')
  const survey = await makeSurvey(page, 'SERVQUAL')
  await goToPage(page, 'Answers')
  const dialog = await openImport(page)
  return { survey, dialog }
}

test('what a column holds is corrected, what cannot be taken is told row by row, and the import is one undo step', async ({
  page,
}) => {
  const { survey, dialog } = await openAnswers(page)
  const [first, second] = survey.items
  await giveCsv(page, rows)
  await expect(dialog).toContainText('0 of 22 questions have a column.')
  await expect(dialog.getByRole('button', { name: 'Nothing to import' })).toBeDisabled()

  // Nobody can know what these columns ask: it is said.
  const say = async (column: string, what: string) => {
    const choice = dialog.getByRole('combobox', { name: column })
    await choice.focus()
    await choice.selectOption(what)
  }
  await say('1. Submitted', 'at')
  await say('2. Guest no.', 'respondent')
  await say('3. Was the house in good repair?', `item ${first?.id} perception`)
  await say('4. Were you served at once?', `item ${second?.id} perception`)
  await expect(dialog).toContainText('2 of 22 questions have a column.')

  // What the word stands for.
  const word = dialog.getByRole('combobox', { name: '“quite”, 1 time' })
  await word.focus()
  await word.selectOption('Not understood')
  const report = dialog.getByRole('region', { name: 'What was read' })
  await expect(report).toContainText('same respondent again: 1')
  await expect(report).toContainText('beyond the scale: 1')
  await expect(report).toContainText('words not understood: 1')
  await expect(report.getByRole('row', { name: /^3 .* 9 Beyond the scale counts as blank/ })).toBeVisible()
  await expect(report.getByRole('row', { name: /^4 .*Same respondent as row 2 left out/ })).toBeVisible()
  await word.selectOption('5')
  await expect(report).not.toContainText('words not understood')
  await expectNothingFound(page, 'the import of answers')

  await use(dialog.getByRole('button', { name: 'Import 3 customers' }))
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
    'Answers of 3 customers imported',
  )
  const { answers } = await newestSurvey(page)
  expect(answers.items[first?.id ?? '']?.perception).toEqual([5, 4, null])
  expect(answers.items[second?.id ?? '']?.perception).toEqual([6, null, 5])
  await expect(undoOf(page)).toBeEnabled()
  await page.keyboard.press('ControlOrMeta+z')
  expect((await newestSurvey(page)).answers).toEqual({ items: {} })
})

test('answers that are pasted come behind those there are, or in their place; leaving the dialog changes nothing', async ({
  page,
}) => {
  const { survey, dialog } = await openAnswers(page)
  const [{ id, text } = { id: '', text: '' }] = survey.items
  const paste = dialog.getByRole('textbox', { name: 'Or paste the rows here, from any spreadsheet' })
  await paste.fill(`${text}\n6\n7`)
  await use(dialog.getByRole('button', { name: 'Import 2 customers' }))
  await expect(dialog).toBeHidden()
  const columnNow = async () => (await newestSurvey(page)).answers.items[id]?.perception
  expect(await columnNow()).toEqual([6, 7])

  await openImport(page)
  await paste.fill(`${text}\n1`)
  await expect(dialog).toContainText('The survey has the answers of 2 customers already.')
  await use(dialog.getByRole('button', { name: 'Import 1 customer', exact: true }))
  await expect(dialog).toBeHidden()
  expect(await columnNow()).toEqual([6, 7, 1])

  await openImport(page)
  await paste.fill(`${text}\n2`)
  await dialog.getByRole('radio', { name: 'Replace them all' }).press('Space')
  await use(dialog.getByRole('button', { name: 'Import 1 customer', exact: true }))
  await expect(dialog).toBeHidden()
  expect(await columnNow()).toEqual([2])

  await openImport(page)
  await paste.fill(`${text}\n3`)
  await expect(dialog.getByRole('button', { name: 'Import 1 customer', exact: true })).toBeEnabled()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Import answers', exact: true })).toBeFocused()
  expect(await columnNow()).toEqual([2])
})
