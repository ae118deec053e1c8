import { describe, expect, test } from 'vitest'
import { dimensionBenchmarks } from '#analysis/surveys/dimensionBenchmarks.ts'
import type { Blueprint, Survey } from '#model/blueprint.ts'
import { blueprintOf, having } from '../../model/notation.ts'
import { itemsOf, servqualItems, surveyOf, workedPerceptions } from './surveyOf.ts'

const items = itemsOf(servqualItems)
const sixes = items.map(() => 6)
const plain = blueprintOf({ customer: ['order'] })

/** A survey that finds one gap in all dimensions. */
const finding = (gap: number, part: Partial<Survey>): Survey =>
  surveyOf({ items, ...part }, [items.map(() => 6 + gap)], [sixes])

const ours = surveyOf({ items, id: 'ours' }, [workedPerceptions], [sixes])

const compared = (blueprint: Blueprint) =>
  Object.fromEntries(
    dimensionBenchmarks(blueprint).map(({ dimension, own, rivals }) => [
      dimension,
      [own, ...rivals.map(({ who, value }) => `${who} ${value}`)],
    ]),
  )

describe('the dimensions of service quality beside those of others', () => {
  test('come from the surveys about them, the best first', () => {
    const all = having(
      plain,
      'surveys',
      ours,
      finding(-0.5, { id: 'b', subject: 'Harbour' }),
      finding(0.5, { id: 'c', subject: 'Northern' }),
      finding(0, { id: 'd', subject: 'Industry average' }),
    )
    expect(compared(all)).toMatchObject({
      tangibles: [0, 'Northern 0.5', 'Industry average 0', 'Harbour -0.5'],
      reliability: [-1, 'Northern 0.5', 'Industry average 0', 'Harbour -0.5'],
    })
  })

  test('take the last survey about each, whatever the case of its name', () => {
    const all = having(
      plain,
      'surveys',
      ours,
      finding(-0.5, { id: 'b', subject: 'Harbour' }),
      finding(0.5, { id: 'c', subject: 'harbour ' }),
      finding(1, { id: 'e' }),
    )
    expect(compared(all)['empathy']).toEqual([1, 'harbour 0.5'])
  })

  test('count a survey about the organisation itself as ours', () => {
    const named: Blueprint = { ...plain, about: { ...plain.about, header: { organisation: 'Grand Hotel' } } }
    const all = having(
      named,
      'surveys',
      { ...ours, subject: 'grand hotel' },
      finding(0, { id: 'b', subject: 'Harbour' }),
    )
    expect(compared(all)['assurance']).toEqual([0.5, 'Harbour 0'])
  })

  test('are not held against another instrument or another scale', () => {
    const all = having(
      plain,
      'surveys',
      ours,
      finding(0, { id: 'b', subject: 'Harbour', instrument: 'servperf' }),
      finding(0, { id: 'c', subject: 'Northern', scale: { min: 1, max: 9 } }),
    )
    expect(dimensionBenchmarks(all).map(({ own }) => own)).toEqual(Array.from({ length: 10 }, () => null))
    expect(dimensionBenchmarks(having(plain, 'surveys', ours))).toEqual([])
  })
})
