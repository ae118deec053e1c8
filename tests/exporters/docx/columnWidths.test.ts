import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnWidths, linesIn } from '#exporters/docx/columnWidths.ts'

const page = 9412

test('whatever the texts, the columns fill the table, and none disappears', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 })
  const column = fc.record({ heading: text, cells: fc.array(text, { minLength: 3, maxLength: 3 }) })
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 14 }), (columns) => {
      const widths = columnWidths(columns, page)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(page)
      for (const width of widths) expect(width).toBeGreaterThan(100)
    }),
    { numRuns: 60 },
  )
})

test('figures stand close, long texts get the room', () => {
  const sentence = 'A sentence that says at some length what can go wrong at this step of the service. '
  const [figure = 0, long = 0] = columnWidths(
    [
      { heading: 'RPN', cells: ['245', '12', '100'] },
      { heading: 'Failure', cells: [sentence.repeat(2), sentence, sentence] },
    ],
    page,
  )
  expect(figure).toBeLessThan(page / 8)
  expect(long).toBeGreaterThan((page * 7) / 8)
})

test('no short word and no figure with its unit is broken', () => {
  const words = ['Responsiveness', '≥ 99.5 %', '2026-11-22', 'Not measured']
  const filler = 'words and more words '.repeat(20)
  const columns = [
    ...words.map((word) => ({ heading: 'x', cells: [word] })),
    { heading: 'x', cells: [filler] },
  ]
  const widths = columnWidths(columns, page)
  words.forEach((word, i) => expect(linesIn(word, widths[i] ?? 0)).toBe(1))
})

test('where there is too little room, long words are broken, and neither figures nor moments', () => {
  const long = 'Responsiveness-of-the-people-at-the-desk-and-elsewhere'
  const columns = [
    { heading: 'n', cells: ['12'] },
    { heading: 'x', cells: ['2026-11-01 09:00'] },
    ...Array.from({ length: 3 }, () => ({ heading: 'x', cells: [long.replaceAll('-', '')] })),
  ]
  const [figure = 0, moment = 0] = columnWidths(columns, page)
  expect(linesIn('12', figure)).toBe(1)
  expect(linesIn('2026-11-01 09:00', moment)).toBe(1)
})

test('a column that is empty leaves room to write', () => {
  const columns = ['Date', 'Initials'].map((heading) => ({ heading, cells: ['', ''] }))
  const filled = { heading: 'Check', cells: ['many words '.repeat(30), 'many words '.repeat(30)] }
  for (const width of columnWidths([filled, ...columns], page)) expect(width).toBeGreaterThan(1200)
})
