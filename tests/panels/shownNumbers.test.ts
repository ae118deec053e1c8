import { expect, test } from 'vitest'
import { loadAllWords, wordsIn } from '#i18n/words.ts'
import { moneyText, percentText } from '#panels/pages/shownNumbers.ts'
import { shownTime } from '#panels/pages/shownTime.ts'

await loadAllWords('zh-CN')
const t = wordsIn('en')
const chinese = wordsIn('zh-CN')

test.each([
  [0, '0 s', '0秒'],
  [127.5, '2 min 7.5 s', '2分7.5秒'],
  [128.333_333, '2 min 8.3 s', '2分8.3秒'],
  [228, '3 min 48 s', '3分48秒'],
  [1234.56, '20 min 35 s', '20分35秒'],
  [90_061, '1 d 1 h 1 min', '1天1小时1分'],
])('a reckoned time is as fine as one can use: %d s', (seconds, english, words) => {
  expect(shownTime(seconds, t)).toBe(english)
  expect(shownTime(seconds, chinese)).toBe(words)
})

test.each([
  [0.18, '0.18 USD'],
  [0.055, '0.055 USD'],
  [-0.02, '−0.02 USD'],
  [12, '12.00 USD'],
  [1234.5, '1,234.50 USD'],
  [-0.000_01, '0.00 USD'],
])('money has two places, and a third where it says something: %d', (amount, shown) => {
  expect(moneyText(amount, 'USD', t)).toBe(shown)
})

test('money without a currency is a plain number', () => {
  expect(moneyText(0.5, ' ', t)).toBe('0.50')
})

test('a share is told to a tenth of a per cent', () => {
  expect(percentText(0.8333)).toBe('83.3 %')
  expect(percentText(1)).toBe('100 %')
})
