import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actionPriority } from '#analysis/actionPriority.ts'
import { pareto } from '#analysis/quality/pareto.ts'
import { riskMatrix } from '#analysis/quality/riskMatrix.ts'
import { rpn } from '#analysis/rpn.ts'
import type { FailPoint } from '#model/blueprint.ts'
import { failPoint, rated } from './records.ts'

const rate = fc.integer({ min: 1, max: 10 })
const manyFailPoints = fc
  .array(fc.option(fc.tuple(rate, rate, rate)), { maxLength: 40 })
  .map((ratings) =>
    ratings.map((rating, i): FailPoint =>
      failPoint(`f${i}`, 'call', rating ? { rating: rated(...rating) } : {}),
    ),
  )

describe('a Pareto chart', () => {
  const given = [
    failPoint('minor', 'a', { rating: rated(4, 5, 5) }),
    failPoint('unrated', 'a'),
    failPoint('slow', 'a', { rating: rated(7, 7, 5), expected: rated(7, 4, 3) }),
    failPoint('unsafe', 'b', { rating: rated(10, 5, 2) }),
    failPoint('often', 'b', { rating: rated(5, 10, 2) }),
  ]

  test('has the worst first, with the share that it and those before it make up', () => {
    const { bars, total, rest, unrated } = pareto(given)
    expect(bars).toEqual([
      { failPoint: 'slow', rpn: 245, priority: 'high', cumulative: 245 / 545 },
      { failPoint: 'unsafe', rpn: 100, priority: 'high', cumulative: 345 / 545 },
      { failPoint: 'often', rpn: 100, priority: 'medium', cumulative: 445 / 545 },
      { failPoint: 'minor', rpn: 100, priority: 'low', cumulative: 1 },
    ])
    expect([total, rest, unrated]).toEqual([545, null, ['unrated']])
  })

  test('of what is expected shows the same fail points', () => {
    const { bars } = pareto(given, 'expected')
    expect(bars.map((bar) => [bar.failPoint, bar.rpn])).toEqual([
      ['unsafe', 100],
      ['often', 100],
      ['minor', 100],
      ['slow', 84],
    ])
  })

  test('with more than twenty fail points draws the others as one', () => {
    const twentyThree = Array.from({ length: 23 }, (_, i) =>
      failPoint(`f${i}`, 'a', { rating: rated(i < 20 ? 10 : 1, 1, 1) }),
    )
    const { bars, rest, total } = pareto(twentyThree)
    expect(bars).toHaveLength(20)
    expect(rest).toEqual({ failPoints: ['f20', 'f21', 'f22'], rpn: 3 })
    expect(bars.at(-1)?.cumulative).toBeCloseTo(200 / 203)
    expect(total).toBe(203)
    expect(pareto(twentyThree.slice(0, 20)).rest).toBeNull()
  })

  test('of nothing is empty', () => {
    expect(pareto([])).toEqual({ bars: [], rest: null, total: 0, unrated: [] })
  })

  test('falls from bar to bar while its line rises to 1, and holds every RPN', () => {
    fc.assert(
      fc.property(manyFailPoints, fc.integer({ min: 1, max: 25 }), (all, most) => {
        const { bars, rest, total, unrated } = pareto(all, 'today', most)
        const heights = bars.map((bar) => bar.rpn)
        const line = bars.map(({ cumulative }) => cumulative)
        expect(heights).toEqual(heights.toSorted((a, b) => b - a))
        expect(line).toEqual(line.toSorted((a, b) => a - b))
        expect(heights.reduce((sum, each) => sum + each, rest?.rpn ?? 0)).toBe(total)
        expect(bars.length + (rest?.failPoints.length ?? 0) + unrated.length).toBe(all.length)
        expect(rest || bars.length === 0 || line.at(-1) === 1).toBeTruthy()
        for (const share of line) expect(share > 0 && share <= 1).toBe(true)
      }),
    )
  })

  test('does not depend on the order of the rows but for equals', () => {
    fc.assert(
      fc.property(manyFailPoints, (all) => {
        const shape = (failPoints: readonly FailPoint[]) =>
          pareto(failPoints).bars.map(({ rpn: height, priority, cumulative }) => [
            height,
            priority,
            cumulative,
          ])
        expect(shape(all.toReversed())).toEqual(shape(all))
      }),
    )
  })
})

describe('the matrix of severity by occurrence', () => {
  const given = [
    failPoint('slow', 'a', { rating: rated(7, 7, 5) }),
    failPoint('late', 'a', { rating: rated(7, 7, 1) }),
    failPoint('unrated', 'a'),
    failPoint('prevented', 'a', { rating: rated(10, 5, 2), expected: rated(10, 1, 2) }),
  ]
  const cellAt = (severity: number, occurrence: number, stage: 'today' | 'expected' = 'today') =>
    riskMatrix(given, stage).find((cell) => cell.severity === severity && cell.occurrence === occurrence)

  test('has a hundred cells, the gravest and rarest first', () => {
    const cells = riskMatrix([])
    expect(cells.map(({ severity, occurrence }) => [severity, occurrence])).toEqual(
      Array.from({ length: 100 }, (_, i) => [10 - Math.floor(i / 10), (i % 10) + 1]),
    )
    expect(cells.every(({ failPoints, worst }) => failPoints.length === 0 && worst === null)).toBe(true)
  })

  test('holds the fail points, and tells the most urgent of a cell', () => {
    expect(cellAt(7, 7)).toMatchObject({ failPoints: ['slow', 'late'], worst: 'high' })
    expect(cellAt(10, 5)).toMatchObject({ failPoints: ['prevented'], worst: 'high' })
  })

  test('shows where fail-safes take them', () => {
    expect(cellAt(10, 5, 'expected')?.failPoints).toEqual([])
    expect(cellAt(10, 1, 'expected')).toMatchObject({ failPoints: ['prevented'], worst: 'low' })
  })

  test.each([
    [10, 2, 'high'],
    [10, 1, 'low'],
    [8, 4, 'high'],
    [8, 3, 'medium'],
    [6, 8, 'high'],
    [6, 4, 'medium'],
    [6, 3, 'low'],
    [3, 8, 'medium'],
    [1, 10, 'low'],
  ] as const)(
    'colours severity %i and occurrence %i as %s: what it comes to undetected',
    (s, o, priority) => {
      expect(cellAt(s, o)?.priority).toBe(priority)
    },
  )

  test('holds each rated fail point once, in no cell that is calmer than the fail point', () => {
    const urgency = { low: 0, medium: 1, high: 2 }
    fc.assert(
      fc.property(manyFailPoints, (all) => {
        const cells = riskMatrix(all)
        const byRating = all.filter(({ rating }) => rating !== undefined).map(({ id }) => id)
        expect(cells.flatMap(({ failPoints }) => failPoints).toSorted()).toEqual(byRating.toSorted())
        for (const { rating, id } of all) {
          if (!rating) continue
          const cell = cells.find(({ failPoints }) => failPoints.includes(id))
          expect((cell?.severity ?? 0) * (cell?.occurrence ?? 0) * rating.detection).toBe(rpn(rating))
          expect(urgency[cell?.priority ?? 'low']).toBeGreaterThanOrEqual(urgency[actionPriority(rating)])
        }
      }),
    )
  })
})
