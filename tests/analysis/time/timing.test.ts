import { describe, expect, test } from 'vitest'
import { timing } from '#analysis/time/timing.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { templates } from '#templates/templates.ts'
import { having } from '../../model/notation.ts'
import { decision, flowSketch } from './flowSketch.ts'
import { templateBlueprint } from './templateBlueprint.ts'

const whole = (blueprint: Blueprint) => timing(blueprint).whole

const tolerating = (blueprint: Blueprint, toleratedSeconds: number): Blueprint => ({
  ...blueprint,
  about: { ...blueprint.about, toleratedSeconds },
})

describe('the way from start to end', () => {
  test('parallel branches start at once, and a step with several ways in waits for all', () => {
    const given = flowSketch({ A: 60, B: 30, C: 90, D: 10 }, 'A>B', 'A>C', 'B>D', 'C>D')
    expect(whole(given).expectedSeconds).toBe(160)
    expect(timing(given).critical).toEqual({ steps: ['A', 'C', 'D'], connections: ['A-C', 'C-D'] })
  })

  test('a decision sends each customer one way, by the shares', () => {
    const given = flowSketch(
      { A: { ...decision, workSeconds: 60 }, B: 30, C: 90, D: 10 },
      'A>B 0.25',
      'A>C',
      'B>D',
      'C>D',
    )
    expect(whole(given).expectedSeconds).toBe(145)
    expect(timing(given).visits).toEqual(
      new Map([
        ['A', 1],
        ['B', 0.25],
        ['C', 0.75],
        ['D', 1],
      ]),
    )
  })

  test('without shares a decision sends equally many each way', () => {
    const given = flowSketch({ A: decision, B: 30, C: 90 }, 'A>B', 'A>C')
    expect(whole(given).expectedSeconds).toBe(60)
    expect(timing(given).scaledShares).toEqual([])
  })

  test('shares that do not add up to 1 are scaled, and reported', () => {
    const given = flowSketch({ A: decision, B: 30, C: 90 }, 'A>B 0.2', 'A>C 0.4')
    expect(whole(given).expectedSeconds).toBeCloseTo(70, 9)
    expect(timing(given).scaledShares).toEqual([{ step: 'A', sum: expect.closeTo(0.6, 9) }])
  })

  test('a way that no one takes is no way, not even the longest', () => {
    const given = flowSketch({ A: decision, B: 30, C: 90 }, 'A>B 1', 'A>C 0')
    expect(whole(given)).toEqual({
      shortestSeconds: 30,
      standardSeconds: 30,
      onceSeconds: 30,
      expectedSeconds: 30,
      longestSeconds: 30,
    })
    expect(timing(given).unreached).toEqual(['C'])
  })

  test('only flow connections count', () => {
    const given = flowSketch({ A: 60, B: 30, C: 90, D: 500 }, 'A>B', 'A~C', 'B:C', 'C>D')
    const afterA = flowSketch({ A: 60, B: 30 }, 'A>B')
    expect(whole(flowSketch({ A: 60, B: 30, C: 900 }, 'A>B', 'A~C')).expectedSeconds).toBe(90)
    expect(whole(afterA).expectedSeconds).toBe(90)
    expect(whole(given).expectedSeconds).toBe(590)
  })

  test('notes are no steps', () => {
    const given = flowSketch({ A: 60, N: { kind: 'note', workSeconds: 99 }, B: 30 }, 'A>N', 'N>B', 'A>B')
    expect(whole(given).longestSeconds).toBe(90)
    expect([...timing(given).visits.keys()]).toEqual(['A', 'B'])
  })

  test('a decision lets the shortest way be the quickest and the longest the slowest, each in its own times', () => {
    const given = flowSketch(
      {
        A: { ...decision, workSeconds: 60, shortestSeconds: 50, longestSeconds: 80 },
        B: { workSeconds: 30, shortestSeconds: 10 },
        C: { workSeconds: 90, longestSeconds: 200 },
      },
      'A>B',
      'A>C',
    )
    expect(whole(given)).toMatchObject({ shortestSeconds: 60, expectedSeconds: 120, longestSeconds: 280 })
  })

  test('work and wait make up a step, a wait step is all wait, and without either the middle of the range counts', () => {
    const given = flowSketch(
      {
        A: { workSeconds: 10, waitSeconds: 20 },
        B: { kind: 'wait', waitSeconds: 40 },
        C: { shortestSeconds: 60, longestSeconds: 100 },
      },
      'A>B',
      'B>C',
    )
    expect(whole(given).expectedSeconds).toBe(150)
    expect(timing(given).serving.expectedSeconds).toBe(90)
  })

  test('the way begins at the start steps, and ends at the end steps', () => {
    const given = flowSketch(
      {
        before: 500,
        S: { kind: 'start' },
        A: 60,
        E: { kind: 'end', workSeconds: 5 },
        after: 700,
        aside: 900,
      },
      'before>A',
      'S>A',
      'A>E',
      'E>after',
      'A>aside',
    )
    expect(whole(given)).toMatchObject({ shortestSeconds: 65, expectedSeconds: 65, longestSeconds: 65 })
    expect(timing(given).unreached).toEqual(['after', 'before'])
    expect(timing(given).visits.get('aside')).toBe(1)
  })

  test('whom a decision sends where no end step follows is counted all the same', () => {
    const given = flowSketch({ A: decision, E: { kind: 'end', workSeconds: 10 }, lost: 30 }, 'A>E', 'A>lost')
    expect(whole(given).expectedSeconds).toBe(20)
  })

  test('parts that do not hang together run at the same time, and a step without any flow stands beside', () => {
    const given = flowSketch({ A: 60, B: 30, C: 10, D: 20, alone: 9000 }, 'A>B', 'C>D')
    expect(whole(given).longestSeconds).toBe(90)
    expect(timing(given).critical.steps).toEqual(['A', 'B'])
    expect(timing(given).unreached).toEqual(['alone'])
  })

  test('a single step is a way', () => {
    expect(whole(flowSketch({ A: 60 })).expectedSeconds).toBe(60)
  })

  test('a blueprint without steps takes no time', () => {
    const empty = timing(flowSketch({}))
    expect(empty.whole).toMatchObject({ shortestSeconds: 0, expectedSeconds: 0, longestSeconds: 0 })
    expect(empty.critical.steps).toEqual([])
    expect(empty.onDemand).toEqual({ stepShare: null, timeShare: null })
  })

  test('a branch that decides not to come is not waited for', () => {
    const given = flowSketch(
      { A: 0, B: { ...decision, workSeconds: 20 }, C: 50, D: 10, E: 40 },
      'A>B',
      'A>C',
      'B>D 0.5',
      'B>E 0.5',
      'C>D',
    )
    expect(timing(given).visits.get('D')).toBe(1)
    expect(whole(given)).toMatchObject({ expectedSeconds: 60, longestSeconds: 60 })
  })
})

describe("Shostack's shoe shine", () => {
  test('takes 120 s of serving, 195 s with one mistake, and 127.5 or 128.33 s where one in ten goes wrong', async () => {
    const { serving } = timing(await templateBlueprint('shoe-shine'))
    expect(serving.standardSeconds).toBe(120)
    expect(serving.shortestSeconds).toBe(120)
    expect(serving.longestSeconds).toBe(195)
    expect(serving.onceSeconds).toBeCloseTo(127.5, 9)
    expect(serving.expectedSeconds).toBeCloseTo(128 + 1 / 3, 9)
  })

  test('is a minute longer with the wait for the chair, and still within what is tolerated', async () => {
    const shine = timing(await templateBlueprint('shoe-shine'))
    expect(shine.whole.expectedSeconds).toBeCloseTo(188 + 1 / 3, 9)
    expect(shine.whole.longestSeconds).toBe(255)
    expect(shine.customerWaitSeconds).toBe(60)
    expect(shine.tolerance).toEqual({ toleratedSeconds: 300, brokenAt: null })
    expect(shine.loops).toEqual([['B05', 'B06', 'B07']])
    expect(shine.critical.steps).toEqual(['B03', 'B04', 'B05', 'B06', 'B08', 'B09', 'B10', 'B11'])
  })

  test('takes 127.5 s where it can go wrong only once', () => {
    const given = flowSketch(
      { brush: 30, polish: 30, right: decision, clean: 45, polishAgain: 30, buff: 45, collect: 15 },
      'brush>polish',
      'polish>right',
      'right>clean 0.1',
      'clean>polishAgain',
      'polishAgain>buff',
      'right>buff 0.9',
      'buff>collect',
    )
    expect(whole(given).expectedSeconds).toBeCloseTo(127.5, 9)
    expect(whole(given).longestSeconds).toBe(195)
  })
})

describe('the sides of the lines', () => {
  const given = flowSketch(
    {
      order: { lane: 'customer', workSeconds: 30, waitSeconds: 60 },
      serve: { lane: 'frontstage', workSeconds: 100, waitSeconds: 5 },
      cook: { lane: 'backstage', workSeconds: 200, waitSeconds: 300 },
      shop: { lane: 'preparation', workSeconds: 5 },
    },
    'order>cook',
    'cook>serve',
  )

  test('time above and below the line of visibility adds up to all visits', () => {
    expect(timing(given).aboveVisibility).toEqual({ workSeconds: 130, waitSeconds: 65 })
    expect(timing(given).belowVisibility).toEqual({ workSeconds: 200, waitSeconds: 300 })
  })

  test('the customer waits where the customer sees it', () => {
    expect(timing(given).customerWaitSeconds).toBe(65)
  })

  test('what stands above the line of order penetration waits for the customer', () => {
    expect(timing(given).onDemand).toEqual({ stepShare: 0.75, timeShare: 695 / 700 })
  })

  test('a lane of another kind goes with the lane above it', () => {
    const other = having(given, 'lanes', { id: 'more', name: 'More', kind: 'other' })
    const step = { id: 'stock', name: 'Stock', lane: 'more', kind: 'action', workSeconds: 100 } as const
    expect(timing(having(other, 'steps', step)).onDemand.stepShare).toBe(3 / 5)
  })
})

describe('tolerated times', () => {
  test('are broken by the typical time of a step, or only by its longest, and not by as long', () => {
    const given = flowSketch({
      A: { workSeconds: 50, waitSeconds: 20, toleratedSeconds: 60 },
      B: { workSeconds: 50, longestSeconds: 90, toleratedSeconds: 60 },
      C: { workSeconds: 60, toleratedSeconds: 60 },
    })
    expect(timing(given).brokenSteps).toEqual([
      { step: 'A', toleratedSeconds: 60, typicalSeconds: 70, longestSeconds: 70, at: 'typical' },
      { step: 'B', toleratedSeconds: 60, typicalSeconds: 50, longestSeconds: 90, at: 'longest' },
    ])
  })

  test.each([
    [100, 'expected'],
    [120, 'longest'],
    [200, null],
  ] as const)('of %i s for the whole is broken at: %s', (tolerated, brokenAt) => {
    const given = flowSketch({ A: { workSeconds: 70, longestSeconds: 150 }, B: 50 }, 'A>B')
    expect(timing(tolerating(given, tolerated)).tolerance).toEqual({ toleratedSeconds: tolerated, brokenAt })
  })

  test('an endless time is longer than any that is tolerated', () => {
    const given = flowSketch({ A: 1, B: 1 }, 'A>B', 'B>A')
    expect(timing(tolerating(given, 1000)).tolerance?.brokenAt).toBe('expected')
  })
})

test('the same tables give the same figures', () => {
  const given = flowSketch({ A: 60, B: 30 }, 'A>B')
  expect(timing({ ...given })).toBe(timing(given))
})

test.each(templates.map(({ id }) => id))('the figures of the template %s hang together', async (id) => {
  const { whole: times, serving, endless, scaledShares, visits } = timing(await templateBlueprint(id))
  expect(endless).toEqual([])
  expect(scaledShares).toEqual([])
  expect(times.shortestSeconds).toBeLessThanOrEqual(times.expectedSeconds ?? Number.NaN)
  expect(serving.expectedSeconds).toBeLessThanOrEqual(times.expectedSeconds ?? Number.NaN)
  expect(times.expectedSeconds).toBeLessThanOrEqual(times.longestSeconds)
  expect(Math.max(...visits.values())).toBeGreaterThanOrEqual(1)
})
