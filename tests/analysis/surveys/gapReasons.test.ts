import { describe, expect, test } from 'vitest'
import { gapReasons } from '#analysis/surveys/gapReasons.ts'
import { gapsOnBlueprint } from '#analysis/surveys/gapsOnBlueprint.ts'
import { surveyResult } from '#analysis/surveys/surveyResult.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import type { BlueprintFile, Survey } from '#model/blueprint.ts'
import { surveyOf } from './surveyOf.ts'

type Standards = NonNullable<BlueprintFile['standards']>
type Standard = Standards[number]

const survey: Survey = surveyOf(
  {
    items: [
      { id: 'prompt', text: 'Prompt service', dimension: 'responsiveness', steps: ['order'] },
      { id: 'ready', text: 'Staff are ready to help', dimension: 'responsiveness', steps: ['pay'] },
      { id: 'right', text: 'Right the first time', dimension: 'reliability', steps: ['order'] },
      { id: 'room', text: 'A pleasant room', dimension: 'tangibles', steps: ['sit'] },
      { id: 'open', text: 'Opening hours suit', dimension: 'empathy' },
    ],
  },
  [
    [3, 5, 4, 7, null],
    [5, 5, 4, 7, null],
  ],
  [
    [6, 6, 7, 5, 6],
    [6, 6, 7, 5, 6],
  ],
)

const wait: Standard = {
  id: 'wait',
  metric: 'Time to the order',
  basis: 'objective',
  measure: 'number',
  statistic: 'mean',
  comparator: 'at-most',
  target: 120,
  unit: 's',
  step: 'order',
  dimension: 'responsiveness',
}

const cafe = (standards: Standards = [], measured: readonly (readonly [string, number])[] = []) =>
  blueprintFromFile({
    format: 'service-blueprint',
    version: 1,
    id: 'cafe',
    title: 'Café',
    state: 'as-is',
    lanes: [{ id: 'customer', name: 'Customer', kind: 'customer' }],
    steps: ['sit', 'order', 'pay'].map((id) => ({ id, name: id, lane: 'customer', kind: 'action' })),
    connections: [],
    touchpoints: [
      { id: 'menu', step: 'sit', evidence: 'Menu', dimensions: ['reliability'] },
      { id: 'bell', step: 'order', evidence: 'Bell' },
    ],
    standards,
    measurements: measured.map(([standard, value], i) => ({
      id: `m${i}`,
      standard,
      value,
      at: '2026-11-20T10:00:00Z',
    })),
    surveys: [survey],
  })

const reasonsIn = (blueprint: ReturnType<typeof cafe>) => gapReasons(blueprint, survey, surveyResult(survey))

/** The reason for the gap in responsiveness. */
const reasonIn = (blueprint: ReturnType<typeof cafe>) =>
  reasonsIn(blueprint).find(({ dimension }) => dimension === 'responsiveness')

describe('why a dimension is below expectation', () => {
  test('is asked of those below alone, the widest gap first', () => {
    expect(reasonsIn(cafe()).map(({ dimension }) => dimension)).toEqual(['reliability', 'responsiveness'])
  })

  test('without a standard it is that nobody has set one', () => {
    expect(reasonIn(cafe())).toEqual({ dimension: 'responsiveness', cause: 'standards', standards: [] })
  })

  test.each([
    ['unmeasured', [], null],
    ['missed', [150, 170], 'delivery'],
    ['met', [90, 100], 'knowledge'],
  ] as const)('with a standard that is %s', (state, values, cause) => {
    const blueprint = cafe(
      [wait],
      values.map((value) => ['wait', value] as const),
    )
    expect(reasonIn(blueprint)).toEqual({
      dimension: 'responsiveness',
      cause,
      standards: [{ id: 'wait', metric: 'Time to the order', state }],
    })
  })

  test.each([
    ['at-most', 60, 'communication'],
    ['at-most', 120, null],
    ['at-most', 180, null],
    ['at-least', 180, 'communication'],
    ['at-least', 60, null],
  ] as const)('where %s 120 is wanted and %i is promised', (comparator, promised, cause) => {
    expect(reasonIn(cafe([{ ...wait, comparator, promised }]))?.cause).toBe(cause)
  })

  test('a promise is held against no band of values', () => {
    const between: Standard = { ...wait, comparator: 'between', upper: 200, promised: 60 }
    expect(reasonIn(cafe([between]))?.cause).toBeNull()
  })
})

describe('the standards that a dimension is about', () => {
  const { dimension: _, ...unnamed } = wait
  const { step: __, ...loose } = unnamed

  test.each<[string, Standard, string[]]>([
    ['names it, wherever it stands', { ...wait, step: 'sit' }, ['responsiveness']],
    ['names another, though its step is asked about', { ...wait, dimension: 'tangibles' }, []],
    ['names none, of a step that both are asked about', unnamed, ['reliability', 'responsiveness']],
    ['names none, of a step that one is asked about', { ...unnamed, step: 'pay' }, ['responsiveness']],
    ['names none, of a touchpoint that has dimensions', { ...unnamed, touchpoint: 'menu' }, ['reliability']],
    [
      'names none, of a touchpoint that has none',
      { ...unnamed, touchpoint: 'bell' },
      ['reliability', 'responsiveness'],
    ],
    ['names none and stands nowhere', loose, []],
  ])('one that %s', (_name, standard, dimensions) => {
    const found = reasonsIn(cafe([standard])).filter(({ standards }) => standards.length > 0)
    expect(found.map(({ dimension }) => dimension)).toEqual(dimensions)
  })
})

describe('the questions behind the tint of a step', () => {
  const gaps = gapsOnBlueprint(cafe(), survey)

  test('are those that name it, the widest gap first, whatever their dimension', () => {
    expect(gaps.steps.get('order')?.items).toEqual(['right', 'prompt'])
    expect(gaps.steps.get('order')?.value).toBe(-2.5)
    expect(gaps.steps.get('pay')?.items).toEqual(['ready'])
  })

  test('are none where nobody has answered them', () => {
    const asked = { ...survey, items: survey.items.map((item) => ({ ...item, steps: ['sit'] })) }
    expect(gapsOnBlueprint(cafe(), asked).steps.get('sit')?.items).toEqual([
      'right',
      'prompt',
      'ready',
      'room',
    ])
  })

  test('are none where the step is tinted by what its touchpoint is about', () => {
    const untied = { ...survey, items: survey.items.map(({ steps: ___, ...item }) => item) }
    const mark = gapsOnBlueprint(cafe(), untied).steps.get('sit')
    expect(mark).toMatchObject({ items: [], dimensions: ['reliability'], value: -3 })
  })
})
