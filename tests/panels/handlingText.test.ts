import { describe, expect, test } from 'vitest'
import { complaintStanding } from '#analysis/complaints/complaintStanding.ts'
import type { Complaint } from '#model/blueprint.ts'
import { loadAllWords, wordsIn } from '#i18n/words.ts'
import { handlingText } from '#panels/fields/handlingText.ts'
import { instantText } from '#panels/fields/instantText.ts'
import { complaint, inn } from '../analysis/complaints/given.ts'

await loadAllWords('zh-CN')

const day = '2026-11-02T00:00+08:00'
const resolvedIn = (language: 'en' | 'zh-CN', more: Partial<Complaint>) =>
  handlingText(
    'timeToResolve',
    complaintStanding(inn, complaint('c', more), '2026-11-10T09:00+08:00'),
    wordsIn(language),
  )

describe('the time to resolve a complaint', () => {
  test('of which only the day is known says so within the same day, and else the days', () => {
    expect(resolvedIn('en', { received: day, communicated: day })).toBe('same day')
    expect(resolvedIn('zh-CN', { received: day, communicated: day })).toBe('当日')
    expect(resolvedIn('en', { received: day, communicated: '2026-11-05T00:00+08:00' })).toBe('3 d')
  })
  test('is said to be mistaken where the answer lies before the receipt', () => {
    expect(resolvedIn('en', { communicated: '2026-11-01T09:00+08:00' })).toBe('before receipt')
    expect(resolvedIn('en', {})).toBe('')
  })
})

test('a moment of which only the day is known is shown as that day, wherever it is read', () => {
  expect(instantText(day)).toBe('2026-11-02')
})
