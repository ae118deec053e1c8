import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readings } from '#analysis/surveys/instruments.ts'
import { askedBy } from '#templates/instruments/askedBy.ts'
import { itemsFor } from '#templates/instruments/itemsFor.ts'
import { proposedSteps } from '#templates/instruments/proposedSteps.ts'
import { readyInstrumentIds, readyInstruments } from '#templates/instruments/readyInstruments.ts'
import { addStandard } from '#edits/addStandard.ts'
import { addTouchpoint } from '#edits/addTouchpoint.ts'
import { setFields } from '#edits/setFields.ts'
import { done } from '../edits/doing.ts'
import { blueprintOf } from '../model/notation.ts'

const languages = ['en', 'zh-CN'] as const

/** "tangibles 4, reliability 5": values in a row and how many there are of each. */
function runs(values: readonly (string | undefined)[]): string {
  const all: { value: string; count: number }[] = []
  for (const value of values.map((each) => each ?? 'none')) {
    const last = all.at(-1)
    if (last?.value === value) last.count += 1
    else all.push({ value, count: 1 })
  }
  return all.map(({ value, count }) => `${value} ${count}`).join(', ')
}

test('SERVQUAL asks 22 questions in the order of its dimensions, SERVPERF the same ones', () => {
  const order = 'tangibles 4, reliability 5, responsiveness 4, assurance 4, empathy 5'
  const servqual = itemsFor('servqual', { language: 'en', service: 'our hotel' })
  expect(runs(servqual.map(({ dimension }) => dimension))).toBe(order)
  expect(itemsFor('servperf', { language: 'en', service: 'our hotel' })).toEqual(servqual)
})

test('the questions on a service online are 8, 4, 7 and 3; the others are one, or three', () => {
  const count = (id: (typeof readyInstrumentIds)[number]) =>
    runs(itemsFor(id, { language: 'en', service: 'our shop' }).map(({ dimension }) => dimension))
  expect(count('e-s-qual')).toBe('efficiency 8, availability 4, fulfilment 7, privacy 3')
  expect(count('nps')).toBe('none 1')
  expect(count('csat')).toBe('none 1')
  expect(count('ces-1')).toBe('none 1')
  expect(count('ces-2')).toBe('none 1')
  expect(count('csi')).toBe('none 3')
})

describe.each(readyInstrumentIds)('%s', (id) => {
  const { instrument, scale, items } = readyInstruments[id]

  test('has the dimensions and the scale by which its answers are read', () => {
    const named = new Set(items.flatMap(({ dimension }) => dimension ?? []))
    expect([...named].toSorted()).toEqual([...readings[instrument].dimensions].toSorted())
    // Effort has two forms, one of them on a scale of its own.
    const usual =
      id === 'ces-1' ? { min: 1, max: 5, direction: 'less-is-better' } : readings[instrument].scale
    expect(scale).toEqual(usual)
  })

  test.each(languages)(
    'says everything in %s, nothing twice, with the service in every sentence',
    (language) => {
      const texts = itemsFor(id, { language, service: 'Blue Door' }).map(({ text }) => text)
      expect(new Set(texts).size).toBe(items.length)
      for (const text of texts) {
        expect(text.split('Blue Door')).toHaveLength(2)
        expect(text).not.toMatch(/[{}]/)
        expect(/\p{Script=Han}/u.test(text)).toBe(language === 'zh-CN')
      }
    },
  )

  test.each(languages)(
    'asks in %s what customers expect wherever gaps are read, and only there',
    (language) => {
      const survey = { instrument, scale }
      const texts = itemsFor(id, { language, service: 'Grand Hotel' }).map(({ text }) => text)
      const expectations = texts.map((text) => askedBy(survey, text, language).expectation)
      const asks = readings[instrument].by === 'gap'
      const kind = language === 'en' ? 'hotels' : '优秀的酒店'
      expect(expectations.map((asked) => asked?.includes(kind) ?? null)).toEqual(
        texts.map(() => asks || null),
      )
      expect(new Set([...expectations, ...texts]).size).toBe(texts.length + (asks ? texts.length : 1))
    },
  )
})

test('a question is still the instrument’s whatever the service is called, and no more once it is changed', () => {
  const { instrument, scale } = readyInstruments.servqual
  const name = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('valueOf', '$&', '{{service}}', '酒店'))
  fc.assert(
    fc.property(name, fc.constantFrom(...languages), fc.nat(21), (service, language, at) => {
      const text = itemsFor('servqual', { language, service })[at]?.text ?? ''
      expect(askedBy({ instrument, scale }, text, language).expectation).not.toBeNull()
      expect(askedBy({ instrument, scale }, `${text} Really?`, language).expectation).toBeNull()
    }),
  )
})

test('a service without a name is called this service', () => {
  expect(itemsFor('csat', { language: 'en', service: '  ' })[0]?.text).toContain('this service')
  expect(itemsFor('csat', { language: 'zh-CN', service: '' })[0]?.text).toContain('本服务')
})

test('what the ends of the scale mean follows the instrument, and in an index the question', () => {
  const { csi, 'ces-1': effort } = readyInstruments
  const [satisfied = '', expected = ''] = itemsFor('csi', { language: 'en', service: 'it' }).map(
    ({ text }) => text,
  )
  expect(askedBy(csi, satisfied, 'en').ends[1]).toBe('very satisfied')
  expect(askedBy(csi, expected, 'en').ends[1]).toBe('goes far beyond')
  expect(askedBy(effort, 'How hard was it?', 'zh-CN').ends).toEqual(['毫不费力', '非常费力'])
})

test('questions are tied to the steps whose touchpoints or standards are of their dimension', () => {
  // given
  let shop = blueprintOf({ evidence: [], customer: ['order', 'wait', 'pay'], frontstage: ['greet'] })
  shop = done(shop, addTouchpoint, { id: 'menu', step: 'order', evidence: 'Menu' })
  shop = done(shop, setFields, { table: 'touchpoints', id: 'menu', set: { dimensions: ['tangibles'] } })
  shop = done(shop, addStandard, { id: 'quick', step: 'wait', metric: 'Minutes' })
  shop = done(shop, setFields, { table: 'standards', id: 'quick', set: { dimension: 'responsiveness' } })
  shop = done(shop, addStandard, { id: 'clean', step: 'greet', metric: 'Clean' })
  shop = done(shop, setFields, { table: 'standards', id: 'clean', set: { dimension: 'tangibles' } })

  // then
  expect(proposedSteps(shop, 'tangibles')).toEqual(['order', 'greet'])
  expect(proposedSteps(shop, 'responsiveness')).toEqual(['wait'])
  expect(proposedSteps(shop, 'empathy')).toEqual([])
  expect(proposedSteps(shop, undefined)).toEqual([])
})
