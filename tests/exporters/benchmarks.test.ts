import { beforeAll, describe, expect, test } from 'vitest'
import { type Language, wordsIn } from '#i18n/words.ts'
import type { RecordOf } from '#model/blueprint.ts'
import { blueprintOf, having } from '../model/notation.ts'
import { type Reading, reading, wordFile } from './docx/wordFile.ts'
import { editionFor } from './editions.ts'
import { openedPdf, type OpenedPdf, squeezed } from './pdf/openedPdf.ts'
import { openedDeck, type OpenedDeck, wordsOn } from './pptx/openedDeck.ts'
import { listIn, type OpenedWorkbook, workbookOf } from './xlsx/openedWorkbook.ts'

const plain = blueprintOf({ 'customer/pay': ['pay'], 'frontstage/pay': ['cash'] }, 'pay>cash')

const standard: RecordOf<'standards'> = {
  id: 'wait',
  order: 'a0',
  step: 'pay',
  metric: 'Wait at the till',
  basis: 'objective',
  measure: 'number',
  unit: 'min',
  comparator: 'at-most',
  target: 5,
  statistic: 'mean',
  benchmark: [
    { who: 'Grand Plaza', value: 4 },
    { who: 'Harbour', value: 6 },
  ],
}
const measurement: RecordOf<'measurements'> = {
  id: 'm',
  order: 'a0',
  standard: 'wait',
  value: 8,
  at: '2026-05-04T09:00:00Z',
}
const compared = having(having(plain, 'standards', standard), 'measurements', measurement)

describe.each(['en', 'zh-CN'] as const)('benchmarks in documents, in %s', (language: Language) => {
  const words = wordsIn(language)
  let read: Reading
  let pages: OpenedPdf
  let deck: OpenedDeck
  let book: OpenedWorkbook
  beforeAll(async () => {
    const edition = await editionFor(compared, {}, language)
    read = await reading(await wordFile(edition))
    pages = await openedPdf(edition)
    deck = await openedDeck(edition)
    book = await workbookOf(compared, language)
  }, 120_000)

  test('stand in Word in one table, ours beside everybody else’s', () => {
    const rows = read.tables.flat()
    const head = rows.find((row) => row.includes('Grand Plaza') && row.includes('Harbour'))
    expect(head).toContain(words('standards.benchmarks.own'))
    const row = rows.find(([first]) => first?.startsWith('Wait at the till') && rows.includes(head ?? []))
    expect(head && row?.[head.indexOf('Grand Plaza')]).toContain('4')
    // Best over own where less is better: 4 of 8.
    expect(head && row?.[head.indexOf(words('standards.benchmarks.index'))]).toBe('50')
  })

  test('stand in PDF with a picture, and on a slide as shapes', () => {
    const title = squeezed(words('measurement.benchmarkPicture'))
    expect(pages.texts.join('')).toContain(title)
    const slide = deck.slides.map(wordsOn).find((text) => text.includes(words('standards.benchmarks.own')))
    expect(slide).toContain('Grand Plaza')
    expect(slide).toContain('Wait at the till')
  })

  test('stand in Excel as numbers, a row for each competitor, without being asked for', () => {
    const cells = listIn(book, 'benchmarks').rows.map((row) => row.cells)
    expect(cells.map((row) => [row['rival'], row['ownValue'], row['rivalValue']])).toEqual([
      ['Grand Plaza', 8, 4],
      ['Harbour', 8, 6],
    ])
    expect(cells[0]?.['index']).toBe(50)
  })
})

test('a blueprint without benchmarks has neither a table nor a slide of them', async () => {
  const edition = await editionFor(plain)
  const deck = await openedDeck(edition)
  expect(deck.slides.map(wordsOn).join('')).not.toContain('Benchmarks')
})
