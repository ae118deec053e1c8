import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { surveyResult } from '#analysis/surveys/surveyResult.ts'
import { surveySegments } from '#analysis/surveys/surveySegments.ts'
import type { Survey } from '#model/blueprint.ts'
import type { Dimension } from '#model/vocabulary.ts'
import { itemsOf, servqualItems, surveyOf, workedPerceptions } from './surveyOf.ts'

const items = itemsOf(servqualItems)
const sixes = items.map(() => 6)
const one = surveyOf({ items }, [workedPerceptions], [sixes])

const byDimension = (survey: Survey): Partial<Record<Dimension, number>> =>
  Object.fromEntries(
    surveyResult(survey).dimensions.map(({ dimension, value }) => [dimension, value?.mean ?? NaN]),
  )

describe('SERVQUAL', () => {
  test('the worked example comes out with its gaps', () => {
    const gaps = byDimension(one)
    expect(gaps.tangibles).toBeCloseTo(0, 12)
    expect(gaps.reliability).toBeCloseTo(-1, 12)
    expect(gaps.responsiveness).toBeCloseTo(-0.5, 12)
    expect(gaps.assurance).toBeCloseTo(0.5, 12)
    expect(gaps.empathy).toBeCloseTo(-0.4, 12)
    const { weighted, meanOfDimensions, meanOfItems, n, zone } = surveyResult(one)
    expect(weighted).toBeCloseTo(-0.399, 12)
    expect(meanOfDimensions).toBeCloseTo(-0.28, 12)
    expect(meanOfItems).toBeCloseTo(-0.3182, 4)
    expect(n).toBe(1)
    expect(zone).toBe('below')
  })

  test('perceptions alone are SERVPERF', () => {
    const { meanOfItems } = surveyResult({ ...one, instrument: 'servperf' })
    expect(meanOfItems).toBeCloseTo(125 / 22, 12)
    expect(meanOfItems).toBeCloseTo(5.6818, 4)
  })

  test('zones stand around the band', () => {
    const gapOf = (gap: number) =>
      surveyOf({ items, scale: { min: 0, max: 6 } }, [items.map(() => 3 + gap)], [items.map(() => 3)])
    expect(surveyResult(gapOf(-0.399)).zone).toBe('below')
    expect(surveyResult(gapOf(-0.183)).zone).toBe('expected')
    expect(surveyResult(gapOf(-0.25)).zone).toBe('expected')
    expect(surveyResult(gapOf(0.4)).zone).toBe('above')
    expect(surveyResult({ ...gapOf(0.4), band: 0.5 }).zone).toBe('expected')
  })

  test('an item counts for a customer only where both answers are there', () => {
    const half = surveyOf(
      { items: items.slice(0, 2) },
      [
        [7, null],
        [5, 4],
      ],
      [
        [6, 6],
        [null, 6],
      ],
    )
    const [first, second] = surveyResult(half).items
    expect(first?.value).toEqual({ n: 1, mean: 1, deviation: null })
    expect(second?.value).toEqual({ n: 1, mean: -2, deviation: null })
    expect(first?.perception).toBe(7)
    expect(first?.expectation).toBe(6)
  })

  test('a dimension without answers drops out and the others weigh more', () => {
    const silent = surveyOf({ items }, [workedPerceptions.map((value, i) => (i < 4 ? null : value))], [sixes])
    const { weighted, dimensions, meanOfDimensions } = surveyResult(silent)
    expect(dimensions[4]?.value).toBeNull()
    expect(weighted).toBeCloseTo((32 * -1 + 22 * -0.5 + 19 * 0.5 + 16 * -0.4) / 89, 12)
    expect(meanOfDimensions).toBeCloseTo((-1 - 0.5 + 0.5 - 0.4) / 4, 12)
  })

  test('an item that is worded negatively is turned round', () => {
    const turned = items.map((item) => ({ ...item, reversed: true as const }))
    const back = surveyOf(
      { items: turned },
      [workedPerceptions.map((value) => 8 - value)],
      [items.map(() => 2)],
    )
    expect(surveyResult(back).weighted).toBeCloseTo(-0.399, 12)
  })

  test('what is off the scale is no answer', () => {
    const odd = surveyOf({ items: items.slice(0, 1) }, [[55], [6]], [[6], [6]])
    expect(surveyResult(odd).items[0]?.value).toEqual({ n: 1, mean: 0, deviation: null })
  })

  test('the weights of the survey come before the points of its customers', () => {
    const points = { reliability: [60, 40], tangibles: [40, null] }
    const given = { ...one, answers: { ...one.answers, points } }
    expect(surveyResult(given).weights).toEqual({ from: 'customers', of: { reliability: 50, tangibles: 40 } })
    expect(surveyResult(given).weighted).toBeCloseTo(-50 / 90, 12)
    expect(surveyResult({ ...given, weights: { empathy: 1 } }).weighted).toBeCloseTo(-0.4, 12)
  })

  test('the zone of tolerance says how far above what would do', () => {
    const one_ = surveyOf({ items: items.slice(0, 1), scale: { min: 1, max: 7 } }, [[5.2]], [[6.3]])
    const answers = { q1: { perception: [5.2], expectation: [6.3], adequate: [4.5] } }
    const [item] = surveyResult({ ...one_, answers: { items: answers } }).items
    expect(item?.adequacy).toBeCloseTo(0.7, 12)
    expect(item?.value?.mean).toBeCloseTo(-1.1, 12)
  })
})

test('three customers have the mean of their gaps', () => {
  const each = [-0.399, 0.1, -0.25]
  const three = surveyOf(
    { items, scale: { min: 0, max: 10 } },
    each.map((gap) => items.map(() => 6 + gap)),
    each.map(() => sixes),
  )
  const result = surveyResult(three)
  expect(result.weighted).toBeCloseTo(-0.183, 12)
  expect(result.ofCustomers?.mean).toBeCloseTo(-0.183, 12)
  expect([...result.perCustomer].map((value) => Math.round(value * 1000) / 1000)).toEqual(each)
})

test('the worked E-S-QUAL comes out by items and by dimensions', () => {
  const counts = [
    ['efficiency', 8],
    ['availability', 4],
    ['fulfilment', 7],
    ['privacy', 3],
  ] as const
  const means: Partial<Record<Dimension, number>> = {
    efficiency: 4.5,
    availability: 5,
    fulfilment: 3.8,
    privacy: 4.9,
  }
  const asked = itemsOf(counts)
  const answers = asked.map(({ dimension }) => (dimension ? (means[dimension] ?? null) : null))
  const survey = surveyOf({ items: asked, instrument: 'e-s-qual', scale: { min: 1, max: 5 } }, [answers])
  const { meanOfItems, meanOfDimensions } = surveyResult(survey)
  expect(meanOfItems).toBeCloseTo(4.4227, 4)
  expect(meanOfDimensions).toBeCloseTo(4.55, 12)
})

test('the answers of a segment stand for themselves', () => {
  const survey = surveyOf({ items: items.slice(0, 1) }, [[7], [5], [3]], [[6], [6], [6]])
  const segments = surveySegments({
    ...survey,
    answers: { ...survey.answers, segment: ['business', null, 'business'] },
  })
  expect([...segments.keys()]).toEqual(['business', ''])
  expect(surveyResult(survey, segments.get('business')).items[0]?.value?.mean).toBe(-1)
  expect(surveyResult(survey, segments.get('')).items[0]?.value?.mean).toBe(-1)
})

const answer = fc.option(fc.integer({ min: 1, max: 7 }), { freq: 6 })
const customer = fc.tuple(
  fc.array(answer, { minLength: 22, maxLength: 22 }),
  fc.array(answer, { minLength: 22, maxLength: 22 }),
)

/** The formulas once more, straight from their words. */
function plainly(rows: readonly (readonly [(number | null)[], (number | null)[]])[]) {
  const mean = (values: number[]) =>
    values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : null
  const gaps = items.map((_, i) =>
    mean(rows.flatMap(([p, e]) => (p[i] != null && e[i] != null ? [(p[i] ?? 0) - (e[i] ?? 0)] : []))),
  )
  const weights: Record<string, number> = {
    reliability: 32,
    responsiveness: 22,
    assurance: 19,
    empathy: 16,
    tangibles: 11,
  }
  const perDimension = Object.keys(weights).map((dimension) => ({
    weight: weights[dimension] ?? 0,
    gap: mean(gaps.filter((gap, i): gap is number => gap !== null && items[i]?.dimension === dimension)),
  }))
  const there = perDimension.filter((each): each is { weight: number; gap: number } => each.gap !== null)
  const total = there.reduce((sum, { weight }) => sum + weight, 0)
  return {
    meanOfItems: mean(gaps.filter((gap) => gap !== null)),
    meanOfDimensions: mean(there.map(({ gap }) => gap)),
    weighted: total > 0 ? there.reduce((sum, { weight, gap }) => sum + weight * gap, 0) / total : null,
  }
}

const near = (a: number | null, b: number | null) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9

test('any survey agrees with the formulas worked out plainly, whatever the order of its customers', () => {
  fc.assert(
    fc.property(
      fc.array(customer, { maxLength: 30 }),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (rows, random) => {
        const told = plainly(rows)
        const order = [...rows]
          .map((row) => ({ row, key: random.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
        for (const all of [rows, order.map(({ row }) => row)]) {
          const result = surveyResult(
            surveyOf(
              { items },
              all.map(([p]) => p),
              all.length > 0 ? all.map(([, e]) => e) : [[]],
            ),
          )
          expect(near(result.meanOfItems, told.meanOfItems)).toBe(true)
          expect(near(result.meanOfDimensions, told.meanOfDimensions)).toBe(true)
          expect(near(result.weighted, told.weighted)).toBe(true)
        }
      },
    ),
  )
})
