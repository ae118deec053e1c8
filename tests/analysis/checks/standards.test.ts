import { describe, expect, test } from 'vitest'
import type { Standard } from '#model/blueprint.ts'
import { applied } from '#model/change.ts'
import { blueprintOf, having } from '../../model/notation.ts'
import { changed, foundBy, mended, offered, placesOf, said } from './given.ts'

const drawn = blueprintOf({ customer: ['order'], frontstage: ['serve'] }, 'order>serve')

const withStandard = (part: Partial<Standard>) =>
  having(drawn, 'standards', {
    id: 's',
    step: 'serve',
    metric: 'Time to the table',
    basis: 'objective',
    measure: 'number',
    comparator: 'at-most',
    target: 10,
    unit: 'min',
    method: 'Till records',
    ...part,
  })

describe('a standard that cannot be measured', () => {
  test('has no metric', () => {
    expect(placesOf('standard-without-metric', withStandard({ metric: ' ' }))).toEqual(['s'])
    expect(said('standard-without-metric', withStandard({ metric: '' }))[0]).toContain('“≤ 10 min”')
    expect(placesOf('standard-without-metric', withStandard({}))).toEqual([])
  })

  test('is a number without a unit, but not a yes or no nor points of perception', () => {
    const check = 'standard-without-unit'
    expect(placesOf(check, withStandard({ unit: '' }))).toEqual(['s'])
    expect(placesOf(check, withStandard({}))).toEqual([])
    expect(placesOf(check, withStandard({ unit: '', measure: 'yes-no', target: 1 }))).toEqual([])
    expect(placesOf(check, withStandard({ unit: '', basis: 'perceptual' }))).toEqual([])
  })

  test('does not say how, be it of a step or of the whole service', () => {
    const check = 'standard-without-method'
    const given = withStandard({ method: '' })
    expect(foundBy(check, given)).toMatchObject([{ ref: { table: 'standards', id: 's' }, step: 'serve' }])
    const whole = applied(given, [{ table: 'standards', id: 's', unset: ['step'] }])
    expect(foundBy(check, whole)).toMatchObject([{ ref: { table: 'standards', id: 's' } }])
    expect(foundBy(check, whole)[0]).not.toHaveProperty('step')
    expect(placesOf('standard-without-method', withStandard({}))).toEqual([])
  })

  test('asks for a value between one and nothing', () => {
    const check = 'range-without-upper'
    expect(placesOf(check, withStandard({ comparator: 'between' }))).toEqual(['s'])
    expect(placesOf(check, withStandard({ comparator: 'between', upper: 12 }))).toEqual([])
    expect(placesOf(check, withStandard({}))).toEqual([])
  })
})

describe('a target worse than its limit', () => {
  const check = 'target-worse-than-limit'

  test.each([
    [
      { comparator: 'at-most', target: 10, limit: 5 },
      { target: 5, limit: 10 },
    ],
    [
      { comparator: 'at-least', target: 80, limit: 90 },
      { target: 90, limit: 80 },
    ],
    [
      { comparator: 'between', target: 12, upper: 8 },
      { target: 8, upper: 12 },
    ],
    [
      { comparator: 'between', target: 3, upper: 5, limit: 4, upperLimit: 6 },
      { limit: 3, target: 4, upper: 5, upperLimit: 6 },
    ],
  ] as const)('is found in %o and put in order', (part, ordered) => {
    const given = withStandard(part)
    expect(placesOf(check, given)).toEqual(['s'])
    const after = mended(check, given)
    expect(after.standards.get('s')).toMatchObject(ordered)
    expect(placesOf(check, after)).toEqual([])
  })

  test.each([
    { comparator: 'at-most', target: 10, limit: 15 },
    { comparator: 'at-most', target: 10, limit: 10 },
    { comparator: 'at-most', target: 10 },
    { comparator: 'at-most', target: 10, upper: 1 },
    { comparator: 'at-least', target: 90, limit: 80 },
    { comparator: 'between', target: 3, upper: 5, limit: 2, upperLimit: 6 },
    { comparator: 'between', target: 3, upper: 5, upperLimit: 6 },
  ] as const)('is not in %o', (part) => {
    expect(placesOf(check, withStandard(part))).toEqual([])
  })
})

describe('a yes-no standard', () => {
  const check = 'yes-no-target-off-scale'

  test('asks for a share, and one in per cent can be read as such', () => {
    const given = withStandard({ measure: 'yes-no', comparator: 'at-least', target: 98, limit: 95 })
    expect(placesOf(check, given)).toEqual(['s'])
    expect(mended(check, given).standards.get('s')).toMatchObject({ target: 0.98, limit: 0.95 })
  })

  test('is left as it is where nothing says what was meant', () => {
    const yesNo = { measure: 'yes-no', comparator: 'at-least' } as const
    expect(offered(check, withStandard({ ...yesNo, target: 980 }))).toBeNull()
    expect(offered(check, withStandard({ ...yesNo, target: -1 }))).toBeNull()
    expect(offered(check, withStandard({ ...yesNo, target: 50, limit: 0.9 }))).toBeNull()
  })

  test('may ask for all or nothing', () => {
    expect(placesOf(check, withStandard({ measure: 'yes-no', target: 1, limit: 0 }))).toEqual([])
    expect(placesOf(check, withStandard({ target: 98 }))).toEqual([])
  })
})

describe('a missed standard without a fail point', () => {
  const check = 'standard-missed-without-fail-point'
  const missed = having(withStandard({}), 'measurements', {
    id: 'm',
    standard: 's',
    value: 14,
    at: '2026-03-01',
  })

  test('is found with what was measured', () => {
    expect(placesOf(check, missed)).toEqual(['s'])
    expect(said(check, missed)[0]).toContain('missed with 14 min')
  })

  test('is none where somebody has said what goes wrong, where it is met, or where nobody has measured', () => {
    const failPoint = { id: 'f', step: 'serve', failure: 'Kitchen overloaded', status: 'open' } as const
    expect(placesOf(check, having(missed, 'failPoints', failPoint))).toEqual([])
    expect(placesOf(check, changed(missed, 'measurements', 'm', { value: 10 }))).toEqual([])
    expect(placesOf(check, withStandard({}))).toEqual([])
  })
})
