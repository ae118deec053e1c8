import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerAtOnce, type Answer } from '#analysis/time/answerSimulation.ts'
import { askSimulation } from '#analysis/time/askSimulation.ts'
import { randomNumbers } from '#analysis/time/randomNumbers.ts'
import { chanceWithin, histogramOf, simulationResult } from '#analysis/time/simulationResult.ts'
import { startSimulation } from '#analysis/time/startSimulation.ts'
import { triangle } from '#analysis/time/triangle.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { decision, flowSketch } from './flowSketch.ts'
import { templateBlueprint } from './templateBlueprint.ts'

function simulated(blueprint: Blueprint, runs: number, seed = 1) {
  const simulation = startSimulation(blueprint, { seed })
  if (!simulation) throw new Error('nothing to draw')
  simulation.run(runs)
  return simulation.result()
}

const range = (shortestSeconds: number, workSeconds: number, longestSeconds: number) => ({
  shortestSeconds,
  workSeconds,
  longestSeconds,
})

describe('random numbers', () => {
  test('lie between 0 and 1, evenly, and the same seed gives the same row', () => {
    const draw = randomNumbers(5)
    const numbers = Array.from({ length: 20_000 }, draw)
    const tenths = Array.from(
      { length: 10 },
      (_, i) => numbers.filter((each) => Math.floor(each * 10) === i).length,
    )
    expect(Math.min(...tenths)).toBeGreaterThan(1850)
    expect(Math.max(...tenths)).toBeLessThan(2150)
    const again = randomNumbers(5)
    expect(numbers.slice(0, 100)).toEqual(Array.from({ length: 100 }, again))
    expect(randomNumbers(6)()).not.toBe(numbers[0])
  })

  test('do not hang on the number before', () => {
    const draw = randomNumbers(9)
    const pairs = Array.from({ length: 20_000 }, () => [draw(), draw()] as const)
    const covariance = pairs.reduce((sum, [a, b]) => sum + (a - 0.5) * (b - 0.5), 0) / pairs.length
    expect(Math.abs(covariance)).toBeLessThan(0.003)
  })
})

describe('the triangle of a step', () => {
  test('has its ends at the shortest and the longest, and half of a even one below its peak', () => {
    expect(triangle(10, 20, 60, 0)).toBe(10)
    expect(triangle(10, 20, 60, 1)).toBe(60)
    expect(triangle(10, 20, 30, 0.5)).toBeCloseTo(20, 12)
    expect(triangle(10, 20, 60, 0.2)).toBeCloseTo(20, 12)
    expect(triangle(7, 7, 7, 0.3)).toBe(7)
  })

  test('rises with the share', () => {
    const times = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)).map((all) => all.toSorted((a, b) => a - b))
    const shares = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    fc.assert(
      fc.property(times, shares, ([a = 0, b = 0, c = 0], [one, other]) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        expect(triangle(a, b, c, low)).toBeLessThanOrEqual(triangle(a, b, c, high) + 1e-9)
      }),
    )
  })
})

describe('a simulation', () => {
  test('draws a step from its triangle: the mean is a third of the three', () => {
    const { meanSeconds, sorted } = simulated(flowSketch({ A: range(10, 20, 60) }), 20_000)
    expect(meanSeconds).toBeGreaterThan(29.5)
    expect(meanSeconds).toBeLessThan(30.5)
    expect(sorted[0]).toBeGreaterThanOrEqual(10)
    expect(sorted.at(-1)).toBeLessThanOrEqual(60)
  })

  test('without ranges and decisions every run takes the expected time', () => {
    const given = flowSketch({ A: 60, B: 30, C: 90, D: 10 }, 'A>B', 'A>C', 'B>D', 'C>D')
    const result = simulated(given, 10)
    expect([result.sorted[0], result.sorted.at(-1), result.meanSeconds]).toEqual([160, 160, 160])
  })

  test('waits for the later of two branches, whichever that is', () => {
    const given = flowSketch(
      { A: 0, B: range(0, 50, 100), C: range(0, 50, 100), D: 0 },
      'A>B',
      'A>C',
      'B>D',
      'C>D',
    )
    const one = simulated(flowSketch({ B: range(0, 50, 100) }), 20_000)
    const both = simulated(given, 20_000)
    expect(chanceWithin(both, 50)).toBeCloseTo(chanceWithin(one, 50) ** 2, 1)
    expect(both.meanSeconds).toBeGreaterThan(one.meanSeconds + 8)
  })

  test('a branch that then does not come is waited for until it is known', () => {
    const given = flowSketch(
      { A: 0, B: { ...decision, workSeconds: 100 }, X: 1, E: 1, Q: 10, J: 50 },
      'A>B',
      'A>Q',
      'B>X 0.5',
      'B>E 0.5',
      'X>J',
      'Q>J',
    )
    const { sorted } = simulated(given, 200)
    expect([...new Set(sorted)]).toEqual([150, 151])
  })

  test('a step at the mouth of two loops that wait for each other goes on', () => {
    const given = flowSketch(
      { S: 0, A: 10, B: decision, C: 20, E: 0 },
      'S>A',
      'S>C',
      'A>B',
      'C>B',
      'B>A 0.3',
      'B>C 0.3',
      'B>E 0.4',
    )
    const result = simulated(given, 500)
    expect(result.cutRuns).toBe(0)
    expect(result.sorted[0]).toBe(20)
  })

  test('the same seed gives the same result, in whatever slices, and another seed another', async () => {
    const given = await templateBlueprint('airline')
    const whole = simulated(given, 300, 4)
    const sliced = startSimulation(given, { seed: 4 })
    for (const count of [1, 99, 200]) sliced?.run(count)
    expect(sliced?.result()).toEqual(whole)
    expect(simulated(given, 300, 5).sorted).not.toEqual(whole.sorted)
  })

  test('there is none without a step on the way, or where a loop never ends', () => {
    expect(startSimulation(flowSketch({}), { seed: 1 })).toBe(null)
    expect(startSimulation(flowSketch({ A: 1, B: 1 }, 'A>B', 'B>A'), { seed: 1 })).toBe(null)
  })

  test('a run that hardly leaves a loop is cut short, and counted', () => {
    const given = flowSketch({ A: { ...decision, workSeconds: 1 }, B: 1 }, 'A>A 0.9999999', 'A>B 0.0000001')
    expect(simulated(given, 3).cutRuns).toBeGreaterThan(0)
  })

  test('one rework in ten takes 75 s longer, as often as the share says', async () => {
    const result = simulated(await templateBlueprint('shoe-shine'), 20_000)
    expect(chanceWithin(result, 180)).toBeCloseTo(0.9, 1.5)
    expect(chanceWithin(result, 255)).toBeCloseTo(0.99, 2)
    expect(chanceWithin(result, 179)).toBe(0)
    expect(result.medianSeconds).toBe(180)
    expect(result.meanSeconds).toBeGreaterThan(187)
    expect(result.meanSeconds).toBeLessThan(189.7)
  })
})

describe('the result', () => {
  const result = simulationResult(1, [40, 10, 30, 20, 50], 0)

  test('has mean, median and the time in which nine of ten are through', () => {
    expect([result.meanSeconds, result.medianSeconds, result.p90Seconds]).toEqual([30, 30, 46])
  })

  test.each([
    [9, 0],
    [10, 0.2],
    [35, 0.6],
    [50, 1],
  ])('gives the chance to be through within %i s: %f', (seconds, chance) => {
    expect(chanceWithin(result, seconds)).toBe(chance)
  })

  test('counts each run in one bar of the histogram', () => {
    expect(histogramOf(result, 2)).toEqual([
      { from: 10, to: 30, count: 3 },
      { from: 30, to: 50, count: 2 },
    ])
    expect(histogramOf(simulationResult(1, [5, 5], 0), 10)).toEqual([{ from: 5, to: 5, count: 2 }])
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        (times, bars) => {
          const counted = histogramOf(simulationResult(1, times, 0), bars)
          expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(times.length)
        },
      ),
    )
  })
})

describe('a simulation that is asked for', () => {
  test('comes in slices with progress, and is the same as one drawn at once', async () => {
    const given = await templateBlueprint('call-centre')
    const shares: number[] = []
    const asked = askSimulation(given, { seed: 3, runs: 5000, onProgress: (share) => shares.push(share) })
    expect(await asked.outcome).toEqual({ is: 'done', result: simulated(given, 5000, 3) })
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })

  test('can be cancelled, and then tells nothing more', async () => {
    const shares: number[] = []
    const asked = askSimulation(await templateBlueprint('airline'), {
      seed: 3,
      runs: 1_000_000,
      onProgress: (share) => {
        shares.push(share)
        asked.cancel()
      },
    })
    expect(await asked.outcome).toEqual({ is: 'cancelled' })
    expect(shares).toHaveLength(1)
  })

  test('says where there is nothing to draw', async () => {
    const asked = askSimulation(flowSketch({ A: 1, B: 1 }, 'A>B', 'B>A'), { seed: 1 })
    expect(await asked.outcome).toEqual({ is: 'nothing' })
  })

  test('is answered the same by what a worker does', async () => {
    const given = await templateBlueprint('call-centre')
    const answers: Answer[] = []
    answerAtOnce({ blueprint: structuredClone(given), seed: 3, runs: 500 }, (answer) => answers.push(answer))
    expect(answers.at(-1)).toEqual({ is: 'done', result: simulated(given, 500, 3) })
  })
})
