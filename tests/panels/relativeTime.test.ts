import { expect, test } from 'vitest'
import { relativeTime } from '#panels/home/relativeTime.ts'

const now = Date.UTC(2026, 2, 31, 12)
const ago = (seconds: number, language: string) => relativeTime(now - seconds * 1000, now, language)

test('the last change is told in the largest unit that fits', () => {
  expect(ago(7260, 'en')).toBe('2 hours ago')
  expect(ago(26 * 3600, 'en')).toBe('yesterday')
  expect(ago(7200, 'zh-CN')).toBe('2小时前')
})

test('within a minute, or where the clock was set back, no unit fits', () => {
  expect(ago(59, 'en')).toBeNull()
  expect(ago(-500, 'en')).toBeNull()
})
