import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { readWordFile, reading } from '../exporters/docx/wordFile.ts'
import { canvasOf, fitAll, inspectorOf, press, savedFile } from './editor.ts'
import { exportDialog, exported, pick } from './exports.ts'
import { openSample, test } from './harness.ts'
import { giveCsv, goToPage, makeSurvey, newestSurvey, openImport, use } from './surveySteps.ts'

/** What ten guests perceived who expected six throughout: the worked survey, −0.399 weighted. */
const perceived = [6, 6, 5, 7, 5, 5, 6, 4, 5, 6, 5, 5, 6, 7, 6, 6, 7, 5, 6, 6, 5, 6]
const guests = 10

test('a survey goes its whole way with the keyboard: from the instrument over the answers to the tinted steps, a fail point and the report', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await openSample(page, 'hotel.en')
  const before = await savedFile(page)
  const survey = await makeSurvey(page, 'SERVQUAL')
  expect(survey.items).toHaveLength(perceived.length)
  const tied = new Set(survey.items.flatMap(({ steps = [] }) => steps))
  expect(tied.size).toBeGreaterThan(0)

  // The answers, as a survey tool that was given this questionnaire exports them.
  await goToPage(page, 'Answers')
  const dialog = await openImport(page)
  const columns = (part: string) => survey.items.map(({ text }, i) => `${part}${i + 1}. ${text}`)
  await giveCsv(page, [
    ['Submitted at', ...columns('E'), ...columns('P')],
    ...Array.from({ length: guests }, (_, i) => [
      `2026-11-${10 + i} 10:00`,
      ...perceived.map(() => '6'),
      ...perceived.map(String),
    ]),
  ])
  await expect(dialog).toContainText('22 of 22 questions have a column.')
  await expect(dialog.getByRole('region', { name: 'What was read' })).toContainText('Nothing to remark.')
  await use(dialog.getByRole('button', { name: `Import ${guests} customers` }))
  await expect(dialog).toBeHidden()
  const { answers } = await newestSurvey(page)
  expect(survey.items.map(({ id }) => answers.items[id]?.perception[0])).toEqual(perceived)
  expect(survey.items.map(({ id }) => answers.items[id]?.expectation?.[0])).toEqual(perceived.map(() => 6))

  await goToPage(page, 'Results')
  const results = page.locator(`[data-survey="${survey.id}"]`)
  await expect(results.locator('dl').getByText('−0.40', { exact: true })).toBeVisible()
  await expect(results.locator('dl')).toContainText('Below expectation')

  // On the blueprint.
  await fitAll(page)
  await press(page, '5')
  const bar = page.getByRole('navigation', { name: 'Steps of the method' })
  await expect(bar.getByRole('status')).toContainText(`below expectation, ${guests} answered`)
  const tinted = canvasOf(page).locator('[role=button][data-gap]')
  await expect(tinted.first()).toBeVisible()
  expect(await tinted.count()).toBeLessThanOrEqual(tied.size)

  // The worst gap becomes a fail point.
  await use(
    inspectorOf(page)
      .getByRole('button', { name: /^Add a fail point to/ })
      .first(),
  )
  await expect(inspectorOf(page).getByLabel('Failure')).toHaveValue(/^Falls short: /)
  const { failPoints = [] } = await savedFile(page)
  expect(failPoints).toHaveLength((before.failPoints ?? []).length + 1)
  const added = failPoints.at(-1)?.failure ?? ''
  expect(added).toContain('Falls short: ')

  // The report.
  const exporting = await exportDialog(page)
  await pick(exporting, 'Format', 'Word')
  const report = await exported(page, exporting)
  const { headings, tables } = await reading(readWordFile(await readFile(await report.path())))
  expect(headings.map(({ text }) => text)).toContain(survey.title)
  const cells = tables.flat(2)
  expect(cells.join('\n')).toContain(added)
  expect(cells).toContain('−0.3990')
})
