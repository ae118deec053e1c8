import { describe, expect, test } from 'vitest'
import { drawnGaps, gapText } from '#analysis/surveys/drawnGaps.ts'
import { gapsOnBlueprint } from '#analysis/surveys/gapsOnBlueprint.ts'
import { proposedFailPoints } from '#analysis/surveys/proposedFailPoints.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import type { BlueprintFile, Survey } from '#model/blueprint.ts'
import { surveyOf } from './surveyOf.ts'

const survey: Survey = surveyOf(
  {
    items: [
      { id: 'q1', text: 'Prompt service', dimension: 'responsiveness', steps: ['order'] },
      { id: 'q2', text: 'Right the first time', dimension: 'reliability', steps: ['order'] },
      { id: 'q3', text: 'A pleasant room', dimension: 'tangibles', steps: ['sit'] },
      { id: 'q4', text: 'Courteous staff', dimension: 'assurance' },
    ],
  },
  [
    [3, 5, 6, 5],
    [3, 5, 6, 7],
  ],
  [
    [6, 6, 6, 6],
    [6, 6, 6, 6],
  ],
)

const file: BlueprintFile = {
  format: 'service-blueprint',
  version: 1,
  id: 'cafe',
  title: 'Café',
  state: 'as-is',
  lanes: [
    { id: 'evidence', name: 'Evidence', kind: 'evidence' },
    { id: 'customer', name: 'Customer', kind: 'customer' },
  ],
  steps: ['sit', 'order', 'pay', 'leave'].map((id) => ({ id, name: id, lane: 'customer', kind: 'action' })),
  connections: [],
  touchpoints: [
    { id: 'menu', step: 'order', evidence: 'Menu', dimensions: ['reliability'] },
    { id: 'bill', step: 'pay', evidence: 'Bill', dimensions: ['assurance', 'reliability'] },
    { id: 'door', step: 'leave', evidence: 'Door' },
  ],
  failPoints: [{ id: 'f', step: 'pay', failure: 'Wrong bill', status: 'open' }],
  surveys: [survey],
}
const blueprint = blueprintFromFile(file)
const gaps = gapsOnBlueprint(blueprint, survey)

describe('where on the way the service falls short', () => {
  test('a step has the mean of the items that name it, the worst first behind it', () => {
    expect(gaps.steps.get('order')).toEqual({
      level: 'farBelow',
      value: -2,
      items: ['q1', 'q2'],
      dimensions: ['reliability'],
    })
    expect(gaps.steps.get('sit')?.level).toBe('expected')
  })

  test('a touchpoint has the items of its step that ask about its dimensions, else these dimensions', () => {
    expect(gaps.touchpoints.get('menu')).toMatchObject({ value: -1, items: ['q2'], level: 'below' })
    expect(gaps.touchpoints.get('bill')).toMatchObject({ value: -0.5, items: [], level: 'below' })
  })

  test('a step that no item names has what its touchpoints have; what nobody was asked about has nothing', () => {
    expect(gaps.steps.get('pay')?.value).toBe(-0.5)
    expect(gaps.steps.has('leave')).toBe(false)
    expect(gaps.touchpoints.has('door')).toBe(false)
  })

  test('steps that fall short and have no fail point are proposed, the worst first', () => {
    expect(proposedFailPoints(blueprint, gaps).map(({ step }) => step)).toEqual(['order'])
  })

  test('perceptions alone are held against their mean', () => {
    const { against, steps } = gapsOnBlueprint(blueprint, { ...survey, instrument: 'servperf' })
    expect(against).toBe('mean')
    expect(steps.get('sit')).toMatchObject({ value: 6, level: 'above' })
    expect(steps.get('order')).toMatchObject({ value: 4, level: 'below' })
  })
})

test('gaps are written with their sign, perceptions without', () => {
  expect([-0.399, 0.5, 0, -0.001].map((value) => gapText(value, 'expectation'))).toEqual([
    '−0.4',
    '+0.5',
    '0',
    '0',
  ])
  expect(gapText(4.456, 'mean')).toBe('4.46')
})

test('what is drawn keeps its identity where nothing changed', () => {
  const again = drawnGaps(blueprint, null)
  expect(again?.steps.get('order')).toBe(drawnGaps(blueprint, 's')?.steps.get('order'))
  expect(again?.steps.get('order')).toEqual({ level: 'farBelow', text: '−2' })
})
