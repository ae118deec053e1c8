import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell, Checklist } from '#exporters/checklists/checklist.ts'
import { markdownOf } from '#exporters/markdown.ts'

const listOf = (...texts: readonly Cell[]): Checklist => ({
  title: 'Hotel: Fail points',
  columns: [
    { key: 'done', heading: 'Done', kind: 'box' },
    { key: 'text', heading: 'Failure', kind: 'text' },
    { key: 'rpn', heading: 'RPN', kind: 'number' },
    { key: 'raw', heading: 'Raw', kind: 'number', spreadsheetOnly: true },
  ],
  rows: texts.map((text, i) => ({ id: `r${i}`, cells: { text, rpn: 245, raw: 1 } })),
})

const written = (...texts: readonly Cell[]) => markdownOf(listOf(...texts), { empty: 'Nothing yet.' })

/** The cells of a table's line: split at each pipe that no backslash guards. */
const cellsOf = (line: string) => {
  const cells = line.match(/(?:\\.|[^|\\])+/gs) ?? []
  return cells.map((cell) => cell.trim())
}

test('a checklist is a heading and a table with a box in each row', () => {
  expect(written('Late', undefined)).toBe(
    [
      '# Hotel: Fail points',
      '',
      '| Done | Failure | RPN |',
      '| :---: | --- | ---: |',
      '| ☐ | Late | 245 |',
      '| ☐ |  | 245 |',
      '',
    ].join('\n'),
  )
})

test.each([
  ['Late | cold', 'Late \\| cold'],
  ['two\nlines', 'two<br>lines'],
  ['two\r\nlines', 'two<br>lines'],
  ['a\\|b', 'a\\\\\\|b'],
  ['<script>', '\\<script\\>'],
  ['*sharp*', '\\*sharp\\*'],
  ['&lt;', '\\&lt;'],
  ['Tea & cake', 'Tea & cake'],
  ['迟到', '迟到'],
])('%j stands in its cell as %s', (text, cell) => {
  expect(written(text).split('\n')[4]).toBe(`| ☐ | ${cell} | 245 |`)
})

test('an empty checklist says so', () => {
  expect(written()).toBe('# Hotel: Fail points\n\nNothing yet.\n')
})

test('every row has as many cells as the heading, whatever the texts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 4 }),
      (texts) => {
        const visible = texts.map((text) => `x${text}`)
        const lines = written(...visible)
          .trimEnd()
          .split('\n')
          .slice(2)
        expect(lines).toHaveLength(visible.length + 2)
        expect(lines.map((line) => cellsOf(line).length)).toEqual(lines.map(() => 3))
      },
    ),
  )
})
