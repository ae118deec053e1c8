import { expect, type Locator, type Page } from '@playwright/test'
import type { BlueprintFile, Survey } from '#model/blueprint.ts'
import { expectNothingFound } from './axe.ts'
import { openAt, test } from './harness.ts'

const dimensions = [
  ['tangibles', 4],
  ['reliability', 5],
  ['responsiveness', 4],
  ['assurance', 4],
  ['empathy', 5],
] as const

/** What one customer perceived who expected six throughout. */
const perceived = [6, 6, 5, 7, 5, 5, 6, 4, 5, 6, 5, 5, 6, 7, 6, 6, 7, 5, 6, 6, 5, 6]

/** A survey of customers who say the same of everything but for what is added to it. */
function surveyOf(id: string, title: string, added: readonly number[]): Survey {
  const items = dimensions
    .flatMap(([dimension, count]) => Array.from({ length: count }, () => dimension))
    .map((dimension, i) => ({ id: `${id}${i + 1}`, text: `Question ${i + 1}`, dimension }))
  const answers = items.map((item, i): [string, Survey['answers']['items'][string]] => [
    item.id,
    {
      perception: added.map((more) => Math.min(7, (perceived[i] ?? 6) + more)),
      expectation: added.map(() => 6),
    },
  ])
  return {
    id,
    title,
    instrument: 'servqual',
    scale: { min: 1, max: 7 },
    invited: 4,
    items,
    answers: { items: Object.fromEntries(answers) },
  }
}

const file: BlueprintFile = {
  format: 'service-blueprint',
  version: 1,
  id: 'surveyed',
  title: 'Surveyed',
  state: 'as-is',
  lanes: [{ id: 'guest', name: 'Guest', kind: 'customer' }],
  steps: [{ id: 'arrive', name: 'Arrive', lane: 'guest', kind: 'action' }],
  connections: [],
  surveys: [surveyOf('later', 'Guests in autumn', [0, 1, 1, 0, 1]), surveyOf('worked', 'Guests in May', [0])],
}

/** Opens a page of the surveys with the keyboard alone. */
async function openPage(page: Page, name: string): Promise<void> {
  const drawer = page.locator('[data-registers]')
  await drawer.getByRole('button', { name: /^Surveys/ }).focus()
  await page.keyboard.press('Enter')
  const choice = drawer.getByRole('radio', { name, exact: true })
  await drawer.getByRole('radio').first().focus()
  while (!(await choice.isChecked())) await page.keyboard.press('ArrowRight')
}

const rowOf = (place: Locator, name: string): Locator =>
  place.getByRole('row').filter({ has: place.page().getByRole('rowheader', { name, exact: true }) })

test('the worked survey comes out weighted, by dimensions and by items, with its pictures and their tables', async ({
  page,
  site,
}) => {
  await openAt(page, site.offer('surveyed.blueprint.json', JSON.stringify(file)))
  await openPage(page, 'Results')
  const results = page.locator('[data-survey=worked]')
  const head = results.locator('dl')
  for (const [text, exact] of [
    ['−0.40', '−0.399'],
    ['−0.32', '−0.3182'],
  ] as const)
    await expect(head.getByText(text, { exact: true })).toHaveAttribute('title', exact)
  await expect(head.getByText('−0.28', { exact: true })).toBeVisible()
  await expect(results.locator('dl')).toContainText('Below expectation')
  await expect(results.locator('dl')).toContainText('25 % of 4 invited')
  const table = results.getByRole('table', { name: 'Dimensions and questions' })
  await expect(rowOf(table, 'Reliability').getByRole('cell').nth(3)).toHaveText('−1.000')
  await expect(rowOf(table, 'Assurance').getByRole('cell').nth(3)).toHaveText('+0.500')
  // What the picture shows can be read as a table.
  const radar = results.getByRole('figure', { name: 'Expected and perceived, by dimension' })
  await radar.getByText('As a table').focus()
  await page.keyboard.press('Enter')
  await expect(radar.getByRole('row', { name: 'Reliability 5.00 6.00' })).toBeVisible()
  await expectNothingFound(page, 'the results of a survey')
})

test('the bars of a dimension lead to those of its questions, by the keyboard and by a click', async ({
  page,
  site,
}) => {
  await openAt(page, site.offer('surveyed.blueprint.json', JSON.stringify(file)))
  await openPage(page, 'Results')
  const results = page.locator('[data-survey=worked]')
  await results.getByLabel('Bars of').selectOption('empathy')
  await expect(results.getByRole('figure', { name: 'Gaps of Empathy, by question' })).toContainText(
    'Question 18',
  )
  await results.getByLabel('Bars of').selectOption('all')
  await results.locator('[data-of="gap reliability"]').click()
  await expect(results.getByRole('figure', { name: 'Gaps of Reliability, by question' })).toBeVisible()
})

test('two surveys stand side by side with their differences', async ({ page, site }) => {
  await openAt(page, site.offer('surveyed.blueprint.json', JSON.stringify(file)))
  await openPage(page, 'Comparison')
  const comparison = page.locator('[data-comparison]')
  const table = comparison.getByRole('table', { name: 'Side by side' })
  await expect(rowOf(table, 'Weighted gap').getByRole('cell').first()).toHaveText('−0.399')
  await expect(rowOf(table, 'Weighted gap').getByRole('cell').last()).toHaveText('Not enough answers')
  await expect(rowOf(table, 'Question 1').getByRole('cell').nth(2)).toHaveText('−0.600')
  await expect(comparison).toContainText('Small samples: 1 and 5 answered.')
  await comparison.getByRole('button', { name: 'Swap' }).focus()
  await page.keyboard.press('Enter')
  await expect(rowOf(table, 'Question 1').getByRole('cell').nth(2)).toHaveText('+0.600')
  await expectNothingFound(page, 'two surveys side by side')
})

test('one customer and blanks alone leave no cell without the reason why', async ({ page, site }) => {
  const blank = surveyOf('blank', 'Guests in June', [0, 0])
  const columns = Object.keys(blank.answers.items).map((id) => [id, { perception: [null, null] }] as const)
  const surveys = [
    surveyOf('one', 'Guests in July', [0]),
    { ...blank, answers: { items: Object.fromEntries(columns) } },
  ]
  await openAt(page, site.offer('few.blueprint.json', JSON.stringify({ ...file, surveys })))
  await openPage(page, 'Results')
  const drawer = page.locator('[data-registers]')
  await expect(drawer.locator('[data-survey=blank]')).toContainText(
    'All 2 customers here left everything blank',
  )
  await expect(drawer.getByRole('table')).toHaveCount(0)
  await drawer.getByLabel('Survey', { exact: true }).selectOption('one')
  const results = drawer.locator('[data-survey=one]')
  await expect(results).toContainText('Only 1 customer answered.')
  const reliability = rowOf(results.getByRole('table', { name: 'Dimensions and questions' }), 'Reliability')
  await expect(reliability.getByText('one customer')).toHaveCount(2)
  await expect(reliability).toContainText('needs two customers who answered all')
  await expect(results).not.toContainText(/NaN|undefined|spread –/)
})

test('without a survey the pages say how to get one', async ({ page, site }) => {
  const { surveys: _, ...bare } = file
  await openAt(page, site.offer('bare.blueprint.json', JSON.stringify(bare)))
  await openPage(page, 'Results')
  await expect(page.locator('[data-registers]')).toContainText('make a survey on the page Questions')
})
