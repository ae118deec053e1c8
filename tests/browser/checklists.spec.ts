import { expect } from '@playwright/test'
import { readCsv } from '../exporters/readCsv.ts'
import { savedFile, sorted } from './editor.ts'
import { exportedChecklist, markdownRows } from './exports.ts'
import { openAt, openSample, sampleText, test } from './harness.ts'

test('checklists as Markdown and as CSV say the same as the document', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const { failPoints = [], standards = [], touchpoints = [] } = await savedFile(page)
  for (const [which, heading, texts] of [
    ['Fail points', 'Failure', failPoints.map(({ failure }) => failure)],
    ['Standards', 'Metric', standards.map(({ metric }) => metric)],
    ['Touchpoints', 'Evidence', touchpoints.map(({ evidence }) => evidence)],
  ] as const) {
    const csv = readCsv((await exportedChecklist(page, which, 'CSV')).replace(/^\uFEFF/, ''))
    const column = csv[0]?.indexOf(heading) ?? -1
    expect(sorted(csv.slice(1).map((row) => row[column] ?? ''))).toEqual(sorted(texts))
    const markdown = markdownRows(await exportedChecklist(page, which, 'Markdown'))
    const place = markdown[0]?.indexOf(heading) ?? -1
    expect(sorted(markdown.slice(1).map((row) => row[place] ?? ''))).toEqual(sorted(texts))
  }
})

test('the audit sheet goes by lane and step: what to check, target, tolerated, a box, a place for the value', async ({
  page,
}) => {
  await openSample(page, 'hotel.en')
  const [head, ...rows] = readCsv(
    (await exportedChecklist(page, 'Audit sheet', 'CSV')).replace(/^\uFEFF/, ''),
  )
  expect(head?.slice(0, 7)).toEqual([
    'Lane',
    'Step',
    'What to check',
    'Target',
    'Tolerated',
    'Done',
    'Measured',
  ])
  const { standards = [] } = await savedFile(page)
  for (const { metric } of standards) expect(rows.map((row) => row[2])).toContain(metric)
  expect(rows.every((row) => row[5] === '☐' && row[6] === '')).toBe(true)
})

test('a CSV is UTF-8 for spreadsheets, keeps awkward texts whole and runs none as a formula', async ({
  page,
  site,
}) => {
  const file = JSON.parse(sampleText('shoeshine.en')) as { steps: { id: string }[]; failPoints?: unknown[] }
  const awkward = ['=1+1', '+49 30 1234', '-free', '@home', 'a, "b"\nc', '客人等候，无人接待']
  const step = file.steps[0]?.id
  const failPoints = awkward.map((failure, i) => ({ id: `x${i}`, step, failure, status: 'open' }))
  const text = JSON.stringify({ ...file, failPoints })
  await openAt(page, site.offer('awkward.blueprint.json', text))
  const csv = await exportedChecklist(page, 'Fail points', 'CSV')
  expect(csv.startsWith('\uFEFF')).toBe(true)
  const [head, ...rows] = readCsv(csv.slice(1))
  const told = rows.map((row) => row[head?.indexOf('Failure') ?? -1] ?? '')
  expect(told.map((failure) => failure.replace(/^'/, ''))).toEqual(awkward)
  for (const failure of told) expect(failure).not.toMatch(/^[=+\-@\t\r]/)
})
