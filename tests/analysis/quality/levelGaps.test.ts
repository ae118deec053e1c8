import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelGaps } from '#analysis/quality/levelGaps.ts'
import { isIndustry } from '#analysis/quality/isIndustry.ts'
import { serviceLevels } from '#model/vocabulary.ts'
import { blueprintOf, having } from '../../model/notation.ts'
import { touchpoint } from './records.ts'

const steps = blueprintOf({ 'customer/arrive': ['park'], 'customer/stay': ['sleep'], customer: ['leave'] })

describe('the levels of service', () => {
  const rated = having(
    steps,
    'touchpoints',
    touchpoint('sign', 'park', { level: 'satisfactory', wantedLevel: 'satisfactory' }),
    touchpoint('bed', 'sleep', { level: 'basic', wantedLevel: 'memorable' }),
    touchpoint('towel', 'sleep', { level: 'basic', wantedLevel: 'satisfactory' }),
    touchpoint('bill', 'leave'),
    touchpoint('lobby', 'park', { level: 'memorable', wantedLevel: 'basic' }),
    touchpoint('key', 'park', { level: 'basic' }),
  )

  test('stand with the widest gap first, and what nobody has placed last', () => {
    expect(levelGaps(rated).places.map(({ touchpoint: id, missing }) => [id, missing])).toEqual([
      ['bed', 3],
      ['towel', 1],
      ['sign', 0],
      ['lobby', -3],
      ['key', null],
      ['bill', null],
    ])
  })

  test('are counted by phase, the worst first', () => {
    const { phases, below } = levelGaps(rated)
    expect(phases).toEqual([
      { phase: 'stay', touchpoints: 2, below: 2, missing: 4 },
      { phase: 'arrive', touchpoints: 3, below: 0, missing: 0 },
      { phase: null, touchpoints: 1, below: 0, missing: 0 },
    ])
    expect(below).toBe(2)
  })

  test('every touchpoint is there once, and the phases count them all', () => {
    const level = fc.option(fc.constantFrom(...serviceLevels), { nil: undefined })
    const any = fc.array(fc.tuple(fc.constantFrom('park', 'sleep', 'leave'), level, level), { maxLength: 12 })
    fc.assert(
      fc.property(any, (all) => {
        const records = all.map(([step, now, wanted], i) =>
          touchpoint(`t${i}`, step, {
            ...(now ? { level: now } : {}),
            ...(wanted ? { wantedLevel: wanted } : {}),
          }),
        )
        const { places, phases, below } = levelGaps(having(steps, 'touchpoints', ...records))
        expect(places.map(({ touchpoint: id }) => id).toSorted()).toEqual(
          records.map(({ id }) => id).toSorted(),
        )
        expect(phases.reduce((sum, each) => sum + each.touchpoints, 0)).toBe(records.length)
        expect(phases.reduce((sum, each) => sum + each.below, 0)).toBe(below)
      }),
    )
  })
})

test('the industry is told from a competitor', () => {
  const said = ['industry', 'Industry average', ' the Industry ', '行业平均', '行业', '同业平均水平']
  const others = ['Industry Hotel', 'Northern Air', '行业之星酒店', '']
  expect(said.map(isIndustry)).toEqual(said.map(() => true))
  expect(others.map(isIndustry)).toEqual(others.map(() => false))
})
