import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bootstrapSurvey } from '#analysis/surveys/bootstrap.ts'
import { leastCustomers } from '#analysis/surveys/smallSample.ts'
import { surveyComparison, verdictOf } from '#analysis/surveys/surveyComparison.ts'
import { surveyResult } from '#analysis/surveys/surveyResult.ts'
import { areAlike, monthsOf, wavesOf } from '#analysis/surveys/surveyWaves.ts'
import type { Survey } from '#model/blueprint.ts'
import { itemsOf, surveyOf } from './surveyOf.ts'

const items = itemsOf([
  ['reliability', 2],
  ['empathy', 2],
])

function sideOf(survey: Survey, seed: number) {
  const drawing = bootstrapSurvey(survey, { resamples: 200, seed })
  let step = drawing.next()
  while (step.done !== true) step = drawing.next()
  return { survey, result: surveyResult(survey), draws: step.value }
}

const rows = (from: number) =>
  Array.from({ length: 40 }, (_, row) => items.map((_item, i) => from + ((row + i) % 3)))
const asked = (id: string, from: number): Survey =>
  surveyOf({ id, items, instrument: 'servperf' }, rows(from))

describe('two surveys side by side', () => {
  test('differ by more than chance where they are far apart', () => {
    const values = surveyComparison([sideOf(asked('a', 5), 1), sideOf(asked('b', 2), 2)])
    const weighted = values.find(({ what }) => what.is === 'weighted')
    expect(weighted?.difference).toBeCloseTo(3, 1)
    expect(weighted && verdictOf(weighted)).toBe('more')
    const back = surveyComparison([sideOf(asked('b', 2), 2), sideOf(asked('a', 5), 1)])
    expect(back.map(verdictOf)).toEqual(values.map(() => 'less'))
  })

  test('may differ by chance where their customers say the same', () => {
    const values = surveyComparison([sideOf(asked('a', 4), 1), sideOf(asked('b', 4), 2)])
    expect(values.map(({ difference }) => Math.abs(difference ?? NaN) < 1e-9)).toEqual(values.map(() => true))
    expect(values.map(verdictOf)).toEqual(values.map(() => 'chance'))
  })

  test('of small samples differ by a hint alone, each figure by its own customers', () => {
    const few = (id: string, from: number, customers: number): Survey =>
      surveyOf({ id, items, instrument: 'servperf' }, rows(from).slice(0, customers))
    const verdicts = (customers: number) =>
      surveyComparison([sideOf(asked('a', 5), 1), sideOf(few('b', 2, customers), 2)]).map(verdictOf)
    expect(new Set(verdicts(8))).toEqual(new Set(['hintMore']))
    expect(new Set(verdicts(leastCustomers - 1))).toEqual(new Set(['hintMore']))
    expect(new Set(verdicts(leastCustomers))).toEqual(new Set(['more']))
    const [gap] = surveyComparison([sideOf(few('a', 2, 4), 1), sideOf(asked('b', 5), 2)])
    expect(gap && verdictOf(gap)).toBe('hintLess')
    const { answers, ...b } = asked('b', 2)
    const [first = ''] = Object.keys(answers.items)
    const sparse = { perception: [2, 3, 2, 3, ...Array.from({ length: 36 }, () => null)] }
    const values = surveyComparison([
      sideOf(asked('a', 5), 1),
      sideOf({ ...b, answers: { items: { ...answers.items, [first]: sparse } } }, 2),
    ])
    const ofItems = values.filter(({ what }) => what.is === 'item').map(verdictOf)
    expect(ofItems).toEqual(['hintMore', 'more', 'more', 'more'])
  })

  test('match questions by their text, whatever their ids', () => {
    const other = asked('b', 3)
    const renamed = other.items.map((item) => ({ ...item, id: `x${item.id}`, text: item.text.toUpperCase() }))
    const answers = Object.fromEntries(
      Object.entries(other.answers.items).map(([id, columns]) => [`x${id}`, columns]),
    )
    const b = { ...other, items: renamed, answers: { items: answers } }
    const values = surveyComparison([sideOf(asked('a', 5), 1), sideOf(b, 2)])
    const common = values.filter(({ what }) => what.is === 'item')
    expect(common.map(({ difference }) => Math.round(difference ?? NaN))).toEqual([2, 2, 2, 2])
  })
})

describe('surveys over time', () => {
  const dated = (id: string, days: readonly (string | null)[], more: Partial<Survey> = {}): Survey => {
    const survey = surveyOf({ id, items, instrument: 'servperf', ...more }, rows(4).slice(0, days.length))
    return { ...survey, answers: { ...survey.answers, at: [...days] } }
  }

  test('stand in the order in which they were answered, with those that are like them', () => {
    const late = dated('late', ['2026-05-01', '2026-05-03'])
    const early = dated('early', ['2026-02-01', null])
    const other = dated('other', ['2026-03-01'], { subject: 'Harbour Inn' })
    const ids = wavesOf([late, other, early], late).map(({ id }) => id)
    expect(ids).toEqual(['early', 'late'])
    expect(areAlike(late, { ...late, scale: { min: 1, max: 5 } })).toBe(false)
  })

  test('one survey falls into the months of its answers, and each answer into one', () => {
    const day = fc.constantFrom('2026-01-05', '2026-02-28', '2026-02-01T10:00Z', '2026-11-30')
    fc.assert(
      fc.property(fc.array(fc.option(day), { maxLength: 12 }), (days) => {
        const months = monthsOf(dated('s', days))
        const named = new Set(days.flatMap((each) => (each === null ? [] : [each.slice(0, 7)])))
        expect(months.map(({ id }) => id)).toEqual(named.size < 2 ? [] : [...named].toSorted())
        const counted = months.flatMap((month) => month.rows ?? [])
        expect(new Set(counted).size).toBe(counted.length)
      }),
    )
  })
})
