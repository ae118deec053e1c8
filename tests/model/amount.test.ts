import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountWithUnit, type DecimalSign, parsedAmount, parsedNumber } from '#model/amount.ts'

const inUnit = (unit?: string) => ({ measure: 'number' as const, ...(unit === undefined ? {} : { unit }) })
const yesNo = { measure: 'yes-no' as const }

describe('a value of a standard is read as people write it', () => {
  test.each<[string, string | undefined, number]>([
    ['2 min 30 s', 's', 150],
    ['2:30', 's', 150],
    ['150', 's', 150],
    ['2分30秒', 's', 150],
    ['2分30秒', '秒', 150],
    ['２分３０秒', '秒', 150],
    ['2 min 30 s', 'min', 2.5],
    ['2:30', 'min', 2.5],
    ['5', '分钟', 5],
    ['5分钟', '分钟', 5],
    ['90 s', 'min', 1.5],
    ['1:02:30', 'min', 62.5],
    ['2:30', 'h', 2.5],
    ['90 min', 'h', 1.5],
    ['12:00', 'days', 0.5],
    ['52 s', 's', 52],
    ['3 rings', 'rings', 3],
    ['92 %', '%', 92],
    ['92％', '%', 92],
    ['1,200.5', 'calls', 1200.5],
    ['1 200', undefined, 1200],
    ['−3.5', '°C', -3.5],
  ])('%s in %s is %d', (written, unit, value) => {
    expect(parsedAmount(written, inUnit(unit))).toBe(value)
  })

  test.each<[string, number]>([
    ['98 %', 0.98],
    ['98', 0.98],
    ['0.98', 0.98],
    ['1', 1],
    ['0', 0],
    ['yes', 1],
    ['No', 0],
    ['是', 1],
    ['不合格', 0],
  ])('%s answers a yes-no standard with %d', (written, value) => {
    expect(parsedAmount(written, yesNo)).toBe(value)
  })

  test.each([
    ['soon', 's'],
    ['2:30', 'rings'],
    ['2 min', undefined],
    ['3 calls', 'rings'],
    ['', 's'],
    ['2026-11-22', 's'],
  ])('%s in %s is none', (written, unit) => {
    expect(parsedAmount(written, inUnit(unit))).toBeNull()
  })

  test('more than all and less than nothing are no share', () => {
    expect(parsedAmount('120 %', yesNo)).toBeNull()
    expect(parsedAmount('-1', yesNo)).toBeNull()
    expect(parsedAmount('perhaps', yesNo)).toBeNull()
  })
})

test.each<[string, DecimalSign, number | null]>([
  ['52,5', ',', 52.5],
  ['1.200,5', ',', 1200.5],
  ["1'200.5", '.', 1200.5],
  ['52,5', '.', null],
  ['1,200', '.', 1200],
  ['1,200', ',', 1.2],
  ['1.5.2', '.', null],
])('"%s" with "%s" before the fraction is %s', (written, decimal, value) => {
  expect(parsedNumber(written, decimal)).toBe(value)
})

test.each<[string, { value: number; unit: string } | null]>([
  ['5 min', { value: 5, unit: 'min' }],
  ['95%', { value: 95, unit: '%' }],
  ['3 rings', { value: 3, unit: 'rings' }],
  ['3 次/月', { value: 3, unit: '次/月' }],
  ['2 min 30 s', { value: 150, unit: 's' }],
  ['2分30秒', { value: 150, unit: '秒' }],
  ['1 h 30 min', { value: 90, unit: 'min' }],
  ['5', null],
  ['five min', null],
  ['5 min or 6', null],
])('"%s" says a value and its unit', (written, meaning) => {
  expect(amountWithUnit(written)).toEqual(meaning)
})

test('any number that is written with a unit is read back in it', () => {
  const value = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000)
  fc.assert(
    fc.property(value, fc.constantFrom('s', 'min', '分钟', '%', 'calls', '°C'), (number, unit) => {
      expect(parsedAmount(`${number} ${unit}`, inUnit(unit))).toBe(number)
    }),
  )
})
