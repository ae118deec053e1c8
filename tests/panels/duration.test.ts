import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { durationText, parsedDuration } from '#model/duration.ts'
import { loadAllWords, wordsIn } from '#i18n/words.ts'
import { durationWords } from '#i18n/durationWords.ts'

await loadAllWords('zh-CN')

const english = durationWords(wordsIn('en'))
const chinese = durationWords(wordsIn('zh-CN'))

describe('a duration is read as people write it', () => {
  test.each([
    ['150', 150],
    ['1,800', 1800],
    ['2:30', 150],
    ['90:00', 5400],
    ['1:02:30', 3750],
    ['2 min 30 s', 150],
    ['2min30s', 150],
    ['2m 30s', 150],
    ['2 min 30', 150],
    ['1.5 min', 90],
    ['1 hour, 5 minutes', 3900],
    ['3 days', 259_200],
    ['2分30秒', 150],
    ['2 分钟 30 秒', 150],
    ['2分30', 150],
    ['１小时', 3600],
    ['1个小时', 3600],
    ['２：３０', 150],
    ['0.5 s', 0.5],
    ['0', 0],
  ])('%s', (written, seconds) => {
    expect(parsedDuration(written)).toBe(seconds)
  })
})

test.each([
  '',
  'soon',
  '-5',
  '2 min 3 min',
  '30 s 2 min',
  '2:75',
  '1:75:00',
  '5 parsecs',
  '2 30',
  '1e3',
  'min',
])('"%s" is no duration', (written) => {
  expect(parsedDuration(written)).toBeNull()
})

test('a duration is shown in the units people think in', () => {
  expect(durationText(150, english)).toBe('2 min 30 s')
  expect(durationText(150, chinese)).toBe('2分30秒')
  expect(durationText(3600, english)).toBe('1 h')
  expect(durationText(0, english)).toBe('0 s')
  expect(durationText(0.25, english)).toBe('0.25 s')
})

test('what is shown is read back as the same time, in every language', () => {
  const times = fc.integer({ min: 0, max: 10_000_000_000 }).map((milliseconds) => milliseconds / 1000)
  fc.assert(
    fc.property(times, fc.constantFrom(english, chinese), (seconds, words) => {
      expect(parsedDuration(durationText(seconds, words))).toBe(seconds)
    }),
  )
})
