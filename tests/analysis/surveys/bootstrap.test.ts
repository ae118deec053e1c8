import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bootstrapIntervals, bootstrapSurvey, type SurveyDraws } from '#analysis/surveys/bootstrap.ts'
import { differenceInterval } from '#analysis/surveys/interval.ts'
import type { AnsweredSurvey } from '#analysis/surveys/itemScores.ts'
import { surveyResult } from '#analysis/surveys/surveyResult.ts'
import { talliesOf } from '#analysis/surveys/tallies.ts'
import { randomNumbers } from '#analysis/time/randomNumbers.ts'
import { itemsOf, servqualItems, surveyOf } from './surveyOf.ts'

const items = itemsOf(servqualItems)

function drawsOf(survey: AnsweredSurvey, resamples: number, seed = 1): SurveyDraws {
  const drawing = bootstrapSurvey(survey, { resamples, seed })
  let step = drawing.next()
  while (step.done !== true) step = drawing.next()
  return step.value
}

/** Customers as they are drawn: those of a canonical order by the same random numbers. */
function plainlyDrawn(n: number, resamples: number, seed: number): number[][] {
  const random = randomNumbers(seed)
  return Array.from({ length: resamples }, () => Array.from({ length: n }, () => Math.trunc(random() * n)))
}

const quantile = (values: readonly number[], share: number) => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.round(share * (sorted.length - 1))] ?? NaN
}

describe('what is drawn', () => {
  test('is what the survey of the drawn customers comes to', () => {
    // Given customers of whom each is happier in everything than the one before,
    const perceptions = Array.from({ length: 30 }, (_, row) => items.map((_item, i) => (row * (i + 2)) / 7))
    const expectations = perceptions.map((row) => row.map(() => 3))
    const survey = surveyOf({ items, scale: { min: 0, max: 100 } }, perceptions, expectations)
    // when they are drawn anew, then each time the whole is worked out as for any survey.
    const draws = drawsOf(survey, 25, 7)
    plainlyDrawn(30, 25, 7).forEach((rows, at) => {
      const result = surveyResult(survey, rows)
      expect(draws.weighted[at]).toBeCloseTo(result.weighted ?? NaN, 9)
      expect(draws.meanOfItems[at]).toBeCloseTo(result.meanOfItems ?? NaN, 9)
      expect(draws.meanOfDimensions[at]).toBeCloseTo(result.meanOfDimensions ?? NaN, 9)
      for (const { id, value } of result.items)
        expect(draws.items.get(id)?.[at]).toBeCloseTo(value?.mean ?? NaN, 9)
      for (const { dimension, value } of result.dimensions)
        expect(draws.dimensions.get(dimension)?.[at]).toBeCloseTo(value?.mean ?? NaN, 9)
    })
  })

  test.each([
    ['nps', { min: 0, max: 10 }],
    ['csat', { min: 1, max: 5 }],
    ['ces', { min: 1, max: 7 }],
    ['csi', { min: 1, max: 10 }],
  ] as const)('is the score of %s', (instrument, scale) => {
    const asked = [
      { id: 'q1', text: 'One', weight: 0.4 },
      { id: 'q2', text: 'Two' },
    ]
    const answers = Array.from({ length: 20 }, (_, row) => {
      const answer = scale.min + Math.floor((row * (scale.max - scale.min + 1)) / 20)
      return [answer, answer]
    })
    const survey = surveyOf({ items: asked, instrument, scale }, answers)
    const { score } = drawsOf(survey, 12, 3)
    plainlyDrawn(20, 12, 3).forEach((rows, at) => {
      const told = surveyResult(survey, rows).score
      const value = told?.is === 'csat' ? told.share : told?.is === 'ces' ? told.mean : told?.score
      expect(score[at]).toBeCloseTo(value ?? NaN, 9)
    })
  })

  test('weighs by the points of the drawn customers', () => {
    const perceptions = Array.from({ length: 10 }, (_, row) => items.map(() => row))
    const expectations = perceptions.map((row) => row.map(() => 0))
    const plain = surveyOf({ items, scale: { min: 0, max: 10 } }, perceptions, expectations)
    const points = { reliability: [1, 1, 2, 2, 3, 3, 4, 4, 5, 9], empathy: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }
    const survey = { ...plain, answers: { ...plain.answers, points } }
    const { weighted } = drawsOf(survey, 10, 5)
    plainlyDrawn(10, 10, 5).forEach((rows, at) => {
      expect(weighted[at]).toBeCloseTo(surveyResult(survey, rows).weighted ?? NaN, 9)
    })
  })
})

const entry = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -6, max: 6 }) },
  { weight: 2, arbitrary: fc.constant(NaN) },
)
const anyColumns = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }))
  .chain(([n, columns]) =>
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.array(entry, { minLength: n, maxLength: n }) },
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: n, maxLength: n }),
      ),
      { minLength: columns, maxLength: columns },
    ),
  )

test('columns that are added up together are those that were given', () => {
  fc.assert(
    fc.property(anyColumns, (given) => {
      const columns = given.map((column) => Float64Array.from(column))
      const { customers, count } = talliesOf(columns)
      const rows = [...(given[0] ?? []).keys()]
        .map((row) => given.map((column) => column[row] ?? NaN))
        .filter((row) => row.some((value) => !Number.isNaN(value)))
      expect(customers).toBe(rows.length)
      // One customer as often as there are customers tells what this one entered.
      const found = Array.from({ length: customers }, (_, one) => {
        const times = new Int32Array(customers)
        times[one] = customers
        const [tally] = count(times, times)
        return given.map((_column, i) =>
          (tally.counts[i] ?? 0) > 0 ? (tally.sums[i] ?? 0) / (tally.counts[i] ?? 1) : NaN,
        )
      })
      const written = (row: readonly number[]) =>
        row.map((value) => (value + 0).toFixed(9).replace('-0.000000000', '0.000000000')).join(' ')
      expect(found.map(written).toSorted()).toEqual(rows.map(written).toSorted())
    }),
  )
})

const answer = fc.option(fc.integer({ min: 1, max: 7 }), { freq: 5 })
const customer = fc.tuple(
  fc.array(answer, { minLength: 6, maxLength: 6 }),
  fc.array(answer, { minLength: 6, maxLength: 6 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
)
const six = items.slice(0, 6)

test('the order of the customers changes no interval', () => {
  fc.assert(
    fc.property(fc.array(customer, { minLength: 1, maxLength: 15 }), (rows) => {
      const [given, turned] = [rows, rows.toSorted((a, b) => a[2] - b[2])].map((all) =>
        bootstrapIntervals(
          surveyOf(
            { items: six },
            all.map(([p]) => p),
            all.map(([, e]) => e),
          ),
          { resamples: 20 },
        ),
      )
      expect(turned).toEqual(given)
    }),
  )
})

test('an interval holds what the survey comes to, and is that of a plain bootstrap', () => {
  // Given 150 customers with some blanks,
  const random = randomNumbers(11)
  const some = () => (random() < 0.1 ? null : 1 + Math.floor(random() * 7))
  const rows = () => Array.from({ length: 150 }, () => six.map(some))
  const survey = surveyOf({ items: six }, rows(), rows())
  const { weighted, items: ofItems } = bootstrapIntervals(survey, { resamples: 1500 })
  // when they are drawn anew in the plainest way,
  const drawn = Array.from({ length: 600 }, () =>
    surveyResult(
      survey,
      Array.from({ length: 150 }, () => Math.floor(random() * 150)),
    ),
  )
  // then the same range comes out.
  const near = (
    values: readonly (number | null | undefined)[],
    interval: { from: number; to: number } | null | undefined,
  ) => {
    const there = values.flatMap((value) => value ?? [])
    const width = (interval?.to ?? NaN) - (interval?.from ?? NaN)
    expect(Math.abs(quantile(there, 0.025) - (interval?.from ?? NaN))).toBeLessThan(width * 0.12)
    expect(Math.abs(quantile(there, 0.975) - (interval?.to ?? NaN))).toBeLessThan(width * 0.12)
  }
  near(
    drawn.map((result) => result.weighted),
    weighted,
  )
  near(
    drawn.map((result) => result.items[0]?.value?.mean),
    ofItems.get('q1'),
  )
})

test('of twenty intervals about nineteen hold the true value', () => {
  const random = randomNumbers(5)
  let held = 0
  const surveys = 300
  for (let i = 0; i < surveys; i += 1) {
    // Answers of 0 and 10, of which three in ten are 10: the true mean is 3.
    const answers = Array.from({ length: 80 }, () => [random() < 0.3 ? 10 : 0])
    const survey = surveyOf(
      {
        items: [{ id: 'q1', text: 'One', dimension: 'empathy' }],
        instrument: 'servperf',
        scale: { min: 0, max: 10 },
      },
      answers,
    )
    const { weighted } = bootstrapIntervals(survey, { resamples: 200, seed: i })
    if (weighted && weighted.from <= 3 && weighted.to >= 3) held += 1
  }
  expect(held / surveys).toBeGreaterThan(0.9)
  expect(held / surveys).toBeLessThan(0.985)
})

test('one customer has no interval, nor has a dimension that one customer answered', () => {
  const alone = surveyOf({ items: six }, [six.map(() => 5)], [six.map(() => 6)])
  expect(bootstrapIntervals(alone, { resamples: 10 })).toMatchObject({ weighted: null, meanOfItems: null })
  const half = surveyOf({ items: six, instrument: 'servperf' }, [
    [1, 2, 3, 4, 5, 6],
    [2, 2, 2, 2, null, null],
    [3, 3, 3, 3, null, null],
  ])
  const { dimensions, items: ofItems, weighted } = bootstrapIntervals(half, { resamples: 50 })
  expect(dimensions.get('reliability')).toBeNull()
  expect(ofItems.get('q6')).toBeNull()
  expect(dimensions.get('tangibles')).not.toBeNull()
  expect(weighted).not.toBeNull()
})

test('the difference of two surveys that were drawn independently is wider than either', () => {
  const random = randomNumbers(2)
  const survey = surveyOf(
    { items: six, instrument: 'servperf' },
    Array.from({ length: 60 }, () => six.map(() => 1 + Math.floor(random() * 7))),
  )
  const [a, b] = [drawsOf(survey, 400, 1), drawsOf(survey, 400, 2)]
  const difference = differenceInterval(a.weighted, b.weighted)
  const { weighted } = bootstrapIntervals(survey, { resamples: 400 })
  const width = (interval: { from: number; to: number } | null) => (interval?.to ?? 0) - (interval?.from ?? 0)
  expect(difference && difference.from < 0 && difference.to > 0).toBe(true)
  expect(width(difference) / width(weighted)).toBeGreaterThan(1.2)
  expect(width(difference) / width(weighted)).toBeLessThan(1.7)
})
