import { describe, expect, test } from 'vitest'
import { encodingOf } from '#importers/decodedText.ts'
import { answer, read, said } from './reading.ts'

const bytes = (text: string, encoding: 'utf8' | 'utf16le') => new Uint8Array(Buffer.from(text, encoding))
const swapped = (some: Uint8Array) => some.map((_, i) => some[i % 2 === 0 ? i + 1 : i - 1] ?? 0)

describe('odd files are read', () => {
  test('the plain one: comma, point, ISO dates', () => {
    const file = 'Date,Value,Sample,Source\r\n2026-11-20,18.5,40,Log\r\n2026-11-21,22,38,Log\r\n'
    expect(said(read(file, { standard: 'answer' }))).toEqual([
      'answer 18.5 2026-11-20 40 Log',
      'answer 22 2026-11-21 38 Log',
    ])
  })

  test('one of Excel in Germany: semicolon, decimal comma, dots, a byte order mark', () => {
    const file = bytes('\ufeffDatum;Wert;Anzahl\r\n20.11.2026;18,5;40\r\n3.12.2026;1.022,25;38\r\n', 'utf8')
    expect(said(read(file, { standard: 'answer' }))).toEqual([
      'answer 18.5 2026-11-20 40',
      'answer 1022.25 2026-12-03 38',
    ])
  })

  test('one of Excel in China: GB18030, several standards by their metrics, dates in words', () => {
    const file = Uint8Array.from([
      214, 184, 177, 234, 44, 200, 213, 198, 218, 44, 202, 253, 214, 181, 10, 189, 211, 204, 253, 211, 195,
      202, 177, 44, 50, 48, 50, 54, 196, 234, 49, 49, 212, 194, 50, 50, 200, 213, 44, 53, 50, 10,
    ])
    expect(encodingOf(file)).toBe('gb18030')
    const call = { ...answer, metric: '接听用时', unit: '秒' }
    expect(said(read(file, { standards: [call] }))).toEqual(['answer 52 2026-11-22'])
  })

  test('UTF-16, as spreadsheets save "Unicode text", with a mark or without, either way round', () => {
    const text = '日期\t实测值\n2026/11/20\t2分30秒\n2026/11/21\t2:05\n'
    const le = bytes(text, 'utf16le')
    const marked = Uint8Array.from([0xff, 0xfe, ...le])
    const be = Uint8Array.from([0xfe, 0xff, ...swapped(le)])
    for (const file of [le, marked, be, swapped(le)])
      expect(said(read(file, { standard: 'answer' }))).toEqual([
        'answer 150 2026-11-20',
        'answer 125 2026-11-21',
      ])
  })

  test('Latin-1 of western Europe is not taken for Chinese', () => {
    const file = Uint8Array.from(Buffer.from('Größe;Wert\nZürich;52,5\n', 'latin1'))
    expect(encodingOf(file)).toBe('windows-1252')
    expect(said(read(file, { standard: 'answer' }))).toEqual(['answer 52.5 2026-11-22 Zürich'])
  })

  test('one that says its separator in the first line', () => {
    expect(said(read('sep=;\nvalue;n\n"12";3\n', { standard: 'answer' }))).toEqual(['answer 12 2026-11-22 3'])
  })

  test('quotes, line ends and separators within cells, and rows of nothing', () => {
    const file = 'value,source\r\n18,"Log, ""night""\nshift"\r\n,\r\n\r\n19,\r\n'
    expect(said(read(file, { standard: 'answer' }))).toEqual([
      'answer 18 2026-11-22 Log, "night"\nshift',
      'answer 19 2026-11-22',
    ])
  })

  test('line ends of old Macs, and none at the end', () => {
    expect(said(read('value,n\r18,4\r19,5', { standard: 'answer' }))).toEqual([
      'answer 18 2026-11-22 4',
      'answer 19 2026-11-22 5',
    ])
  })

  test('columns in another order, some of no use', () => {
    const file = 'Shift,Measured by,Measured value (s),Measured on\nearly,Li,18,2026-11-20\n'
    expect(said(read(file, { standard: 'answer' }))).toEqual(['answer 18 2026-11-20 Li'])
  })

  test('no heading at all: dates, values and counts tell themselves', () => {
    const file = '2026-11-20,18,40\n2026-11-21,22,38\n'
    const { plan } = read(file, { standard: 'answer' })
    expect(plan).toMatchObject({ heading: false, columns: ['date', 'value', 'sample'] })
  })

  test('times with their clock keep it, with the offset of the place', () => {
    const file = 'time,value\n2026-11-20 14:30,18\n2026-11-20T06:30:10Z,19\n2026-11-21 00:00:00,20\n'
    expect(said(read(file, { standard: 'answer' }))).toEqual([
      'answer 18 2026-11-20T14:30+08:00',
      'answer 19 2026-11-20T06:30:10Z',
      'answer 20 2026-11-21',
    ])
  })

  test('a filled-in audit sheet: the standard by its name and step, rows without a value left out', () => {
    const file =
      'Lane,Step,What to check,Target,Tolerated,Done,Measured,Date,Initials\n' +
      'Front,Check in,Wait at the desk,≤ 5 min,≤ 8 min,☐,"6:30",2026-11-22,LM\n' +
      'Front,Call,Call answered,≤ 20 s,≤ 30 s,☐,,,\n'
    expect(said(read(file))).toEqual(['wait 6.5 2026-11-22 LM', 'noValue noDate'])
  })

  test('nothing, and a heading without rows', () => {
    expect(read('', { standard: 'answer' }).rows).toEqual([])
    expect(read('date,value\n', { standard: 'answer' }).rows).toEqual([])
  })
})

describe('rows of several standards', () => {
  const file =
    'metric,date,value\ncall  answered,2026-11-20,18\n按姓氏称呼,2026-11-20,是\nwait,2026-11-20,4.5\nCall answered,2026-11-21,2:30\n'

  test('are told apart by metric or id', () => {
    expect(said(read(file))).toEqual([
      'answer 18 2026-11-20',
      'greeted 1 2026-11-20',
      'wait 4.5 2026-11-20',
      'answer 150 2026-11-21',
    ])
  })

  test('an unknown name is told, and so is one that two standards bear', () => {
    const other = { ...answer, id: 'other', step: 'Call back' }
    const rows = read('metric,step,value\nCall answered,,18\nCall answered,Call back,19\nSmiles,,3\n', {
      standards: [answer, other],
    })
    expect(said(rows)).toEqual(['severalStandards', 'other 19 2026-11-22', 'unknownStandard'])
    const chosen = read('metric,value\nCall answered,18\n', { standards: [answer, other], standard: 'other' })
    expect(said(chosen)).toEqual(['other 18 2026-11-22'])
  })

  test('without such a column somebody must say whose values they are', () => {
    expect(said(read('value\n18\n'))).toEqual(['noStandard'])
  })
})

describe('what is not understood is told row by row, and hinders no other row', () => {
  test('values, dates and counts', () => {
    const file =
      'date,value,n\n2026-11-20,18,40\n2026-11-31,18,40\n2026-11-22,soon,40\n,18,0\n2026-11-24,,2.5\n2026-11-25,19,\n'
    const table = read(file, { standard: 'answer' })
    expect(said(table)).toEqual([
      'answer 18 2026-11-20 40',
      'date',
      'value',
      'noDate sample',
      'noValue sample',
      'answer 19 2026-11-25',
    ])
    expect(table.rows.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 7])
  })

  test('a date that is either of two waits for an answer; others tell for all', () => {
    const unclear = 'date,value\n3/4/2026,18\n5/6/2026,19\n'
    const asked = read(unclear, { standard: 'answer' })
    expect(asked.plan.dayOrder).toBe('either')
    expect(said(asked)).toEqual(['either', 'either'])
    expect(said(read(unclear, { standard: 'answer', plan: { dayOrder: 'month-first' } }))).toEqual([
      'answer 18 2026-03-04',
      'answer 19 2026-05-06',
    ])
    expect(said(read('date,value\n3/4/2026,18\n15/6/2026,19\n', { standard: 'answer' }))).toEqual([
      'answer 18 2026-04-03',
      'answer 19 2026-06-15',
    ])
  })

  test('what is there already is marked', () => {
    const there = [{ standard: 'answer', value: 18, at: '2026-11-20', sample: 40 }]
    const { rows } = read('date,value,n\n2026-11-20,18,40\n2026-11-20,18,41\n', { standard: 'answer', there })
    expect(rows.map(({ already }) => already)).toEqual([true, false])
  })
})

describe('a block from a spreadsheet', () => {
  const paste = (text: string) => said(read(text, { standard: 'answer', pasted: true }))

  test('of values alone', () => {
    expect(paste('18\n22\n2 min 30 s')).toEqual([
      'answer 18 2026-11-22',
      'answer 22 2026-11-22',
      'answer 150 2026-11-22',
    ])
  })

  test('of values with a decimal comma', () => {
    expect(paste('18,5\n22,25\n')).toEqual(['answer 18.5 2026-11-22', 'answer 22.25 2026-11-22'])
  })

  test('of date and value', () => {
    expect(paste('2026-11-20\t18\n2026-11-21\t22')).toEqual(['answer 18 2026-11-20', 'answer 22 2026-11-21'])
  })

  test('of value, date and sample, with the heading of the sheet', () => {
    expect(paste('数值\t日期\t样本量\n18\t2026年11月20日\t40')).toEqual(['answer 18 2026-11-20 40'])
  })

  test('of lines with commas between', () => {
    expect(paste('2026-11-20, 18, 40\n2026-11-21, 22, 38')).toEqual([
      'answer 18 2026-11-20 40',
      'answer 22 2026-11-21 38',
    ])
  })
})
