import { describe, expect, test } from 'vitest'
import { loadAllWords, wordsIn } from '#i18n/words.ts'
import type { Standard } from '#model/blueprint.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import { amountHint } from '#panels/fields/amountHints.ts'
import type { Field, FieldLine } from '#panels/fields/field.ts'
import { fieldReading, fieldText, problemText } from '#panels/fields/fieldText.ts'
import { measuredAt, sample } from '#panels/fields/measurementFields.ts'
import { limit, standardPlan, target } from '#panels/fields/standardFields.ts'

await loadAllWords('zh-CN')

const t = wordsIn('en')
const chinese = wordsIn('zh-CN')

const standard = (part: Partial<Standard> = {}): Standard => ({
  id: 's',
  metric: 'Time to the answer',
  basis: 'objective',
  measure: 'number',
  comparator: 'at-most',
  target: 0,
  ...part,
})
const fresh = standard()
const inSeconds = standard({ target: 60, unit: 's' })
const yesNo = standard({ measure: 'yes-no', comparator: 'at-least', target: 1 })

/** The keys of the fields that mean something for a standard. */
const shownFor = (record: Standard): string[] => {
  const lines: readonly FieldLine<Standard>[] = [...standardPlan.usual, ...standardPlan.rare]
  const fields = lines.flatMap((line): readonly Field<Standard>[] => ('key' in line ? [line] : line))
  return fields.filter(({ when }) => !when || when(record)).map(({ key }) => key)
}

describe('a target', () => {
  test('is empty while it is open, in every language', () => {
    expect(fieldText(target.as, 0, fresh, t)).toBe('')
    expect(fieldText(target.as, 0, fresh, chinese)).toBe('')
    expect(fieldText(target.as, 0, standard({ unit: 'a day' }), t)).toBe('0')
    expect(fieldReading(target.as, '', fresh, t)).toEqual({ problem: { is: 'needed' } })
  })

  test.each([
    ['5 min', { value: 5, also: { unit: 'min' } }],
    ['95 %', { value: 95, also: { unit: '%' } }],
    ['3 rings', { value: 3, also: { unit: 'rings' } }],
    ['2 min 30 s', { value: 150, also: { unit: 's' } }],
    ['2分30秒', { value: 150, also: { unit: '秒' } }],
    ['2:30', { value: 150, also: { unit: 's' } }],
    ['3', { value: 3 }],
  ])('typed as %s brings its unit along', (typed, reading) => {
    expect(fieldReading(target.as, typed, fresh, t)).toEqual(reading)
  })

  test('on the clock counts in seconds, called so in the language of the interface', () => {
    expect(fieldReading(limit.as, '2:30', fresh, chinese)).toEqual({ value: 150, also: { unit: '秒' } })
  })

  test('of nothing is one that was meant, once it is typed', () => {
    const reading = fieldReading(target.as, '0', fresh, t)
    expect(reading).toMatchObject({ value: 0 })
    const kept = { ...fresh, ...('also' in reading ? reading.also : {}) }
    expect(targetIsOpen(kept)).toBe(false)
    expect(fieldText(target.as, 0, kept, t)).toBe('0')
  })

  test('keeps the unit that is there', () => {
    expect(fieldReading(target.as, '2 min 30 s', inSeconds, t)).toEqual({ value: 150 })
    const inMinutes = standard({ target: 5, unit: '分钟' })
    expect(fieldReading(target.as, '2分30秒', inMinutes, chinese)).toEqual({ value: 2.5 })
  })
})

test('what is no value of a standard is told with what would be', () => {
  const told = (record: Standard, typed: string) => {
    const reading = fieldReading(limit.as, typed, record, t)
    return 'problem' in reading ? problemText(reading.problem, t) : null
  }
  expect(told(inSeconds, 'soon')).toBe('A number of s, or a time like “2 min 30 s” or “2:30”.')
  expect(told(standard({ target: 3, unit: 'rings' }), '3 calls')).toBe('A number of rings.')
  expect(told(yesNo, '120 %')).toBe('A share from 0 % to 100 %.')
  expect(told(fresh, 'a few')).toBe('That is not a number.')
})

test('the fields are those of the measure', () => {
  expect(shownFor(inSeconds)).toEqual(expect.arrayContaining(['unit', 'statistic', 'requiredShare']))
  for (const key of ['unit', 'statistic', 'requiredShare', 'upper', 'upperLimit'])
    expect(shownFor(yesNo)).not.toContain(key)
  expect(shownFor({ ...yesNo, requiredShare: 0.9 }), 'what a file has can be taken out').toContain(
    'requiredShare',
  )
  expect(shownFor({ ...inSeconds, comparator: 'between' })).toEqual(
    expect.arrayContaining(['upper', 'upperLimit']),
  )
  expect(shownFor(fresh), 'a unit alone says nothing').not.toContain('unit')
})

test('the example in a field is what it takes', () => {
  expect(amountHint(yesNo, t)).toBe('80 %')
  expect(amountHint(inSeconds, t)).toBe('2 min 30 s')
  expect(amountHint(standard({ target: 3, unit: 'rings' }), t)).toBe('')
  expect(amountHint(fresh, chinese)).toContain('5 分钟')
})

describe('what is kept of a measurement', () => {
  test('its date, and the time where there is one', () => {
    expect(fieldReading(measuredAt.as, '22 Nov 2026', {}, t)).toEqual({ value: '2026-11-22' })
    expect(fieldReading(measuredAt.as, '3/4/2026', {}, t)).toEqual({ problem: { is: 'moment' } })
    const timed = fieldReading(measuredAt.as, '2026-11-22 14:30', {}, t)
    expect(timed).toMatchObject({ value: expect.stringMatching(/^2026-11-22T14:30(Z|[+-]\d\d:\d\d)$/) })
    expect(fieldText(measuredAt.as, '2026-11-22T14:30:05+08:00', {}, t)).toBe('2026-11-22 14:30')
  })

  test('its sample, a whole number', () => {
    expect(fieldReading(sample.as, '40', {}, t)).toEqual({ value: 40 })
    expect(fieldReading(sample.as, '0', {}, t)).toEqual({ problem: { is: 'least', min: 1 } })
    expect(fieldReading(sample.as, '2.5', {}, t)).toEqual({ problem: { is: 'whole' } })
  })
})
