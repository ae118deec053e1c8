import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateText, dayOrderOf, parsedDate } from '#model/writtenDate.ts'

const inShanghai = () => 480
const read = (written: string, order: 'day-first' | 'month-first' | null = null) =>
  parsedDate(written, order, inShanghai)

describe('a date is read as people write it', () => {
  test.each([
    '2026-11-22',
    '2026/11/22',
    '2026.11.22',
    '20261122',
    '2026年11月22日',
    '2026 年 11 月 22 日',
    '２０２６年１１月２２日',
    '2026年11月22日 星期日',
    '22.11.2026',
    '22/11/2026',
    '11/22/2026',
    '22-11-26',
    '22 Nov 2026',
    '22-Nov-2026',
    '22nd November 2026',
    'Nov 22, 2026',
    'Sunday, 22 November 2026',
    '2026-11-22 00:00:00',
  ])('%s', (written) => {
    expect(read(written)).toEqual({ at: '2026-11-22' })
  })

  test.each([
    ['2026-11-22 14:30', '2026-11-22T14:30+08:00'],
    ['2026-11-22T14:30:05', '2026-11-22T14:30:05+08:00'],
    ['2026-11-22T14:30:05.123Z', '2026-11-22T14:30:05Z'],
    ['2026-11-22T14:30-0500', '2026-11-22T14:30-05:00'],
    ['22/11/2026 2:30 PM', '2026-11-22T14:30+08:00'],
    ['2026年11月22日 下午2:30', '2026-11-22T14:30+08:00'],
    ['2026年11月22日14时30分', '2026-11-22T14:30+08:00'],
    ['22 Nov 2026 12:05 am', '2026-11-22T00:05+08:00'],
  ])('%s', (written, at) => {
    expect(read(written)).toEqual({ at })
  })

  test.each([
    '',
    'soon',
    '52',
    '2026-13-01',
    '31/02/2026',
    '2026-02-29',
    '11月22日',
    '2026-11-22 25:00',
    '14:30',
  ])('%s is none', (written) => {
    expect(read(written)).toBeNull()
  })

  test('3/4/2026 is either of two days until it is said which comes first', () => {
    expect(read('3/4/2026')).toEqual({ either: true })
    expect(read('3/4/2026', 'day-first')).toEqual({ at: '2026-04-03' })
    expect(read('3/4/2026', 'month-first')).toEqual({ at: '2026-03-04' })
    expect(read('22/11/2026', 'month-first')).toBeNull()
    expect(read('4/4/2026')).toEqual({ at: '2026-04-04' })
  })
})

describe('the dates of a column tell which comes first', () => {
  test.each([
    [['3/4/2026', '22/4/2026'], 'day-first'],
    [['3/4/2026', '4/22/2026 10:00'], 'month-first'],
    [['3/4/2026', '5/6/2026'], 'either'],
    [['22/4/2026', '4/22/2026'], 'either'],
    [['2026-04-03', '3.4.2026', '3 Apr 2026', '4/4/2026'], null],
  ] as const)('%j: %s', (dates, order) => {
    expect(dayOrderOf(dates)).toBe(order)
  })
})

test('what a table shows of a day or a time is read back as the same', () => {
  const time = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(time, fc.boolean(), (date, whole) => {
      const day = date.toISOString().slice(0, 10)
      const at = whole ? day : `${date.toISOString().slice(0, 16)}+08:00`
      const midnight = at.includes('T00:00')
      expect(read(dateText(at))).toEqual({ at: midnight ? day : at })
    }),
  )
})
