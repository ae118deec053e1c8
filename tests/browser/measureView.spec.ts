import { expect, type Page } from '@playwright/test'
import type { BlueprintFile, Survey } from '#model/blueprint.ts'
import { expectNothingFound } from './axe.ts'
import { canvasOf, downloadOf, inspectorOf, press, stepOf, textOf } from './editor.ts'
import { openAt, sampleText, type Site, test } from './harness.ts'

const hotel = JSON.parse(sampleText('hotel.en')) as BlueprintFile
const idOf = (name: string) => hotel.steps.find((step) => step.name === name)?.id ?? ''

/** Ten guests who all expected six and found what is said here. */
const found: readonly (readonly [string, string, number])[] = [
  ['At check-in I am served at once', 'Check in', 4],
  ['The bags arrive when they were promised', 'Receive bags', 5],
  ['The food is what I ordered', 'Receive and eat food', 7],
]
const column = (value: number) => Array.from({ length: 10 }, () => value)
const survey: Survey = {
  id: 'guests',
  title: 'Guests in May',
  instrument: 'servqual',
  scale: { min: 1, max: 7 },
  items: found.map(([text, step], i) => ({
    id: `asked${i}`,
    text,
    dimension: 'responsiveness',
    steps: [idOf(step)],
  })),
  answers: {
    items: Object.fromEntries(
      found.map(([, , value], i) => [`asked${i}`, { perception: column(value), expectation: column(6) }]),
    ),
  },
}

const openMeasured = (page: Page, site: Site) =>
  openAt(
    page,
    site.offer('measured.blueprint.json', JSON.stringify({ ...hotel, failPoints: [], surveys: [survey] })),
  )

test('what customers say tints the steps that they were asked about, and leads to the questions behind it', async ({
  page,
  site,
}) => {
  await openMeasured(page, site)
  await press(page, '5')
  const bar = page.getByRole('navigation', { name: 'Steps of the method' })
  await expect(bar.getByRole('status')).toHaveText('Guests in May: −0.67, below expectation, 10 answered')
  await expect(stepOf(page, 'Check in')).toHaveAttribute('data-gap', 'farBelow')
  await expect(stepOf(page, 'Check in')).toContainText('−2')
  await expect(stepOf(page, 'Receive bags')).toHaveAttribute('data-gap', 'below')
  await expect(stepOf(page, 'Arrive at hotel')).not.toHaveAttribute('data-gap')
  await expect(
    canvasOf(page).getByRole('img', { name: 'Far below, Below, As expected, Above' }),
  ).toBeVisible()

  await stepOf(page, 'Check in').click()
  await expect(inspectorOf(page)).toContainText('At check-in I am served at once')
  await expect(inspectorOf(page)).toContainText('Responsiveness · 10 answers')
  await expectNothingFound(page, 'the view of measuring')
})

test('the worst gaps propose fail points; one that is taken over stands at its step, and can be undone', async ({
  page,
  site,
}) => {
  await openMeasured(page, site)
  await press(page, '5')
  const proposed = inspectorOf(page).getByRole('button', { name: /^Add a fail point to/ })
  await expect(proposed).toHaveCount(2)
  await proposed.first().focus()
  await page.keyboard.press('Enter')
  await expect(inspectorOf(page).getByLabel('Failure')).toHaveValue(
    'Falls short: “At check-in I am served at once”',
  )
  await press(page, 'Escape')
  await expect(proposed).toHaveCount(1)
  await press(page, 'ControlOrMeta+z')
  await press(page, 'Escape')
  await expect(proposed).toHaveCount(2)
})

test('a picture that is exported from this view has its tints and their legend', async ({ page, site }) => {
  await openMeasured(page, site)
  const svgNow = async () =>
    textOf(
      await downloadOf(page, async () => {
        await page.getByRole('button', { name: 'File', exact: true }).click()
        await page.getByRole('menuitem', { name: 'Export SVG' }).click()
      }),
    )
  expect(await svgNow()).not.toContain('Guests in May')
  await press(page, '5')
  const svg = await svgNow()
  expect(svg).toContain('Gap to what customers expected: Guests in May')
  expect(svg).toContain('Far below')
})

test('the complaints about a step are counted on it, in this view alone, and in the picture of it', async ({
  page,
  site,
}) => {
  const complaint = (id: string, about: string) => ({
    id,
    step: idOf(about),
    received: '2026-11-02T09:00:00Z',
    description: 'Nobody came',
  })
  const complaints = [
    ...['a', 'b', 'c'].map((id) => complaint(id, 'Check in')),
    complaint('d', 'Receive bags'),
  ]
  const file = JSON.stringify({ ...hotel, complaints })
  await openAt(page, site.offer('complained.blueprint.json', file))
  await expect(stepOf(page, 'Check in')).not.toHaveAttribute('data-complaints')
  await press(page, '5')
  await expect(stepOf(page, 'Check in')).toHaveAttribute('data-complaints', '3')
  await expect(stepOf(page, 'Receive bags')).toHaveAttribute('data-complaints', '1')
  await expect(stepOf(page, 'Arrive at hotel')).not.toHaveAttribute('data-complaints')
  await expect(canvasOf(page).getByRole('img', { name: 'Complaints' })).toBeVisible()
  const svg = await textOf(
    await downloadOf(page, async () => {
      await page.getByRole('button', { name: 'File', exact: true }).click()
      await page.getByRole('menuitem', { name: 'Export SVG' }).click()
    }),
  )
  expect(svg).toMatch(/>Complaints</)
})
