import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadAllWords, wordsIn } from '#i18n/words.ts'
import { channelChoice, dimensionChoice, emotionChoice } from '#panels/fields/choices.ts'
import type { FieldKind } from '#panels/fields/field.ts'
import { fieldReading, fieldText, problemText } from '#panels/fields/fieldText.ts'

await loadAllWords('zh-CN')

const t = wordsIn('en')
const chinese = wordsIn('zh-CN')
const read = (kind: FieldKind, typed: string, record: unknown = {}) => fieldReading(kind, typed, record, t)

describe('what is typed is read as what the field holds', () => {
  test.each<[FieldKind, string, unknown]>([
    [{ is: 'text' }, '  Bellperson ', 'Bellperson'],
    [{ is: 'text' }, 'two\nlines', 'two lines'],
    [{ is: 'text', long: true }, 'two\nlines', 'two\nlines'],
    [{ is: 'number' }, '1,200.5', 1200.5],
    [{ is: 'number' }, '−3', -3],
    [{ is: 'number' }, '１２', 12],
    [{ is: 'share' }, '80 %', 0.8],
    [{ is: 'share' }, '80', 0.8],
    [{ is: 'share' }, '0.8', 0.8],
    [{ is: 'share' }, '99.9%', 0.999],
    [{ is: 'share' }, '８０％', 0.8],
    [{ is: 'duration' }, '2:30', 150],
    [{ is: 'day' }, '2026-12-24', '2026-12-24'],
    [{ is: 'rate' }, '10', 10],
    [{ is: 'tags' }, 'a, b，c、a', ['a', 'b', 'c']],
    [{ is: 'choice', choice: channelChoice }, 'In person', 'in-person'],
    [{ is: 'choice', choice: channelChoice }, 'in-person', 'in-person'],
    [{ is: 'choice', choice: emotionChoice }, 'Very bad', -2],
    [{ is: 'choices', choice: dimensionChoice }, 'Empathy, privacy', ['empathy', 'privacy']],
    [{ is: 'url', needed: true }, 'https://example.org/a', 'https://example.org/a'],
    [{ is: 'yes' }, 'true', true],
  ])('%o: %s', (kind, typed, value) => {
    expect(read(kind, typed)).toEqual({ value })
  })
})

describe('what cannot be kept is told', () => {
  test.each<[FieldKind, string, string]>([
    [{ is: 'number' }, 'many', 'number'],
    [{ is: 'number', least: 0 }, '-1', 'least'],
    [{ is: 'share' }, '120 %', 'share'],
    [{ is: 'share' }, '-1', 'share'],
    [{ is: 'duration' }, 'soon', 'duration'],
    [{ is: 'day' }, '2026-02-30', 'day'],
    [{ is: 'day' }, 'tomorrow', 'day'],
    [{ is: 'rate' }, '11', 'range'],
    [{ is: 'rate' }, '0', 'range'],
    [{ is: 'rate' }, '2.5', 'whole'],
    [{ is: 'choice', choice: channelChoice }, 'telegraph', 'choice'],
    [{ is: 'choices', choice: dimensionChoice }, 'empathy, speed', 'choice'],
    [{ is: 'url', needed: true }, 'javascript:alert(1)', 'url'],
    [{ is: 'amount', needed: true }, '', 'needed'],
  ])('%o: "%s"', (kind, typed, problem) => {
    const reading = read(kind, typed)
    expect(reading).toMatchObject({ problem: { is: problem } })
    expect('problem' in reading && problemText(reading.problem, chinese)).not.toMatch(/inspector|\{\{/)
  })
})

test('an empty field is cleared; a text that is needed may be empty', () => {
  expect(read({ is: 'text' }, '  ')).toEqual({ value: undefined })
  expect(read({ is: 'duration' }, '')).toEqual({ value: undefined })
  expect(read({ is: 'text', needed: true }, '')).toEqual({ value: '' })
})

test('the values of a yes-no standard are typed and shown as shares', () => {
  const standard = { measure: 'yes-no' }
  expect(read({ is: 'amount' }, '98 %', standard)).toEqual({ value: 0.98 })
  expect(fieldText({ is: 'amount' }, 0.98, standard, t)).toBe('98 %')
  expect(fieldText({ is: 'amount' }, 0.98, { measure: 'number' }, t)).toBe('0.98')
})

test('what a field shows is read back as the same value, in every language', () => {
  const kinds: [FieldKind, fc.Arbitrary<unknown>][] = [
    [{ is: 'number' }, fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000)],
    [{ is: 'share' }, fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100_000)],
    [{ is: 'duration' }, fc.integer({ min: 0, max: 1e9 }).map((n) => n / 1000)],
    [{ is: 'rate' }, fc.integer({ min: 1, max: 10 })],
    [{ is: 'choice', choice: channelChoice }, fc.constantFrom(...channelChoice.values)],
    [{ is: 'choice', choice: emotionChoice }, fc.integer({ min: -2, max: 2 })],
    [{ is: 'choices', choice: dimensionChoice }, fc.subarray([...dimensionChoice.values], { minLength: 1 })],
  ]
  for (const [kind, values] of kinds)
    fc.assert(
      fc.property(values, fc.constantFrom(t, chinese), (value, words) => {
        expect(fieldReading(kind, fieldText(kind, value, {}, words), {}, words)).toEqual({ value })
      }),
    )
})
