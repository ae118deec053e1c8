import { expect, test } from 'vitest'
import { cronbachAlpha, whyNoAlpha } from '#analysis/surveys/cronbachAlpha.ts'

const columns = (...items: readonly (readonly number[])[]) => items.map((item) => Float64Array.from(item))

test('where a dimension has no alpha the reason is known', () => {
  expect(whyNoAlpha(columns([1, 2, 3]))).toBe('oneItem')
  expect(whyNoAlpha(columns([5], [6]))).toBe('fewCustomers')
  expect(whyNoAlpha(columns([5, NaN, 4], [6, 3, NaN]))).toBe('fewCustomers')
  expect(whyNoAlpha(columns([5, 5, 5], [6, 6, 6]))).toBe('noSpread')
  expect(whyNoAlpha(columns([1, 2, 3], [2, 3, 5]))).toBeNull()
})

test('answers that differ but cancel out over the items have none either', () => {
  const opposed = columns([1, 2, 3], [3, 2, 1])
  expect(cronbachAlpha(opposed)).toBeNull()
  expect(whyNoAlpha(opposed)).toBe('noSpread')
})
