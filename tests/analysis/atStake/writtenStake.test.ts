import { expect, test } from 'vitest'
import { countText, writtenStake } from '#analysis/atStake/writtenStake.ts'

test('money has the places of its currency, and thousands are set apart', () => {
  expect(writtenStake('lifetime', 266.666_666_7, 'USD').text).toBe('266.67')
  expect(writtenStake('replacing', 30_375, 'CNY').text).toBe('30,375.00')
  expect(writtenStake('replacing', 30_375.4, 'JPY').text).toBe('30,375')
  expect(writtenStake('replacing', 30_375, ' kwd ').text).toBe('30,375.000')
  expect(writtenStake('margin', -1234.5, '元').text).toBe('−1,234.50')
})

test('people are counted whole, shares in per cent, the rest without zeros at the end', () => {
  expect(countText(1_234_567.6)).toBe('1,234,568')
  expect(writtenStake('lost', 161.6, '')).toEqual({ is: 'customers', text: '162' })
  expect(writtenStake('churn', 0.1, '')).toEqual({ is: 'plain', text: '10 %' })
  expect(writtenStake('churn', -0.025, '').text).toBe('−2.5 %')
  expect(writtenStake('readiness', 2.925, '')).toEqual({ is: 'ofFive', text: '2.925' })
  expect(writtenStake('delivered', 12_000.5, '').text).toBe('12,000.5')
})
