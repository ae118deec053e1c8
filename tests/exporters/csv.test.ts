import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell, Checklist } from '#exporters/checklists/checklist.ts'
import { csvOf } from '#exporters/csv.ts'
import { readCsv } from './readCsv.ts'

const bom = '\ufeff'

type Row = readonly [text: Cell, number: Cell]

const listOf = (...rows: readonly Row[]): Checklist => ({
  title: 'List',
  columns: [
    { key: 'text', heading: 'Text', kind: 'text' },
    { key: 'number', heading: 'Number', kind: 'number' },
    { key: 'box', heading: 'Done', kind: 'box' },
  ],
  rows: rows.map(([text, number], i) => ({ id: `r${i}`, cells: { text, number } })),
})

/** What a second program reads, without the heading row. */
const readBack = (...rows: readonly Row[]) => readCsv(csvOf(listOf(...rows)).slice(1)).slice(1)

test('the file says that it is UTF-8', () => {
  expect(new TextEncoder().encode(csvOf(listOf())).slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf))
  expect(csvOf(listOf()).startsWith(bom)).toBe(true)
})

test.each([
  'Late, cold',
  'He said "late"',
  'two\nlines',
  'two\r\nlines',
  '客房送餐，迟到',
  ' spaces ',
  '',
  '"',
  ',',
  '😀',
])('the text %j comes back as it was', (text) => {
  expect(readBack([text, 1])).toEqual([[text, '1', '☐']])
})

test.each(['=1+1', '+49 30 1234', '-5 or less', '@SUM(A1)', '\tindented', '\rreturn', '=cmd|" /C calc"!A0'])(
  'the text %j is not run as a formula',
  (text) => {
    expect(readBack([text, 1])).toEqual([[`'${text}`, '1', '☐']])
  },
)

test.each([
  [-5, '-5'],
  [-0.25, '-0.25'],
  [1234567, '1234567'],
  [0, '0'],
])('the number %d stays the number %s', (number, written) => {
  expect(readBack(['', number])[0]?.[1]).toBe(written)
})

test('what is not known is left empty, and a box is there to be ticked', () => {
  expect(readBack([undefined, undefined])).toEqual([['', '', '☐']])
})

test('any text comes back, but for an apostrophe before what starts like a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.integer()), { maxLength: 5 }),
      (rows) => {
        const guarded = rows.map(([text, number]) => [
          /^[=+\-@\t\r\n\0|]/.test(text) ? `'${text}` : text,
          String(number),
          '☐',
        ])
        expect(readBack(...rows)).toEqual(guarded)
      },
    ),
  )
})
