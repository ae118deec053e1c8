import { expect, test } from 'vitest'
import { wordsIn } from '#i18n/words.ts'
import { markPlace } from '#panels/pages/markPlace.ts'
import { stepNames } from '#panels/pages/stepNames.ts'
import { applied } from '#model/change.ts'
import { blueprintOf, having } from '../model/notation.ts'

const t = wordsIn('en')
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const walk = blueprintOf({ customer: names })

test('a few steps are all named, of many the first and how many more there are', () => {
  expect(stepNames(walk, ['a', 'b'], t)).toBe('a, b')
  expect(stepNames(walk, names, t)).toBe('a, b, c, d, e, f and 2 more')
})

test('a record is listed with where it belongs', () => {
  const seen = having(walk, 'touchpoints', { id: 'sign', step: 'a', evidence: 'Sign' })
  const held = having(seen, 'standards', {
    id: 'night',
    metric: 'Quiet',
    basis: 'objective',
    measure: 'number',
    comparator: 'at-most',
    target: 1,
  })
  expect(markPlace(held, { table: 'touchpoints', id: 'sign' }, t)).toMatchObject({
    name: 'Sign',
    beside: 'at a',
  })
  expect(markPlace(held, { table: 'standards', id: 'night' }, t)).toMatchObject({
    name: 'Quiet',
    beside: 'of the whole service',
  })
  expect(markPlace(held, { table: 'steps', id: 'b' }, t)).toMatchObject({ name: 'b', beside: 'customer' })
})

test('what has no name says so', () => {
  const unnamed = applied(walk, [{ table: 'steps', id: 'a', set: { name: ' ' } }])
  expect(stepNames(unnamed, ['a', 'b'], t)).toBe('Unnamed, b')
})
