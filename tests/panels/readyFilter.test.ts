import { expect, test } from 'vitest'
import { fitting } from '#panels/dialogs/readyFilter.ts'
import { loadReadyStandards } from '#templates/standards/readyStandards.ts'

const english = await loadReadyStandards('en')
const chinese = await loadReadyStandards('zh-CN')
const all = { industry: null, dimension: null, search: '' }

test('without a wish the whole catalogue fits', () => {
  expect(fitting(english, all)).toEqual(english)
})

test('industry and dimension narrow it, in the order of the catalogue', () => {
  const found = fitting(english, { ...all, industry: 'hotel', dimension: 'empathy' })
  expect(found.length).toBeGreaterThan(0)
  expect(found.every(({ industry, dimension }) => industry === 'hotel' && dimension === 'empathy')).toBe(true)
  expect(found).toEqual(english.filter((each) => found.includes(each)))
})

test('words are found in any order and case, in metric, method and unit', () => {
  const [some] = english
  const words = some?.standard.metric.toUpperCase().split(' ').toReversed().join('  ') ?? ''
  expect(fitting(english, { ...all, search: words })).toContain(some)
  expect(fitting(english, { ...all, search: some?.standard.method ?? '' })).toContain(some)
  expect(fitting(chinese, { ...all, search: '每月' }).length).toBeGreaterThan(0)
  expect(fitting(english, { ...all, search: 'no such words' })).toEqual([])
})
