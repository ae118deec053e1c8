import { describe, expect, test } from 'vitest'
import { cronbachAlpha } from '#analysis/surveys/cronbachAlpha.ts'
import { likelyCause } from '#analysis/surveys/likelyCause.ts'
import { referenceStanding } from '#analysis/surveys/referenceStanding.ts'
import { serviceLevelReached } from '#analysis/surveys/serviceLevelReached.ts'
import { shareMargin, surveyScore } from '#analysis/surveys/surveyScore.ts'

const many = (counts: readonly (readonly [number, number])[]) =>
  counts.flatMap(([answer, count]) => Array.from({ length: count }, () => answer))
const asked = (answers: readonly number[]) => [{ answers, weight: 1 }]

describe('instruments with a formula of their own', () => {
  test('50 promoters, 30 passives and 20 detractors are an NPS of +30', () => {
    const score = surveyScore(
      'nps',
      asked(
        many([
          [9, 25],
          [10, 25],
          [7, 10],
          [8, 20],
          [0, 5],
          [6, 15],
        ]),
      ),
      { min: 0, max: 10 },
    )
    expect(score).toMatchObject({ n: 100, promoters: 0.5, detractors: 0.2 })
    expect(score?.is === 'nps' && score.score).toBeCloseTo(30, 10)
    expect(score?.is === 'nps' && score.passives).toBeCloseTo(0.3, 10)
    expect(score && referenceStanding(score)).toBe('reached')
  })

  test('CSAT is the share of the satisfied', () => {
    const score = surveyScore('csat', asked([5, 4, 3, 5, 2, 4, 4, 1, 5, 3]), { min: 1, max: 5 })
    expect(score).toMatchObject({ n: 10, share: 0.6, mean: 3.6 })
  })

  test('CES has a direction, and its reference value is of the other scale', () => {
    const easy = surveyScore('ces', asked([7, 6, 5, 7, 4]), { min: 1, max: 7, direction: 'more-is-better' })
    expect(easy).toMatchObject({ mean: 5.8, share: 0.8 })
    expect(easy && referenceStanding(easy)).toBe('wrongScale')
    const effort = surveyScore('ces', asked([1, 2, 2, 5]), { min: 1, max: 5, direction: 'less-is-better' })
    expect(effort).toMatchObject({ mean: 2.5, share: 0.75 })
    expect(effort && referenceStanding(effort)).toBe('reached')
  })

  test('CSI weighs its items', () => {
    const items = [
      { answers: [8.2], weight: 0.4 },
      { answers: [7.6], weight: 0.3 },
      { answers: [7.4], weight: 0.3 },
    ]
    const score = surveyScore('csi', items, { min: 1, max: 10 })
    expect(score?.is === 'csi' && score.score).toBeCloseTo(75.33, 2)
    expect(score && referenceStanding(score)).toBe('reached')
  })

  test('nothing comes of no answers', () => {
    expect(surveyScore('nps', asked([]), { min: 0, max: 10 })).toBeNull()
    expect(surveyScore('csi', asked([]), { min: 1, max: 10 })).toBeNull()
  })

  test('the margin of a share shrinks with the number of answers', () => {
    expect(shareMargin(0.6, 100)).toBeCloseTo(0.096, 3)
  })
})

describe('the items of a dimension', () => {
  test('that say the same measure one thing; that contradict each other do not', () => {
    const column = (...values: number[]) => Float64Array.from(values)
    expect(cronbachAlpha([column(1, 2, 3, 4), column(1, 2, 3, 4), column(1, 2, 3, 4)])).toBeCloseTo(1, 12)
    expect(cronbachAlpha([column(1, 2, 3, 4), column(2, 1, 4, 3)])).toBeCloseTo(0.75, 12)
    expect(cronbachAlpha([column(1, 2)])).toBeNull()
    expect(cronbachAlpha([column(3, 3), column(3, 3)])).toBeNull()
    expect(cronbachAlpha([column(1, NaN, 3), column(1, 5, 3)])).toBeCloseTo(1, 12)
  })
})

describe('the likely cause of a gap', () => {
  test.each([
    ['no standard', [], false, 'standards'],
    ['a missed one', ['met', 'missed'], false, 'delivery'],
    ['all met', ['met', 'tolerated'], false, 'knowledge'],
    ['more promised', ['met'], true, 'communication'],
    ['none measured', ['unmeasured'], false, null],
  ] as const)('%s', (_what, states, promisedMore, cause) => {
    expect(likelyCause({ states, promisedMore })).toBe(cause)
  })
})

test('the level of service is the longest unbroken run from the first rung', () => {
  const given = { core: true, emotional: true, extra: false, unexpected: true }
  expect(serviceLevelReached(given)).toBe('satisfactory')
  expect(serviceLevelReached({ ...given, extra: true })).toBe('memorable')
  expect(serviceLevelReached({ ...given, core: false })).toBeNull()
})
