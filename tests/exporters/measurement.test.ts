import { beforeAll, describe, expect, test } from 'vitest'
import type { ChecklistId } from '#exporters/checklists/checklist.ts'
import { exporters } from '#exporters/exporters.ts'
import { type Language, wordsIn } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { nodeMeans } from '../../src/cli/nodeMeans.ts'
import { blueprintOf } from '../model/notation.ts'
import { type Reading, reading, type WordFile, wordFile } from './docx/wordFile.ts'
import { editionFor } from './editions.ts'
import { hostileBlueprint, hostileTexts } from './html/hostileBlueprint.ts'
import { measuredBlueprint } from './measuredBlueprint.ts'
import { openedPdf, type OpenedPdf } from './pdf/openedPdf.ts'
import { openedDeck, type OpenedDeck, wordsOn } from './pptx/openedDeck.ts'
import { listIn, type OpenedWorkbook, workbookOf } from './xlsx/openedWorkbook.ts'
import { elementsOf, readXml } from './xlsx/readXml.ts'

const plain = blueprintOf({ 'customer/pay': ['a'], 'frontstage/pay': ['b'] }, 'a>b')
const lists = ['surveys', 'complaints', 'atStake'] as const satisfies readonly ChecklistId[]
const patience = 120_000
const squeezed = (text: string) => text.replace(/\s+/g, '')

/** What was worked out by hand: weighted, mean of dimensions, mean of items. */
const worked = ['0.399', '0.28', '0.3182']

describe.each(['en', 'zh-CN'] as const)('a service that was measured, in %s', (language: Language) => {
  const measured = measuredBlueprint(plain)
  let word: WordFile
  let read: Reading
  let pages: OpenedPdf
  let deck: OpenedDeck
  let book: OpenedWorkbook
  const texts = new Map<string, string>()
  const words = wordsIn(language)
  beforeAll(async () => {
    const edition = await editionFor(measured, { registers: lists }, language)
    word = await wordFile(edition)
    read = await reading(word)
    pages = await openedPdf(edition)
    deck = await openedDeck(edition)
    book = await workbookOf(measured, language)
    for (const format of ['html', 'markdown', 'csv'] as const) {
      const file = await (await exporters[format]()).write(edition, nodeMeans)
      texts.set(format, typeof file === 'string' ? file : await file.text())
    }
  }, patience)

  test('has a chapter in Word with each figure named by how it was reckoned', () => {
    const chapter = read.headings.findIndex(({ text }) => text === words('measurement.heading'))
    expect(read.headings[chapter]?.level).toBe(1)
    const inside = read.headings.slice(chapter + 1, chapter + 5).map(({ text }) => text)
    expect(inside).toEqual([
      'Guests in May',
      'NPS Guests in May',
      words('checklists.name.complaints'),
      words('measurement.atStake'),
    ])
    const rows = read.tables.flat()
    const said = (name: string) =>
      rows.find(([first, second]) => first === name && second?.includes('0.'))?.[1]
    expect(said(words('surveyResults.weighted.gap'))).toBe('−0.3990')
    expect(said(words('surveyResults.meanOfDimensions'))).toBe('−0.2800')
    expect(said(words('surveyResults.meanOfItems'))).toBe('−0.3182')
    expect(rows.find(([first]) => first === words('surveyResults.score.nps'))?.[1]).toBe('+30')
  })

  test('shows its charts in Word as drawings with pixels beside them', () => {
    const pictures = Object.keys(word.parts).filter((path) => path.startsWith('word/media/'))
    expect(pictures.filter((path) => path.endsWith('.svg'))).toHaveLength(4)
    expect(pictures.filter((path) => path.endsWith('.png'))).toHaveLength(4)
  })

  test('says in Word what complaints and lost customers come to, with sources', () => {
    const cells = read.tables.flat(2)
    for (const text of ['30,000.00', '125,000.00', '66.7 %']) expect(cells).toContain(text)
    expect(cells.join('\n')).toContain('Ledger 2026')
    expect(cells).toContain(words('atStake.range', { least: '9 %', most: '37 %' }))
  })

  test('has the chapter in the PDF and in its outline', async () => {
    const text = squeezed(pages.texts.join(''))
    for (const figure of [...worked.map((each) => `−${each}`), '+30', '125,000'])
      expect(text).toContain(figure)
    const outline = await pages.document.getOutline()
    const chapter = outline.find(({ title }) => title === words('measurement.heading'))
    expect(chapter?.items.map(({ title }) => title)).toEqual([
      'Guests in May',
      'NPS Guests in May',
      words('checklists.name.complaints'),
      words('measurement.atStake'),
    ])
  })

  test('has a slide for each survey, one for the complaints, and one for what is at stake', () => {
    const slides = deck.slides.map(wordsOn)
    const survey = slides.find((slide) =>
      slide.includes(words('measurement.slide', { title: 'Guests in May' })),
    )
    for (const figure of worked) expect(survey).toContain(`−${figure}`)
    expect(survey).toContain('Staff kept the time they promised 8')
    expect(slides.some((slide) => slide.includes(words('measurement.slideComplaints')))).toBe(true)
    const stake = slides.find((slide) => slide.includes(words('atStake.results.replacing')))
    expect(stake).toMatch(/30,000/)
  })

  test('draws the bars of a slide as shapes that can be edited', () => {
    const slide = deck.slides.find((each) => wordsOn(each).includes('−0.399'))
    const names = slide
      ? elementsOf(slide.root, 'p:cNvPr').map(({ attributes }) => attributes['name'] ?? '')
      : []
    for (const dimension of ['tangibles', 'reliability', 'empathy'] as const)
      expect(names).toContain(words(`terms.dimension.${dimension}`))
  })

  test('lists each figure in every list format', () => {
    for (const [, text] of texts) for (const figure of worked) expect(text).toContain(`-${figure}`)
    expect(texts.get('html')).toContain('30,000')
    expect(texts.get('csv')).toContain(',30000,')
    expect(texts.get('html')).toContain('Waited half an hour at the desk 4')
  })

  test('works the gaps out in the workbook, and the zones from them', () => {
    const list = listIn(book, 'surveys')
    const rows = list.rows.filter(({ cells }) => cells['survey'] === 'Guests in May')
    expect(rows.slice(0, 3).map(({ cells }) => cells['gap'])).toEqual([-0.399, -0.28, -0.3182])
    const row = rows.find(
      ({ cells }) => cells['figure'] === words('measurement.dimension') && cells['gap'] === -1,
    )
    expect(row?.cells['zone']).toBe(words('surveyResults.zone.below'))
    const number = row?.number ?? 0
    expect(list.recalculated('gap', number)).toBe(-1)
    expect(list.recalculated('gap', number, { perception: 6.5 })).toBe(0.5)
    expect(list.recalculated('zone', number, { gap: 0.25 })).toBe(words('surveyResults.zone.expected'))
    expect(list.recalculated('zone', number, { gap: 0.5 })).toBe(words('surveyResults.zone.above'))
  })

  test('holds the answers of each customer, a row each', () => {
    const name = words('workbook.answers.sheet', { survey: 'NPS Guests in May' })
    const sheet = book.file.getWorksheet(name)
    expect(sheet?.rowCount).toBe(11)
    expect(sheet?.getCell(2, 2).value).toBe(10)
    expect(sheet?.getCell(11, 2).value).toBe(3)
  })

  test('lists complaints with times, and what is at stake as numbers', () => {
    const [first, , , last] = listIn(book, 'complaints').rows
    expect(first?.cells['acknowledgeSeconds']).toBe(7200)
    expect(first?.cells['resolveSeconds']).toBe(86_400)
    expect(first?.cells['handling']).toBe(words('terms.handlingDue.closed'))
    expect(last?.cells['resolveSeconds']).toBeNull()
    const results = listIn(book, 'atStake').rows.map(({ cells }) => cells['stakeNumber'])
    expect(results).toContain(30_000)
    expect(results).toContain(125_000)
  })
})

test('more answers than a workbook can bear are said to be left out', async () => {
  const survey = measuredBlueprint(plain).surveys.get('nps')
  if (!survey) throw new Error('there is no survey')
  const answers = { items: { recommend: { perception: Array<number>(5000).fill(9) } } }
  const many: Blueprint = { ...plain, surveys: new Map([['nps', { ...survey, answers }]]) }
  const { file } = await workbookOf(many, 'en')
  const words = wordsIn('en')
  expect(file.getWorksheet(words('workbook.answers.sheet', { survey: survey.title }))).toBeUndefined()
  const told: string[] = []
  file.worksheets[0]?.eachRow((row) => row.eachCell((cell) => told.push(cell.text)))
  const said = { survey: survey.title, rows: 5000, most: 5000 }
  expect(told).toContain(words('workbook.about.manyAnswers', said))
})

test(
  'a service of which nothing was measured has neither chapter nor slides',
  async () => {
    const edition = await editionFor(plain, { registers: lists })
    const heading = wordsIn('en')('measurement.heading')
    const { headings } = await reading(await wordFile(edition))
    expect(headings.map(({ text }) => text)).not.toContain(heading)
    expect((await openedPdf(edition)).texts.join('')).not.toContain(heading)
    expect((await openedDeck(edition)).slides.map(wordsOn).join('')).not.toContain(heading)
  },
  patience,
)

test('who wants the drawing alone gets a PDF of one page', async () => {
  const edition = await editionFor(measuredBlueprint(plain), { registers: [] })
  expect((await openedPdf(edition)).document.numPages).toBe(1)
})

/** Ten thousand signs in each of two dozen questions are many pages to read back. */
const inQuestions = (text: string) => (text.length > 1_000 ? {} : { item: text })

test.each(hostileTexts.map((text) => [text.slice(0, 40), text] as const))(
  'the text %j in surveys and complaints breaks no format',
  async (_, text) => {
    const written = { title: text, complaint: text, source: text, ...inQuestions(text) }
    const blueprint = measuredBlueprint(hostileBlueprint(text), written)
    const edition = await editionFor(blueprint, { registers: text.length > 1_000 ? ['surveys'] : lists })
    const word = await wordFile(edition)
    for (const path of Object.keys(word.parts).filter((each) => /\.(xml|rels|svg)$/.test(each)))
      expect(readXml(word.xml(path)).name).not.toBe('')
    for (const [, xml] of (await openedDeck(edition)).parts) expect(readXml(xml).name).not.toBe('')
    expect((await openedPdf(edition)).texts.filter((page) => page === '')).toEqual([])
    const book = await workbookOf(blueprint)
    expect(listIn(book, 'complaints').rows).toHaveLength(4)
    expect(listIn(book, 'surveys').rows).toHaveLength(32)
    const page = await (await exporters.html()).write(edition, nodeMeans)
    expect(page).not.toContain('<script>window.ran')
  },
  patience,
)
