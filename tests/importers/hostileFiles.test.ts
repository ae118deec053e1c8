import exceljs from 'exceljs'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { checklistIds } from '#exporters/checklists/checklist.ts'
import { readReturnedText } from '#importers/returned/readReturnedText.ts'
import { readWorkbook } from '#importers/returned/readWorkbook.ts'
import type { ReturnedFile } from '#importers/returned/returnedFile.ts'
import { returnedFields, returnedTables } from '#importers/returned/returnedFields.ts'
import { blueprintOfSteps } from '#importers/steps/blueprintOfSteps.ts'
import { readTable } from '#importers/readTable.ts'
import { guessedStepColumns, stepRoles } from '#importers/steps/stepColumns.ts'
import { toldSteps } from '#importers/steps/stepRows.ts'
import { textTable } from '#importers/textTable.ts'
import type { BlueprintFile } from '#model/blueprint.ts'
import { fileFromBlueprint } from '#model/fileFromBlueprint.ts'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'
import { columnKey, lists } from '#model/workbookKeys.ts'
import { writeBlueprintFile } from '#model/writeBlueprintFile.ts'
import { hostileBytes, hostileRows, hostileText } from './hostileText.ts'
import { read, said } from './reading.ts'
import { after, filled, named, planOf, sample, workbook } from './returnedLists.ts'

const hotel = sample('hotel.en')

let count = 0
const ground = {
  title: 'From a table',
  language: 'en',
  lane: 'Customer',
  evidence: 'Physical evidence',
  newId: () => `n${count++}`,
}

/** What keeps a file from being opened; nothing for a sound one. */
function problemsOf(file: BlueprintFile): readonly unknown[] {
  const reading = readBlueprintFile(writeBlueprintFile(file))
  return 'problems' in reading ? reading.problems : []
}

/** Nothing of Object itself was changed by what was read. */
const clean = () => expect(Object.keys(Object.prototype)).toEqual([])

describe('tables of steps', () => {
  test('whatever stands in the cells, the steps make a sound blueprint with their names as written', () => {
    const columns = fc.array(fc.option(fc.constantFrom(...stepRoles)), { maxLength: 8 })
    fc.assert(
      fc.property(hostileRows, columns, fc.boolean(), (rows, said, guessed) => {
        const plan = guessed ? guessedStepColumns(rows) : { heading: false, columns: [...new Set(said)] }
        const { steps, rows: told } = toldSteps(rows, plan)
        expect(told).toHaveLength(Math.max(0, rows.length - (plan.heading ? 1 : 0)))
        const written = new Set(rows.flat().map((cell) => cell.trim()))
        for (const { name } of steps) expect(written.has(name)).toBe(true)
        const file = blueprintOfSteps(steps, ground)
        expect(file.steps.map(({ name }) => name)).toEqual(steps.map(({ name }) => name))
        expect(steps.length === 0 ? [] : problemsOf(file)).toEqual([])
      }),
    )
    clean()
  })

  test('a pasted text and a file of any bytes are a table or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(hostileText, hostileBytes), async (source) => {
        const table = await readTable(source)
        const refused = table === 'notAWorkbook' || table === 'tooLarge'
        const rows = typeof table === 'string' ? [] : toldSteps(table, guessedStepColumns(table)).rows
        expect(refused || rows.length <= table.length).toBe(true)
      }),
    )
  })

  test('members of every object are names like any other: of headings, lanes, phases and steps', () => {
    const names = ['__proto__', 'constructor', 'valueOf', 'toString', 'hasOwnProperty']
    const rows = [
      ['step', 'lane', 'phase', 'next', ...names],
      ...names.map((name, i) => [name, name, name, names[i + 1] ?? '', 'x']),
    ]
    const file = blueprintOfSteps(toldSteps(rows, guessedStepColumns(rows)).steps, ground)
    expect(file.steps.map(({ name }) => name)).toEqual(names)
    expect(file.lanes.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
    expect(file.phases?.map(({ name }) => name)).toEqual(names)
    expect(file.connections).toHaveLength(names.length - 1)
    expect(problemsOf(file)).toEqual([])
    clean()
  })

  test('twenty thousand rows are read, each step found once', async () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `Step ${i},Lane ${i % 7}`).join('\n')
    const table = await readTable(new TextEncoder().encode(`step,lane\n${text}`))
    if (typeof table === 'string') throw new Error(table)
    expect(toldSteps(table, guessedStepColumns(table)).steps).toHaveLength(20_000)
  }, 20_000)
})

describe('lists that come back', () => {
  const cell = fc.oneof(hostileText, fc.double(), fc.constantFrom('', 'f1', 's7', 'Check in', 'Open', '9'))
  const row = fc.array(cell, { maxLength: 12 })
  const table = fc.constantFrom(...lists).chain((list) => {
    const known = returnedTables.find((each) => each === list)
    const keys = known
      ? ['id', 'step', 'lane', 'phase', 'standard', 'standardId', ...Object.keys(returnedFields[known])]
      : ['id', 'check', 'measured', 'date', 'initials', 'checkKind']
    return fc.record({
      list: fc.constant(list),
      keys: fc.uniqueArray(fc.oneof(fc.constantFrom(...keys), hostileText, fc.constant(null)), {
        maxLength: 12,
      }),
      rows: fc.array(
        row.map((cells) => ({ number: 3, cells })),
        { maxLength: 4 },
      ),
    })
  })
  const returned: fc.Arbitrary<ReturnedFile> = fc.record({
    blueprint: fc.option(hostileText),
    language: fc.constantFrom('en', 'zh-CN', '__proto__', null),
    tables: fc.array(table, { maxLength: 3 }),
  })

  test('whatever stands in them, a sound blueprint stays one', () => {
    fc.assert(
      fc.property(returned, (file) => {
        const plan = planOf(hotel, file, 'en')
        // Where nothing is taken there is nothing to do.
        const now = plan.changes.length > 0 ? after(hotel, plan) : hotel
        expect(problemsOf(fileFromBlueprint(now))).toEqual([])
      }),
    )
    clean()
  })

  test('any bytes are a list or a refusal', async () => {
    const known = named(hotel)
    await fc.assert(
      fc.asyncProperty(hostileBytes, async (bytes) => {
        const book = await readWorkbook(bytes)
        expect(['notAWorkbook', 'tooLarge', 'noLists']).toContain(book)
        expect(readReturnedText(bytes, known)).toBeNull()
      }),
    )
  })

  test('ids that are members of every object belong to no record, and are told by name', () => {
    const names = ['__proto__', 'constructor', 'valueOf']
    const keys = ['id', 'failure', '__proto__', 'constructor']
    const rows = names.map((id, i) => ({ number: i + 3, cells: [id, 'x', 'y', 'z'] }))
    const tables = [{ list: 'failPoints' as const, keys, rows }]
    const plan = planOf(hotel, { blueprint: null, language: 'en', tables }, 'en')
    expect(plan.rows.map(({ problems }) => problems)).toEqual(names.map((text) => [{ is: 'gone', text }]))
    expect(plan.changes).toEqual([])
  })

  test('texts come back as they were written by another program, formulas as the values they gave', async () => {
    const texts = ['=1+1', '@x', '<b>x</b>', '\u202eabc', '__proto__', 'x'.repeat(10_000)]
    const ids = [...hotel.failPoints.keys()].slice(0, texts.length)
    const bytes = await filled(await workbook(hotel, 'en'), (set) =>
      ids.forEach((id, i) => set('failPoints', id, 'owner', texts[i] ?? '')),
    )
    const book = await readWorkbook(bytes)
    if (typeof book === 'string') throw new Error(book)
    const now = after(hotel, planOf(hotel, book, 'en'))
    expect(ids.map((id) => now.failPoints.get(id)?.owner)).toEqual(texts)
  }, 60_000)
})

describe('files that are no workbooks, or too much', () => {
  test('what is empty, encrypted, cut off or of another kind is refused', async () => {
    const whole = await workbook(hotel, 'en')
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)])
    const noBook = zipSync({ 'word/document.xml': strToU8('<w:document/>') })
    const encrypted = Uint8Array.from(whole)
    // The flag that says a part is encrypted, in the head of the first part and in the list at the end.
    encrypted[6] = (encrypted[6] ?? 0) | 1
    for (const bytes of [
      new Uint8Array(),
      ole,
      noBook,
      whole.subarray(0, 900),
      whole.subarray(0, whole.length - 30),
    ]) {
      expect(await readWorkbook(bytes)).toMatch(/^(notAWorkbook|noLists)$/)
      const table = await readTable(bytes)
      expect(typeof table === 'string' || table.length >= 0).toBe(true)
    }
    expect(['string', 'object']).toContain(typeof (await readWorkbook(encrypted)))
  }, 60_000)

  test('a small file that holds a great deal of nothing is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<worksheet/>') })
    // What the list at the end of the file says of the size that its one part has once it is unpacked.
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    view.setUint32(view.getUint32(bomb.length - 6, true) + 24, 400_000_000, true)
    expect(await readWorkbook(bomb)).toBe('tooLarge')
    expect(await readTable(bomb)).toBe('tooLarge')
  }, 60_000)

  test('a cell far out on its sheet does not make rows of nothing', async () => {
    const book = new exceljs.Workbook()
    const sheet = book.addWorksheet('Steps')
    sheet.getCell('A1').value = 'Step'
    sheet.getCell('A1048576').value = 'Last'
    const table = await readTable(new Uint8Array(await book.xlsx.writeBuffer()))
    if (typeof table === 'string') throw new Error(table)
    expect(table.map(([first]) => first)).toEqual(['Step', 'Last'])
  }, 60_000)

  test('sheets and keys named like members of every object are no lists', async () => {
    const keys = ['__proto__.x', 'constructor.valueOf', 'toString', '__proto__']
    const book = await writeXlsx({ sheets: [{ name: '__proto__', rows: [keys, ['a'], ['b']] }] })
    expect(await readWorkbook(new Uint8Array(book))).toBe('noLists')
    expect(checklistIds.some((id) => keys.includes(columnKey(id, 'id')))).toBe(false)
    clean()
  })
})

describe('measurements', () => {
  test('whatever stands in a file, its rows are measurements or told', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, hostileBytes), fc.boolean(), (source, pasted) => {
        const { rows } = read(source, { standard: 'answer', pasted })
        for (const { measurement, problems } of rows) {
          expect(measurement === null).toBe(problems.length > 0)
          expect(Number.isFinite(measurement?.value ?? 0)).toBe(true)
        }
      }),
    )
  })

  test('cells come through a file as they were written, but for white space around them', () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        fc.pre(one.trim() !== '' || other.trim() !== '')
        const table = textTable(`${quoted(one)},${quoted(other)}\n`, ',')
        expect(table).toEqual([[one.trim(), other.trim()]])
      }),
    )
  })

  test('members of every object name no standard', () => {
    const names = ['__proto__', 'constructor', 'valueOf']
    const file = `Standard,Value,Date\n${names.map((name) => `${name},3,2026-11-20`).join('\n')}`
    expect(said(read(file))).toEqual(names.map(() => 'unknownStandard'))
  })
})
