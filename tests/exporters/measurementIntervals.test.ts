import { beforeAll, describe, expect, test } from 'vitest'
import { leastCustomers } from '#analysis/surveys/smallSample.ts'
import { bootstrapIntervals } from '#analysis/surveys/bootstrap.ts'
import { exporters } from '#exporters/exporters.ts'
import { drawsOf } from '#exporters/measurement/surveyIntervals.ts'
import { wordsIn } from '#i18n/words.ts'
import type { Survey } from '#model/blueprint.ts'
import { intervalText, rangeText } from '#panels/surveys/results/resultTexts.ts'
import { nodeMeans } from '../../src/cli/nodeMeans.ts'
import { itemsOf, surveyOf } from '../analysis/surveys/surveyOf.ts'
import { blueprintOf } from '../model/notation.ts'
import { type Reading, reading, wordFile } from './docx/wordFile.ts'
import { editionFor } from './editions.ts'
import { measuredBlueprint } from './measuredBlueprint.ts'
import { openedPdf } from './pdf/openedPdf.ts'
import { openedDeck, type OpenedDeck, wordsOn } from './pptx/openedDeck.ts'
import { listIn, type OpenedWorkbook, workbookOf } from './xlsx/openedWorkbook.ts'

const plain = blueprintOf({ 'customer/pay': ['a'], 'frontstage/pay': ['b'] }, 'a>b')
const patience = 120_000
const customers = 40

/** Answers that differ from customer to customer and from question to question, the same each time. */
const answersFrom = (least: number, most: number, questions: number) =>
  Array.from({ length: customers }, (_, row) =>
    Array.from(
      { length: questions },
      (_each, i) => least + ((row * 7 + i * 3 + row * i) % (most - least + 1)),
    ),
  )

const items = itemsOf([
  ['tangibles', 1],
  ['reliability', 2],
  ['empathy', 1],
])
const gaps = surveyOf(
  { id: 'gaps', title: 'Guests in June', items },
  answersFrom(3, 7, 4),
  answersFrom(5, 7, 4),
)
const csat = surveyOf(
  {
    id: 'csat',
    title: 'Desk in June',
    instrument: 'csat',
    scale: { min: 1, max: 5 },
    items: [{ id: 'c', text: 'How satisfied are you?' }],
  },
  answersFrom(2, 5, 1),
)
const measured = {
  ...plain,
  surveys: new Map([
    ['gaps', { ...gaps, order: 'a0' }],
    ['csat', { ...csat, order: 'a1' }],
  ]),
}

/** What the page of results shows: by the seed and the number of draws that are usual there. */
const shown = bootstrapIntervals(gaps)
const shownOfScore = bootstrapIntervals(csat).score
const ofDimensions = (['tangibles', 'reliability', 'empathy'] as const).map((dimension) =>
  rangeText(shown.dimensions.get(dimension), { signs: 'signed' }),
)
const ofItems = items.map(({ id }) => rangeText(shown.items.get(id), { signs: 'signed' }))
const squeezed = (text: string) => text.replace(/\s+/g, '')

describe.each(['en', 'zh-CN'] as const)('what was measured, in %s, with its intervals', (language) => {
  const words = wordsIn(language)
  let heads: string[] = []
  let word: Reading
  let pages: string
  let deck: OpenedDeck
  let book: OpenedWorkbook
  let page: string
  beforeAll(async () => {
    const edition = await editionFor(measured, { registers: ['surveys'] }, language)
    heads = [
      intervalText(shown.weighted, { signs: 'signed' }, words),
      intervalText(shown.meanOfDimensions, { signs: 'signed' }, words),
      intervalText(shown.meanOfItems, { signs: 'signed' }, words),
      intervalText(shownOfScore, { signs: 'plain', places: 1, scale: 100 }, words),
    ]
    word = await reading(await wordFile(edition))
    pages = squeezed((await openedPdf(edition)).texts.join(''))
    deck = await openedDeck(edition)
    book = await workbookOf(measured, language)
    const file = await (await exporters.html()).write(edition, nodeMeans)
    page = (typeof file === 'string' ? file : await file.text()).replaceAll('\u00a0', ' ')
  }, patience)

  test('has an interval for each dimension, each question and each figure of the whole', () => {
    for (const text of [...ofDimensions, ...ofItems, ...heads]) expect(text).toMatch(/\d/)
  })

  test('has in Word the intervals of the page of results, beside each gap and each figure of the whole', () => {
    const cells = word.tables.flat(2)
    for (const range of [...ofDimensions, ...ofItems]) expect(cells).toContain(range)
    const isTold = (head: string) => cells.some((cell) => cell.startsWith(head))
    expect(heads.filter((head) => !isTold(head))).toEqual([])
    expect(cells).toContain(words('surveyResults.column.interval'))
  })

  test('has them in the PDF', () => {
    for (const text of [...ofDimensions, ...ofItems, ...heads]) expect(pages).toContain(squeezed(text))
    expect(pages).toContain(squeezed(words('measurement.intervals', { draws: 1000 })))
  })

  test('has them on the slides, and as lines on the bars', () => {
    const slides = deck.slides.map(wordsOn)
    const isShown = (head: string) => slides.some((slide) => squeezed(slide).includes(squeezed(head)))
    expect(heads.filter((head) => !isShown(head))).toEqual([])
    const xml = [...deck.parts.values()].join('')
    for (const range of ofDimensions) expect(xml).toContain(range)
  })

  test('has them in the page and, as numbers, in the workbook', () => {
    for (const range of [...ofDimensions, ...ofItems]) expect(page).toContain(range)
    const rows = listIn(book, 'surveys').rows.map(({ cells }) => cells)
    const dimension = words('terms.dimension.reliability')
    const row = rows.find((cells) => cells['dimension'] === dimension && cells['question'] == null)
    const { from = NaN, to = NaN } = shown.dimensions.get('reliability') ?? {}
    expect(row?.['intervalFrom']).toBeCloseTo(from, 3)
    expect(row?.['intervalTo']).toBeCloseTo(to, 3)
    const score = rows.find((cells) => cells['survey'] === 'Desk in June')
    expect(score?.['intervalFrom']).toBeCloseTo((shownOfScore?.from ?? NaN) * 100, 3)
  })
})

test(
  'of one customer no interval is told',
  async () => {
    const words = wordsIn('en')
    const edition = await editionFor(measuredBlueprint(plain), { registers: ['surveys'] }, 'en')
    const word = await reading(await wordFile(edition))
    const cells = word.tables.flat(2)
    expect(cells.some((cell) => cell.startsWith(words('surveyResults.single')))).toBe(true)
    // What is not there says why, and what is there, how little it rests on.
    expect(cells).toContain(words('surveyResults.oneCustomer'))
    expect(cells).toContain(words('surveyResults.noAlpha.fewCustomers'))
    expect(cells.join('\n')).toContain(words('surveyResults.smallSample', { least: leastCustomers }))
  },
  patience,
)

test('very many answers are drawn less often, which is said', async () => {
  const many = (questions: number): Survey => ({
    ...gaps,
    title: 'Everybody',
    items: Array.from({ length: questions }, (_, i) => ({
      id: `q${i}`,
      text: 'One',
      dimension: 'reliability',
    })),
    answers: { items: { q0: { perception: Array.from({ length: 10_000 }, (_, i) => 1 + (i % 7)) } } },
  })
  expect(drawsOf(many(50))).toBe(1000)
  expect(drawsOf(many(100))).toBe(500)
  expect(drawsOf(many(5000))).toBe(100)
  const surveys = new Map([['many', { ...many(60), order: 'a0' }]])
  const { file } = await workbookOf({ ...plain, surveys }, 'en')
  const told: string[] = []
  file.worksheets[0]?.eachRow((row) => row.eachCell((cell) => told.push(cell.text)))
  const said = wordsIn('en')('measurement.fewerDraws', { draws: 800, usual: 1000 })
  expect(told.some((text) => text.endsWith(said))).toBe(true)
})
