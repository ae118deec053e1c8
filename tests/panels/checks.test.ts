import { describe, expect, test } from 'vitest'
import { severities } from '#analysis/checks/check.ts'
import { countBySeverity } from '#panels/checks/countBySeverity.ts'
import { listKey } from '#panels/checks/findingKeys.ts'

describe('the list of findings', () => {
  test('is counted by severity, worst first, without what there is none of', () => {
    const findings = [{ severity: 'info' }, { severity: 'error' }, { severity: 'info' }] as const
    expect(countBySeverity(findings)).toEqual([
      { severity: 'error', count: 1 },
      { severity: 'info', count: 2 },
    ])
    expect(countBySeverity([])).toEqual([])
    expect(countBySeverity(severities.map((severity) => ({ severity })))).toHaveLength(severities.length)
  })

  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 0, 0],
    ['ArrowUp', 3, 2],
    ['Home', 3, 0],
    ['End', 0, 4],
    ['PageDown', 0, 4],
    ['PageUp', 4, 0],
  ])('is walked with the keys, and never left at its ends: %s at %d', (key, at, to) => {
    expect(listKey(key, at, 5)).toEqual({ is: 'move', to })
  })

  test('goes to a finding, mends it or switches its rule off with one key', () => {
    expect(listKey('Enter', 0, 5)).toEqual({ is: 'go' })
    expect(listKey('f', 0, 5)).toEqual({ is: 'fix' })
    expect(listKey('F', 0, 5)).toEqual({ is: 'fix' })
    expect(listKey('o', 0, 5)).toEqual({ is: 'off' })
    expect(listKey('x', 0, 5)).toBeNull()
  })
})
