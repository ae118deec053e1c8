import { describe, expect, test } from 'vitest'
import { timing } from '#analysis/time/timing.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { decision, flowSketch } from './flowSketch.ts'

const whole = (blueprint: Blueprint) => timing(blueprint).whole

describe('loops', () => {
  const rework = flowSketch(
    { A: 60, B: { ...decision, workSeconds: 10 }, R: 30, C: 5 },
    'A>B',
    'B>R 0.2',
    'R>A',
    'B>C 0.8',
  )

  test('are gone round as often as the shares send back', () => {
    expect(timing(rework).visits.get('A')).toBeCloseTo(1.25, 12)
    expect(timing(rework).visits.get('R')).toBeCloseTo(0.25, 12)
    expect(whole(rework).expectedSeconds).toBeCloseTo(1.25 * 70 + 0.25 * 30 + 5, 9)
  })

  test('are taken once in the longest time, which says so, and not at all in the standard and the shortest', () => {
    expect(whole(rework)).toMatchObject({ shortestSeconds: 75, standardSeconds: 75, longestSeconds: 175 })
    expect(timing(rework).longestTakesLoopsOnce).toBe(true)
    expect(timing(rework).loops).toEqual([['A', 'B', 'R']])
    expect(timing(flowSketch({ A: 1, B: 1 }, 'A>B')).longestTakesLoopsOnce).toBe(false)
  })

  test('one in the other: the inner one is taken once in each round of the outer one', () => {
    const given = flowSketch(
      { A: 1, B: 10, C: { ...decision, workSeconds: 100 }, D: decision, E: 0 },
      'A>B',
      'B>C',
      'C>B 0.5',
      'C>D 0.5',
      'D>A 0.5',
      'D>E 0.5',
    )
    expect(whole(given).longestSeconds).toBe(2 * (1 + 2 * 110))
    expect(whole(given).expectedSeconds).toBeCloseTo(2 * (1 + 2 * 110), 9)
  })

  test('a decision may send back to itself', () => {
    const given = flowSketch({ A: { ...decision, workSeconds: 60 }, B: 1 }, 'A>A 0.5', 'A>B 0.5')
    expect(whole(given)).toMatchObject({ standardSeconds: 61, expectedSeconds: 121, longestSeconds: 121 })
  })

  test('the critical path goes round no loop', () => {
    expect(timing(rework).critical).toEqual({ steps: ['A', 'B', 'C'], connections: ['A-B', 'B-C'] })
  })

  test('a loop that nobody can leave is reported, and has no expected time', () => {
    const given = flowSketch({ A: decision, B: 10, C: 20, D: 5 }, 'A>B 0.01', 'A>D 0.99', 'B>C', 'C>B')
    expect(timing(given).endless).toEqual([['B', 'C']])
    expect(whole(given)).toMatchObject({ shortestSeconds: 5, expectedSeconds: null, longestSeconds: 60 })
    expect(timing(given).critical.steps).toEqual([])
  })

  test('a step that starts itself again and again never ends, though others go on', () => {
    const given = flowSketch({ A: 10, B: 20, C: 5 }, 'A>B', 'B>A', 'B>C')
    expect(timing(given).endless).toEqual([['A', 'B']])
    expect(whole(given)).toMatchObject({ shortestSeconds: null, expectedSeconds: null })
  })

  test('a way out that no one takes is none', () => {
    const given = flowSketch({ A: 10, B: decision, C: 5 }, 'A>B', 'B>A 1', 'B>C 0')
    expect(timing(given).endless).toEqual([['A', 'B']])
  })

  test('where all begins in a loop the way begins at its first step', () => {
    const given = flowSketch(
      { B: { ...decision, column: 2, workSeconds: 10 }, A: { column: 1, workSeconds: 60 }, C: { column: 3 } },
      'A>B',
      'B>A 0.5',
      'B>C 0.5',
    )
    expect(whole(given).expectedSeconds).toBe(140)
  })

  test('a loop that is entered at two steps is counted by the shares', () => {
    const given = flowSketch(
      { S: decision, A: 10, B: 20, C: decision, E: 0 },
      'S>A 0.5',
      'S>B 0.5',
      'A>B',
      'B>C',
      'C>A 0.25',
      'C>E 0.75',
    )
    expect(timing(given).visits.get('A')).toBeCloseTo(0.5 + 1 / 3, 12)
    expect(timing(given).visits.get('B')).toBeCloseTo(4 / 3, 12)
    expect(whole(given).expectedSeconds).toBeCloseTo((0.5 + 1 / 3) * 10 + (4 / 3) * 20, 9)
  })

  test('parallel branches within a loop meet again in each round', () => {
    const given = flowSketch(
      { S: 0, F: 0, A: 10, B: 30, J: decision, E: 0 },
      'S>F',
      'F>A',
      'F>B',
      'A>J',
      'B>J',
      'J>F 0.5',
      'J>E 0.5',
    )
    expect(timing(given).visits.get('J')).toBeCloseTo(2, 12)
    expect(timing(given).visits.get('A')).toBeCloseTo(2, 12)
    expect(whole(given).expectedSeconds).toBe(60)
  })
})
