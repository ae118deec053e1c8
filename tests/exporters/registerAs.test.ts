import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell, Checklist } from '#exporters/checklists/checklist.ts'
import { registerAsHtml } from '#exporters/registerAsHtml.ts'
import { registerAsTsv } from '#exporters/registerAsTsv.ts'
import { readTabbed } from '#panels/registers/tabbedText.ts'

const listOf = (...texts: readonly Cell[]): Checklist => ({
  title: 'Fail points',
  columns: [
    { key: 'done', heading: 'Done', kind: 'box' },
    { key: 'text', heading: 'Failure', kind: 'text' },
    { key: 'rpn', heading: 'RPN', kind: 'number' },
    { key: 'id', heading: 'Id', kind: 'text', spreadsheetOnly: true },
  ],
  rows: texts.map((text, i) => ({ id: `r${i}`, cells: { text, rpn: -5, id: `r${i}` } })),
})

/** The texts as a spreadsheet reads them back. */
const pasted = (...texts: readonly Cell[]) =>
  readTabbed(registerAsTsv(listOf(...texts)))
    .slice(1)
    .map((row) => row[1])

const formulas = ['=1+1', '+49 30 1234', '-free', '@SUM(A1)', ' =1+1', '\t=1+1', '\r\n=1+1', '＝1+1', '|calc']

describe('a register as tab-separated text', () => {
  test('is what a spreadsheet would put there: headings, boxes, numbers as numbers', () => {
    expect(registerAsTsv(listOf('Late', undefined))).toBe('Done\tFailure\tRPN\n☐\tLate\t-5\n☐\t\t-5')
  })

  test.each([
    'two\nlines',
    'a\tb',
    'He said "late"',
    '"',
    '客房送餐，迟到',
    ' spaces ',
    '-5',
    '+0.5',
    '-1e3',
  ])('the text %j comes back as it was', (text) => {
    expect(pasted(text)).toEqual([text])
  })

  test.each(formulas)('the text %j becomes no formula', (text) => {
    expect(pasted(text)).toEqual([`'${text}`])
  })

  test('any texts come back, each in its cell', () => {
    const text = fc.string({ unit: 'grapheme' }).map((signs) => `x${signs.replaceAll('\0', '')}`)
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        expect(pasted(...texts)).toEqual(texts)
      }),
    )
  })
})

describe('a register as a table for documents', () => {
  test('has its title, its headings and a row for each record', () => {
    const html = registerAsHtml(listOf('Late', 'Cold'))
    expect(html).toContain('<caption>Fail points</caption>')
    expect(html.match(/<th /g)).toHaveLength(3)
    expect(html.match(/<tr>/g)).toHaveLength(3)
    expect(html).toContain('>-5</td>')
  })

  test.each(formulas)('the text %j becomes no formula', (text) => {
    expect(registerAsHtml(listOf(text))).toContain('>&#39;')
  })

  test('markup in a text stays text', () => {
    const html = registerAsHtml(listOf('<img src=x onerror=alert(1)>', '</table><script>', '\ud800 \u0000'))
    expect(html).not.toMatch(/<img|<script|\ud800|\0/)
    expect(html).toContain('&lt;img')
    expect(html.match(/<\/table>/g)).toHaveLength(1)
  })

  test('a line break stays inside its cell', () => {
    expect(registerAsHtml(listOf('two\nlines'))).toMatch(/two<br[^>]*>lines/)
  })
})
