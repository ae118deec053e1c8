import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { readCsv } from '../exporters/readCsv.ts'
import { readWordFile, reading } from '../exporters/docx/wordFile.ts'
import { expectNothingFound } from './axe.ts'
import { downloadOf, savedFile, textOf, undoOf } from './editor.ts'
import { openSample, test } from './harness.ts'
import { copyElsewhere } from './standardPages.ts'

const surveysOf = (page: Page): Locator => page.getByRole('navigation', { name: 'Surveys' })
const messages = (page: Page): Locator => page.getByRole('region', { name: 'Messages' })

/** Presses keys where the focus is. */
async function keys(page: Page, ...all: string[]): Promise<void> {
  for (const key of all) await page.keyboard.press(key)
}

/** Uses a button with the keyboard. */
async function use(button: Locator): Promise<void> {
  await button.focus()
  await expect(button).toBeFocused()
  await button.press('Enter')
}

/** Opens the surveys and makes one of an instrument, with the keyboard. */
async function makeSurvey(page: Page, instrument: string): Promise<void> {
  await use(page.getByRole('button', { name: /^Surveys \d/ }))
  const service = page.getByRole('textbox', { name: 'What customers call the service' })
  await service.focus()
  await service.fill('our hotel')
  await use(page.getByRole('button', { name: new RegExp(`^${instrument} `) }))
  await expect(surveysOf(page)).toContainText(`${instrument}, our hotel`)
}

async function openAnswers(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Questions' }).press('ArrowRight')
  await use(page.getByRole('button', { name: 'Next customer' }))
}

const surveyIn = async (page: Page) => (await savedFile(page)).surveys?.at(-1)

/** Chooses how the questionnaire goes out, with the keyboard. */
const questionnaire = (page: Page, form: string) =>
  downloadOf(page, async () => {
    await use(page.getByRole('button', { name: 'Questionnaire' }))
    await use(page.getByRole('menuitem', { name: form }))
  })

test('a SERVQUAL survey is made, its questions edited and taken back, all with the keyboard', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  await makeSurvey(page, 'SERVQUAL')
  const made = await surveyIn(page)
  expect(made).toMatchObject({ instrument: 'servqual', scale: { min: 1, max: 7 } })
  expect(made?.items).toHaveLength(22)
  expect(made?.items[0]?.steps?.length).toBeGreaterThan(0)
  await expectNothingFound(page, 'questions')

  // A question is worded anew, moved and removed.
  const first = page.getByRole('textbox', { name: 'Question 1', exact: true })
  await first.fill('The lifts of our hotel are quick.')
  await keys(page, 'Enter', 'Alt+ArrowDown')
  await expect(page.getByRole('textbox', { name: 'Question 2', exact: true })).toBeFocused()
  await use(page.getByRole('button', { name: 'Remove question 1', exact: true }))
  await expect(page.getByRole('button', { name: 'Remove question 1', exact: true })).toBeFocused()
  const edited = await surveyIn(page)
  expect(edited?.items).toHaveLength(21)
  expect(edited?.items[0]).toMatchObject({
    id: made?.items[0]?.id,
    text: 'The lifts of our hotel are quick.',
  })
  await expect(undoOf(page)).toHaveAccessibleName(/change questions/)
  await keys(page, 'ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z')
  expect((await surveyIn(page))?.items).toEqual(made?.items)

  // Weights and scale.
  await page.getByRole('textbox', { name: 'Reliability' }).fill('40')
  await keys(page, 'Enter')
  await expect(page.getByText('Set for this survey')).toBeVisible()
  expect((await surveyIn(page))?.weights).toMatchObject({ reliability: 40, responsiveness: 22 })
  await use(page.getByRole('button', { name: 'Use the instrument’s' }))
  expect(await surveyIn(page)).not.toHaveProperty('weights')
  const most = page.getByRole('textbox', { name: 'to', exact: true })
  await most.fill('0')
  await keys(page, 'Enter')
  await expect(page.getByRole('alert')).toContainText('has to end above where it begins')
  await keys(page, 'Escape')
  await expect(most).toHaveValue('7')

  // The next wave, and a survey that is deleted and brought back.
  await use(page.getByRole('button', { name: 'Next wave' }))
  await expect(surveysOf(page).getByRole('button', { name: /our hotel \(2\)/ })).toBeVisible()
  await use(page.getByRole('button', { name: 'Delete survey' }))
  await expect(messages(page)).toContainText('was deleted')
  expect((await savedFile(page)).surveys).toHaveLength(1)
  await messages(page).getByRole('button', { name: 'Undo' }).click()
  expect((await savedFile(page)).surveys).toHaveLength(2)
})

test('answers of customers are typed, pasted, refused off the scale and taken back', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await makeSurvey(page, 'SERVQUAL')
  await openAnswers(page)

  // Two customers, as they stand on paper.
  await page.keyboard.type('6')
  await keys(page, 'Tab')
  await page.keyboard.type('7')
  await keys(page, 'Enter')
  const grid = page.getByRole('region', { name: 'Answers' })
  await expect(page.getByText('1 customer', { exact: true })).toBeVisible()
  await page.keyboard.type('5')
  await keys(page, 'Enter')
  await expect(page.getByText('2 customers', { exact: true })).toBeVisible()
  const survey = await surveyIn(page)
  const [a = '', b = ''] = survey?.items.map(({ id }) => id) ?? []
  expect(survey?.answers.items[a]?.expectation).toEqual([6, null])
  expect(survey?.answers.items[b]?.expectation).toEqual([7, 5])
  await expectNothingFound(page, 'answers')

  // Off the scale.
  await page.keyboard.type('9')
  await keys(page, 'Enter')
  await expect(messages(page)).toContainText('E2, customer 3: “9” was not kept. The scale goes from 1 to 7.')
  await expect(page.getByText('2 customers', { exact: true })).toBeVisible()

  // A block from a spreadsheet makes the customers it needs.
  await copyElsewhere(page, '4\t5\n3\t8\n2\t1\n')
  await keys(page, 'ControlOrMeta+v')
  await expect(messages(page)).toContainText('5 answers pasted')
  await expect(page.getByText('5 customers', { exact: true })).toBeVisible()
  expect((await surveyIn(page))?.answers.items[b]?.expectation).toEqual([7, 5, 4, 3, 2])
  await keys(page, 'ControlOrMeta+z')
  await expect(page.getByText('2 customers', { exact: true })).toBeVisible()

  // A customer is deleted, and comes back.
  await keys(page, 'ArrowUp')
  await use(page.getByRole('button', { name: 'Delete customer' }))
  await expect(page.getByText('1 customer', { exact: true })).toBeVisible()
  await keys(page, 'ControlOrMeta+z')
  await expect(page.getByText('2 customers', { exact: true })).toBeVisible()
  await expect(grid.getByRole('gridcell', { name: '7', exact: true })).toBeVisible()

  // How many answered stands in the list.
  await page.getByRole('radio', { name: 'Answers' }).press('ArrowLeft')
  await expect(surveysOf(page)).toContainText('2 customers')
})

test('the questionnaire goes out as Word document, CSV and text, and says what the survey asks', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  await makeSurvey(page, 'SERVQUAL')

  const word = await questionnaire(page, 'Word document')
  expect(word.suggestedFilename()).toBe('SERVQUAL, our hotel - Questionnaire.docx')
  const { headings, tables } = await reading(readWordFile(await readFile(await word.path())))
  expect(headings.map(({ text }) => text)).toContain('Part 1: What I expect')
  expect(tables[0]?.[1]?.slice(0, 3)).toEqual(['1', 'Excellent hotels use up-to-date equipment.', '☐'])
  expect(tables[1]).toHaveLength(23)

  const csv = readCsv(
    (await textOf(await questionnaire(page, 'CSV, a question a row'))).replace(/^\ufeff/, ''),
  )
  expect(csv).toHaveLength(45)
  expect(csv[44]?.[1]).toBe('P22')

  const text = await textOf(await questionnaire(page, 'Text for Qualtrics'))
  expect(text.match(/^\[\[ID:[EP]\d+\]\]\r$/gm)).toHaveLength(44)
})
