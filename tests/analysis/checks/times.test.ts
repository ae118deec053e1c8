import { describe, expect, test } from 'vitest'
import type { Step } from '#model/blueprint.ts'
import { blueprintOf, stepIn } from '../../model/notation.ts'
import { changed, mended, placesOf, said } from './given.ts'

const taking = (times: Partial<Step>) =>
  changed(blueprintOf({ customer: ['order', 'eat'] }, 'order>eat'), 'steps', 'eat', times)

describe('a wait beyond what is tolerated', () => {
  const check = 'wait-beyond-tolerance'

  test('is found with both times', () => {
    const given = taking({ workSeconds: 60, waitSeconds: 600, toleratedSeconds: 600 })
    expect(placesOf(check, given)).toEqual(['eat'])
    expect(said(check, given)[0]).toContain('takes 11 min, work and wait together')
    expect(said(check, given)[0]).toContain('no more than 10 min')
  })

  test('is none up to the time that is tolerated, nor where none is given', () => {
    expect(placesOf(check, taking({ waitSeconds: 600, toleratedSeconds: 600 }))).toEqual([])
    expect(placesOf(check, taking({ waitSeconds: 600 }))).toEqual([])
    expect(placesOf(check, taking({ toleratedSeconds: 600 }))).toEqual([])
  })
})

describe('times out of order', () => {
  const check = 'times-out-of-order'

  test.each([
    [
      { shortestSeconds: 90, longestSeconds: 60 },
      { shortestSeconds: 60, longestSeconds: 90 },
    ],
    [{ workSeconds: 30, waitSeconds: 30, shortestSeconds: 90 }, { shortestSeconds: 60 }],
    [
      { workSeconds: 60, longestSeconds: 30, shortestSeconds: 10 },
      { workSeconds: 60, longestSeconds: 60, shortestSeconds: 10 },
    ],
  ])('are found in %o, and the range can be widened', (times, widened) => {
    const given = taking(times)
    expect(placesOf(check, given)).toEqual(['eat'])
    const after = mended(check, given)
    expect(stepIn(after, 'eat')).toMatchObject(widened)
    expect(placesOf(check, after)).toEqual([])
  })

  test('say which two contradict each other', () => {
    const [sentence] = said(check, taking({ workSeconds: 60, longestSeconds: 30 }))
    expect(sentence).toContain('The longest time of “eat”, 30 s, is shorter than its typical time, 1 min')
  })

  test('are not times that rise, nor a single one', () => {
    expect(placesOf(check, taking({ shortestSeconds: 30, workSeconds: 30, longestSeconds: 30 }))).toEqual([])
    expect(placesOf(check, taking({ longestSeconds: 30 }))).toEqual([])
  })
})

describe('a wait without a time', () => {
  test('is a wait step that does not say how long', () => {
    expect(placesOf('wait-without-time', taking({ kind: 'wait' }))).toEqual(['eat'])
    expect(placesOf('wait-without-time', taking({ kind: 'wait', waitSeconds: 0 }))).toEqual([])
    expect(placesOf('wait-without-time', taking({}))).toEqual([])
  })
})
