import { expect, test } from 'vitest'
import { standardMark } from '#analysis/marksOf.ts'
import { standardText } from '#analysis/standardText.ts'
import { stateOf } from '#analysis/stateOf.ts'
import { daily, standard } from './quality/records.ts'

const fresh = standard('s', { target: 0 })

test('a target that nobody has said is told as open, and nothing is held against it', () => {
  expect(standardText(fresh)).toBe('≤ ?')
  expect(stateOf(fresh, daily(5))).toBe('unmeasured')
  expect(standardMark(fresh, daily(5))).toMatchObject({ text: '5', state: 'unmeasured' })
})

test('a target of nothing that is meant is one like any other', () => {
  const meant = standard('s', { target: 0, unit: 'a day' })
  expect(standardText(meant)).toBe('≤ 0 a day')
  expect(stateOf(meant, daily(0))).toBe('met')
  expect(stateOf(meant, daily(1))).toBe('missed')
  expect(stateOf({ ...fresh, statistic: 'mean' }, daily(1))).toBe('missed')
})
