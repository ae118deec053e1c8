import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { progress } from '#analysis/quality/progress.ts'
import type { Blueprint, Standard } from '#model/blueprint.ts'
import { methodSteps } from '#model/methodSteps.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { blueprintOf, having, stepIn } from '../../model/notation.ts'
import { randomFile } from '../../model/randomFile.ts'
import { completeStandard, failPoint, rated, standard, touchpoint } from './records.ts'

const missing = (blueprint: Blueprint, step: (typeof methodSteps)[number]) =>
  progress(blueprint)[step].missing.map(({ id }) => id)

/** Ten steps, six of which the customer sees; nine are linked. */
function tenSteps(): Blueprint {
  const drawn = blueprintOf(
    {
      customer: ['call', 'arrive', 'pay'],
      frontstage: ['answer@4', 'greet', 'bill'],
      backstage: ['a', 'b', 'c', 'd'],
    },
    'call>arrive>pay>answer>greet>bill>a>b>c',
  )
  const steps = [...drawn.steps.values()].map((step) => ({ ...step, noFailPoint: true as const }))
  const reviewed = { ...drawn, steps: new Map(steps.map((step) => [step.id, step])) }
  const evident = having(
    reviewed,
    'touchpoints',
    touchpoint('phone', 'call', { momentOfTruth: true }),
    touchpoint('door', 'arrive', { momentOfTruth: true }),
    touchpoint('desk', 'pay'),
    touchpoint('voice', 'answer'),
    touchpoint('smile', 'greet', { momentOfTruth: true }),
  )
  const risky = having(evident, 'failPoints', failPoint('lost', 'd', { rating: rated(7, 7, 5) }))
  return having(
    risky,
    'standards',
    completeStandard('s1', 'call'),
    completeStandard('s2', 'arrive'),
    completeStandard('s3', 'd'),
  )
}

test('nine of ten, ten of ten, three of four and five of six are 87.08 % of the work', () => {
  // when
  const { draw, failPoints, standards, evidence, overall } = progress(tenSteps())

  // then
  expect([draw, failPoints, standards, evidence].map(({ done, of }) => `${done}/${of}`)).toEqual([
    '9/10',
    '10/10',
    '3/4',
    '5/6',
  ])
  expect(draw.share).toBe(0.9)
  expect(failPoints.share).toBe(1)
  expect(standards.share).toBe(0.75)
  expect(evidence.share).toBeCloseTo(0.8333, 4)
  expect(overall).toBeCloseTo(0.8708, 4)
})

test('what is missing is named, so that one can go there', () => {
  const given = tenSteps()
  expect(progress(given).draw.missing).toEqual([{ table: 'steps', id: 'd' }])
  expect(methodSteps.map((step) => missing(given, step))).toEqual([['d'], [], ['greet'], ['bill']])
})

test('an empty blueprint is complete', () => {
  expect(progress(blueprintOf({ customer: [] }))).toMatchObject({
    overall: 1,
    evidence: { done: 0, of: 0, share: 1 },
  })
})

test('notes are not counted, and a connection to a note links nothing', () => {
  const drawn = blueprintOf({ customer: ['call'] }, '')
  const noted = having(drawn, 'steps', { id: 'n', name: 'Remember', lane: 'customer', kind: 'note' })
  const given = having(noted, 'connections', { id: 'c', from: 'n', to: 'call', kind: 'information' })
  expect(methodSteps.map((step) => progress(given)[step].of)).toEqual([1, 1, 0, 1])
  expect(missing(given, 'draw')).toEqual(['call'])
})

test('a connection from a step to itself links nothing', () => {
  expect(missing(blueprintOf({ customer: ['call'] }, 'call>call'), 'draw')).toEqual(['call'])
})

test('the same tables give the same progress, without working it out again', () => {
  const given = tenSteps()
  expect(progress({ ...given })).toBe(progress(given))
  expect(progress(having(given, 'connections', { id: 'new', from: 'c', to: 'd', kind: 'flow' }))).not.toBe(
    progress(given),
  )
})

describe('a critical step', () => {
  const call = blueprintOf({ customer: ['call'] })
  const decisive = having(call, 'touchpoints', touchpoint('phone', 'call', { momentOfTruth: true }))
  const standardsOf = (blueprint: Blueprint) => {
    const { done, of } = progress(blueprint).standards
    return [done, of]
  }

  test('has a moment of truth, or a fail point of high priority', () => {
    const withRisk = (...rating: Parameters<typeof rated>) =>
      having(call, 'failPoints', failPoint('f', 'call', { rating: rated(...rating) }))
    expect(standardsOf(having(call, 'touchpoints', touchpoint('phone', 'call')))).toEqual([0, 0])
    expect(standardsOf(decisive)).toEqual([0, 1])
    expect(standardsOf(withRisk(7, 7, 5))).toEqual([0, 1])
    expect(standardsOf(withRisk(8, 4, 5))).toEqual([0, 0])
    expect(standardsOf(having(call, 'failPoints', failPoint('f', 'call')))).toEqual([0, 0])
  })

  test('stays critical once its fail point was dealt with', () => {
    const dealtWith = failPoint('f', 'call', {
      rating: rated(7, 7, 5),
      achieved: rated(7, 2, 2),
      status: 'closed',
    })
    expect(standardsOf(having(call, 'failPoints', dealtWith))).toEqual([0, 1])
  })

  const complete = completeStandard('s', 'call')
  const { limit: _limit, ...withoutLimit } = complete
  const { method: _method, ...withoutMethod } = complete
  test.each<[string, Standard, number]>([
    ['with metric, target, limit and method counts', complete, 1],
    ['without limit does not', withoutLimit, 0],
    ['without method does not', withoutMethod, 0],
    ['with a blank metric does not', { ...complete, metric: ' ' }, 0],
    [
      'of a range with a limit above alone counts',
      { ...withoutLimit, comparator: 'between', upperLimit: 70 },
      1,
    ],
    ['of the whole service does not', standard('s', { limit: 90, method: 'Stopwatch' }), 0],
    ['of its touchpoint counts', standard('s', { touchpoint: 'phone', limit: 90, method: 'Stopwatch' }), 1],
  ])('a standard %s', (_, given, done) => {
    expect(standardsOf(having(decisive, 'standards', given))).toEqual([done, 1])
  })
})

describe('evidence', () => {
  test('of a moment is met by everybody whom the customer sees at that moment', () => {
    const desk = blueprintOf({ customer: ['pay@3'], frontstage: ['bill@3', 'bow@4'], backstage: ['book@3'] })
    const given = having(desk, 'touchpoints', touchpoint('receipt', 'pay'))
    expect(missing(given, 'evidence')).toEqual(['bow'])
    expect(progress(given).evidence.of).toBe(3)
  })

  test('of the same column in another phase is another moment', () => {
    const given = blueprintOf({ 'customer/one': ['call@1'], 'customer/two': ['pay@1'] })
    expect(missing(having(given, 'touchpoints', touchpoint('phone', 'call')), 'evidence')).toEqual(['pay'])
  })

  test('at a step that the customer cannot see helps nobody else', () => {
    const given = blueprintOf({ customer: ['pay@1'], backstage: ['book@1'] })
    expect(missing(having(given, 'touchpoints', touchpoint('ledger', 'book')), 'evidence')).toEqual(['pay'])
  })

  test('at steps without a place serves each step alone', () => {
    const drawn = blueprintOf({ customer: ['pay', 'go'] })
    const { column: _, ...pay } = stepIn(drawn, 'pay')
    const { column: __, ...go } = stepIn(drawn, 'go')
    const steps = new Map([
      ['pay', pay],
      ['go', go],
    ])
    const given = having({ ...drawn, steps }, 'touchpoints', touchpoint('receipt', 'pay'))
    expect(missing(given, 'evidence')).toEqual(['go'])
  })

  test('is asked of a lane of another kind where the lane above it is seen', () => {
    const given = blueprintOf({ frontstage: ['a'], guide: ['b'], backstage: ['c'], archive: ['d'] })
    expect(missing(given, 'evidence').toSorted()).toEqual(['a', 'b'])
  })
})

test('shares lie between 0 and 1, done and missing make up the whole, and the order of records does not matter', () => {
  fc.assert(
    fc.property(randomFile, (file) => {
      const given = blueprintFromFile(file)
      const reversed = <Id, R>(table: ReadonlyMap<Id, R>) => new Map([...table].toReversed())
      const turned = {
        ...given,
        connections: reversed(given.connections),
        touchpoints: reversed(given.touchpoints),
        failPoints: reversed(given.failPoints),
        standards: reversed(given.standards),
        steps: reversed(given.steps),
      }
      const found = progress(given)
      for (const step of methodSteps) {
        const { done, of, share, missing: left } = found[step]
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        expect(done + left.length).toBe(of)
      }
      expect(progress(turned)).toEqual(found)
    }),
    { numRuns: 60 },
  )
})
