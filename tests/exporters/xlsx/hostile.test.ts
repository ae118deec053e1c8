import { beforeAll, describe, expect, test } from 'vitest'
import { cellText, longestCell } from '#model/cellText.ts'
import { sheetName } from '#exporters/xlsx/sheetName.ts'
import type { Blueprint, FailPoint, Standard } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import { blueprintOf, having } from '../../model/notation.ts'
import { listIn, type OpenedWorkbook, partsOf, workbookOf, patience } from './openedWorkbook.ts'
import { elementsOf, readXml } from './readXml.ts'

const texts = [
  '=1+1',
  '=HYPERLINK("http://evil.example","click")',
  '+49 30 1234',
  '-5 or less',
  '@SUM(A1)',
  "=cmd|' /C calc'!A0",
  '#N/A',
  '#REF!',
  '<script>alert(1)</script> & "quotes" \'single\' ]]>',
  'two\nlines\tand a tab',
  ' spaces around ',
  'bell \u0007 null \u0000 escape \u001b next \u0085',
  'half \ud800 and \udc00 pairs',
  'not a sign \uffff\ufffe',
  'right to left \u202e txet',
  '_x0041_ stays',
  '_x000D_',
  '😀 客人等候 é',
  'x'.repeat(10_000),
  '😀'.repeat(20_000),
  'TRUE',
  '1e5',
  '2026-01-01',
]

/** A blueprint that says a text wherever one may stand. */
function saying(text: string): Blueprint {
  const steps = blueprintOf({ 'customer/pay': ['a'], 'frontstage/pay': ['b'] }, 'a>b')
  const named: Change[] = [
    {
      table: 'about',
      set: { title: text, summary: text, header: { organisation: text, author: text, revision: text } },
    },
    { table: 'lanes', id: 'customer', set: { name: text } },
    { table: 'phases', id: 'pay', set: { name: text } },
    {
      table: 'steps',
      id: 'a',
      set: { name: text, description: text, performer: text, system: text, tags: [text] },
    },
    { table: 'steps', id: 'b', set: { name: text, performer: `${text}!` } },
    { table: 'connections', id: 'a-b', set: { label: text } },
  ]
  const failPoint: FailPoint = {
    id: 'f',
    step: 'a',
    failure: text,
    cause: text,
    effect: text,
    controls: { prevention: text, detection: text },
    prevention: { kind: 'task', action: text },
    taken: { action: text, at: '2026-01-01' },
    recovery: text,
    owner: text,
    status: 'open',
  }
  const standard: Standard = {
    id: 's',
    step: 'a',
    metric: text,
    basis: 'objective',
    measure: 'number',
    comparator: 'at-most',
    target: 1,
    unit: text,
    method: text,
    frequency: text,
    owner: text,
    escalation: [{ afterSeconds: 60, to: text }],
  }
  const marked = having(having(applied(steps, named), 'failPoints', failPoint), 'standards', standard)
  return having(
    having(marked, 'touchpoints', { id: 't', step: 'a', evidence: text, note: text }),
    'measurements',
    { id: 'm', standard: 's', value: 2, at: '2026-01-01', source: text },
  )
}

describe.each(texts.map((text) => [text.slice(0, 40), text] as const))(
  'the text %j everywhere',
  (_, text) => {
    const expected = cellText(text)
    let workbook: OpenedWorkbook
    beforeAll(async () => {
      workbook = await workbookOf(saying(text))
    }, patience)

    test('stands in its cells as a text', () => {
      const [failPoint] = listIn(workbook, 'failPoints').rows
      for (const key of [
        'lane',
        'step',
        'failure',
        'cause',
        'preventionToday',
        'preventionAction',
        'takenAction',
        'owner',
      ])
        expect(failPoint?.cells[key]).toBe(expected)
      const [standard] = listIn(workbook, 'standards').rows
      for (const key of ['metric', 'unit', 'method', 'frequency']) expect(standard?.cells[key]).toBe(expected)
      expect(listIn(workbook, 'touchpoints').rows[0]?.cells['evidence']).toBe(expected)
      expect(listIn(workbook, 'measurements').rows[0]?.cells['source']).toBe(expected)
      expect(listIn(workbook, 'steps').rows[0]?.cells['description']).toBe(expected)
      expect(workbook.file.worksheets[0]?.getCell('A1').text).toBe(expected)
    })

    test('becomes no formula, and breaks no part of the file', () => {
      const formulas = [...partsOf(workbook.bytes)].flatMap(([path, xml]) => {
        const root = readXml(xml)
        return path.includes('worksheets/') ? elementsOf(root, 'f').map((element) => element.text) : []
      })
      expect(formulas.length).toBeGreaterThan(4)
      for (const formula of formulas) expect(formula).toMatch(/^IF(ERROR)?\(/)
    })

    test('no cell is longer than a cell may be', () => {
      for (const sheet of workbook.file.worksheets)
        sheet.eachRow((row) =>
          row.eachCell((cell) => expect(cell.text.length).toBeLessThanOrEqual(longestCell)),
        )
    })
  },
)

test.each([
  ['a\r\nb\rc', 'a\nb\nc'],
  ['\u0000a\u0007b\u0085', 'ab'],
  ['\ud83d', '\ufffd'],
  ['😀', '😀'],
  ['\ufffe', ''],
])('%j stands in a cell as %j', (text, cell) => expect(cellText(text)).toBe(cell))

test('what is too long ends in an ellipsis, and no sign is cut in two', () => {
  const long = cellText(`x${'😀'.repeat(longestCell)}`)
  expect(long.length).toBeLessThanOrEqual(longestCell)
  expect(long.endsWith('😀…')).toBe(true)
  expect(cellText('x'.repeat(longestCell))).toBe('x'.repeat(longestCell))
})

test.each([
  ['Fail points', [], 'Fail points'],
  ['Fail points', ['fail POINTS'], 'Fail points 2'],
  ['a/b\\c[d]e:f*g?h', [], 'a b c d e f g h'],
  ["'quoted'", [], 'quoted'],
  ['History', [], 'List'],
  ['', ['List'], 'List 2'],
  ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(29)} 2`],
  [`${'x'.repeat(30)}😀`, [], 'x'.repeat(30)],
])('a sheet wanted as %j beside %j is called %j', (wanted, taken, name) => {
  expect(sheetName(wanted, taken)).toBe(name)
})
