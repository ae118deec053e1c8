import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { checklistIds } from '#exporters/checklists/checklist.ts'
import { checklists } from '#exporters/checklists/checklists.ts'
import { csvOf } from '#exporters/csv.ts'
import { wordsIn } from '#i18n/words.ts'
import { readReturnedText } from '#importers/returned/readReturnedText.ts'
import { readWorkbook } from '#importers/returned/readWorkbook.ts'
import { fileFromBlueprint } from '#model/fileFromBlueprint.ts'
import { sampleBlueprints } from '../exporters/editions.ts'
import { after, filled, languageOf, named, planOf, read, sample, workbook } from './returnedLists.ts'

describe.each([...sampleBlueprints])('%s', (name, blueprint) => {
  const language = languageOf(name)

  test('a workbook that comes back as it went out changes nothing', async () => {
    const plan = planOf(blueprint, await read(await workbook(blueprint, language)), language)
    expect(plan.rows).toEqual([])
    expect(plan.changes).toEqual([])
    expect(plan.unchanged).toBeGreaterThan(0)
  })

  test('so does every list as a text file', () => {
    const changed = checklistIds.map((list) => {
      const text = csvOf(checklists[list](blueprint, wordsIn(language)))
      const file = readReturnedText(new TextEncoder().encode(text), named(blueprint))
      return [list, file?.tables[0]?.list ?? null, file && planOf(blueprint, file, language).rows]
    })
    expect(changed).toEqual(checklistIds.map((list) => [list, list, []]))
  })
})

test('what was filled in by another program comes back, and nothing else changes', async () => {
  const hotel = sample('hotel.en')
  const bytes = await filled(await workbook(hotel, 'en'), (set) => {
    set('audit', 's7', 'measured', 2.5)
    set('audit', 's7', 'date', new Date(Date.UTC(2026, 9, 3)))
    set('audit', 's7', 'initials', 'AB')
    set('failPoints', 'f2', 'owner', 'Front office')
    set('failPoints', 'f2', 'severity', 9)
    set('failPoints', 'f2', 'status', 'In progress')
    set('standards', 's1', 'limitValue', 2)
  })
  const plan = planOf(hotel, await read(bytes), 'en')
  expect(plan.rows.map(({ list, outcome, problems }) => [list, outcome, problems.length])).toEqual([
    ['failPoints', 'changed', 0],
    ['standards', 'changed', 0],
    ['audit', 'measured', 0],
  ])
  const before = fileFromBlueprint(hotel)
  const now = fileFromBlueprint(after(hotel, plan))
  expect(now.measurements).toMatchObject([{ standard: 's7', value: 2.5, at: '2026-10-03', source: 'AB' }])
  const changed = before.failPoints?.map((each) =>
    each.id === 'f2'
      ? {
          ...each,
          owner: 'Front office',
          status: 'in-progress',
          rating: { severity: 9, occurrence: 6, detection: 4 },
        }
      : each,
  )
  expect(now).toEqual({
    ...before,
    failPoints: changed,
    standards: before.standards?.map((each) => (each.id === 's1' ? { ...each, limit: 2 } : each)),
    measurements: now.measurements,
  })
})

test('the same in Chinese, from a text file: columns and rows in another order, words of the vocabulary, a decimal comma', () => {
  const clinic = sample('clinic.zh')
  const [first, second] = [...clinic.failPoints.values()]
  if (!first || !second) throw new Error('the clinic has fail points')
  const heading = (key: string) => wordsIn('zh-CN')(`checklists.column.${key as 'owner'}`)
  const status = wordsIn('zh-CN')('terms.failPointStatus.closed')
  const keys = ['owner', 'id', 'status', 'due', 'failure', 'severity', 'occurrence', 'detection']
  const text = [
    keys.map(heading).join(';'),
    `护士长;${second.id};${status};2026/12/31;"${second.failure}";7;3;2`,
    `;${first.id};${status};;"${first.failure}";;;`,
  ].join('\r\n')
  const file = readReturnedText(new TextEncoder().encode(text), named(clinic))
  if (!file) throw new Error('it is a list of fail points')
  const plan = planOf(clinic, file, 'zh-CN')
  expect(plan.rows.flatMap(({ problems }) => problems)).toEqual([])
  const now = after(clinic, plan)
  expect(now.failPoints.get(second.id)).toMatchObject({
    owner: '护士长',
    status: 'closed',
    due: '2026-12-31',
    rating: { severity: 7, occurrence: 3, detection: 2 },
  })
  expect(now.failPoints.get(first.id)).not.toHaveProperty('rating')
})

test('rows that were added become records, in their place and with ids of their own', async () => {
  const hotel = sample('hotel.en')
  const plan = planOf(
    hotel,
    {
      blueprint: hotel.about.id,
      language: 'en',
      tables: [
        {
          list: 'failPoints',
          keys: ['step', 'failure', 'owner', 'preventionAction', 'id'],
          rows: [{ number: 30, cells: ['Check in', 'Passport forgotten', 'Desk', 'Remind by mail', ''] }],
        },
        {
          list: 'standards',
          keys: ['step', 'metric', 'comparator', 'targetValue', 'unit', 'id'],
          rows: [{ number: 40, cells: ['', 'Guests who come back', 'at least', 60, '%', ''] }],
        },
        {
          list: 'measurements',
          keys: ['standard', 'value', 'id'],
          rows: [{ number: 3, cells: ['Queue time at desk', 4, ''] }],
        },
        {
          list: 'steps',
          keys: ['lane', 'phase', 'step', 'id'],
          rows: [{ number: 50, cells: ['Frontstage', 'Reserve', 'Call back', ''] }],
        },
      ],
    },
    'en',
  )
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'new', 'new'])
  const file = fileFromBlueprint(after(hotel, plan))
  expect(file.failPoints?.at(-1)).toMatchObject({
    failure: 'Passport forgotten',
    owner: 'Desk',
    status: 'open',
    prevention: { kind: 'task', action: 'Remind by mail' },
  })
  expect(file.standards?.at(-1)).toMatchObject({
    metric: 'Guests who come back',
    comparator: 'at-least',
    target: 60,
  })
  expect(file.measurements).toMatchObject([{ value: 4, at: '2026-11-22' }])
  expect(file.steps.at(-1)).toMatchObject({ name: 'Call back', column: expect.any(Number) })
})

test('what is not understood is told row by row with its reason, and the rest is taken', () => {
  const hotel = sample('hotel.en')
  const plan = planOf(
    hotel,
    {
      blueprint: null,
      language: 'en',
      tables: [
        {
          list: 'failPoints',
          keys: ['step', 'failure', 'severity', 'status', 'due', 'owner', 'id', null],
          rows: [
            {
              number: 3,
              cells: [
                'Make reservation',
                'Ambiguous date or room-type entry',
                11,
                'Open',
                '',
                'Desk',
                'f1',
                'x',
              ],
            },
            { number: 4, cells: ['', 'gone', 3, 'Open', '', '', 'f99', ''] },
            { number: 5, cells: ['Nowhere', 'New one', '', '', '', '', '', ''] },
            {
              number: 6,
              cells: ['', 'Overbooking limit set too high', 8, 'maybe', '03/04/2026', '', 'f2', ''],
            },
            { number: 7, cells: ['Check in', '', '', '', '', 'Somebody', '', ''] },
            { number: 8, cells: ['', 'Again', 7, 'Open', '', '', 'f1', ''] },
            { number: 9, cells: ['', '', '', '', '', '', '', ''] },
          ],
        },
        {
          list: 'audit',
          keys: ['check', 'measured', 'checkKind', 'id'],
          rows: [
            { number: 3, cells: ['Queue time at desk', 'long', 'standard', 's7'] },
            { number: 4, cells: ['My own check', '3', '', ''] },
          ],
        },
      ],
    },
    'en',
  )
  const told = plan.rows.map(({ number, outcome, problems }) => [
    number,
    outcome,
    problems.map(({ is }) => is),
  ])
  expect(told).toEqual([
    [3, 'changed', ['range']],
    [4, 'problem', ['gone']],
    [5, 'problem', ['unknownStep']],
    [6, 'problem', ['choice', 'either']],
    [7, 'problem', ['missing']],
    [8, 'problem', ['twice']],
    [3, 'problem', ['value']],
    [4, 'problem', ['newCheck']],
  ])
  const now = after(hotel, plan)
  expect(now.failPoints.get('f1')).toMatchObject({ owner: 'Desk', rating: { severity: 7 } })
})

test('a measured value that is there already does not come twice', async () => {
  const hotel = sample('hotel.en')
  const bytes = await filled(await workbook(hotel, 'en'), (set) => set('audit', 's7', 'measured', 3))
  const once = after(hotel, planOf(hotel, await read(bytes), 'en'))
  const again = planOf(once, await read(bytes), 'en')
  expect(again.rows.map(({ outcome }) => outcome)).toEqual(['already'])
  expect(again.changes).toEqual([])
})

test('sheets may be renamed, sorted, and stand among others', async () => {
  const hotel = sample('hotel.en')
  const [first] = hotel.touchpoints.values()
  const bytes = await filled(
    await workbook(hotel, 'en'),
    (set) => set('touchpoints', first?.id ?? '', 'note', 'Faded'),
    (book) => {
      book.worksheets.forEach((sheet) => {
        if (sheet.name !== 'frontstage') sheet.name = `My ${sheet.name}`.slice(0, 31)
      })
      book.addWorksheet('Notes').getCell('A1').value = 'ours'
    },
  )
  const plan = planOf(hotel, await read(bytes), 'en')
  expect(plan.rows.map(({ differences }) => differences.map(({ after: now }) => now))).toEqual([['Faded']])
})

test('what is no list of ours is refused by name', async () => {
  expect(await readWorkbook(new Uint8Array([0x50, 0x4b, 3, 4, 9]))).toBe('notAWorkbook')
  const foreign = await writeXlsx({
    sheets: [
      {
        name: 'Budget',
        rows: [
          ['a', 'b'],
          [1, 2],
        ],
      },
    ],
  })
  expect(await readWorkbook(new Uint8Array(foreign))).toBe('noLists')
  expect((await readXlsx(foreign)).sheets).toHaveLength(1)
  expect(readReturnedText(new TextEncoder().encode('a,b\r\n1,2\r\n'), named(sample('hotel.en')))).toBeNull()
})
