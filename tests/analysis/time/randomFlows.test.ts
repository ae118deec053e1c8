import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomNumbers } from '#analysis/time/randomNumbers.ts'
import { sharesOf } from '#analysis/time/sharesOf.ts'
import { startSimulation } from '#analysis/time/startSimulation.ts'
import { timing } from '#analysis/time/timing.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { stepKinds } from '#model/vocabulary.ts'
import { randomFlow, reordered } from './randomFlow.ts'
import { drawnProgram, expectedOf, randomProgram, runOf, visitsOf } from './randomProgram.ts'

const anyFlow = randomFlow({ kinds: stepKinds, allows: () => true })
const acyclicFlow = randomFlow({ kinds: stepKinds, allows: (from, to) => from < to })
const decisionFlow = randomFlow({ kinds: ['decision'], allows: () => true })

function simulated(blueprint: Blueprint, runs: number, seed = 7) {
  const simulation = startSimulation(blueprint, { seed })
  simulation?.run(runs)
  return simulation?.result() ?? null
}

/** Five standard errors of the mean, and a little for rounding. */
function tolerance(times: Float64Array, mean: number): number {
  const variance = times.reduce((sum, each) => sum + (each - mean) ** 2, 0) / times.length
  return 5 * Math.sqrt(variance / times.length) + 1e-6
}

describe('whatever is drawn', () => {
  test('the figures come, and are numbers', () => {
    fc.assert(
      fc.property(anyFlow, (blueprint) => {
        const { whole, visits, endless, loops } = timing(blueprint)
        const { shortestSeconds, expectedSeconds, ...others } = whole
        for (const value of [...Object.values(others), ...visits.values()]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(Number.isFinite(value)).toBe(true)
        }
        expect(expectedSeconds !== null || endless.length > 0).toBe(true)
        expect(expectedSeconds ?? Infinity).toBeGreaterThanOrEqual((shortestSeconds ?? Infinity) - 1e-9)
        expect(endless.length).toBeLessThanOrEqual(loops.flat().length)
      }),
      { numRuns: 200 },
    )
  })

  test('the critical path is a way along connections, and repeats no step', () => {
    fc.assert(
      fc.property(anyFlow, (blueprint) => {
        const { steps, connections } = timing(blueprint).critical
        expect(new Set(steps).size).toBe(steps.length)
        expect(connections).toHaveLength(Math.max(0, steps.length - 1))
        connections.forEach((id, i) => {
          const { from, to } = blueprint.connections.get(id) ?? {}
          expect([from, to]).toEqual([steps[i], steps[i + 1]])
        })
      }),
      { numRuns: 80 },
    )
  })

  test('the order of the records does not matter', () => {
    fc.assert(
      fc.property(anyFlow, (blueprint) => {
        const { visits, ...figures } = timing(blueprint)
        const result = simulated(blueprint, 20)
        const turned = reordered(blueprint)
        expect(timing(turned)).toMatchObject(figures)
        expect(timing(turned).visits).toEqual(visits)
        expect(simulated(turned, 20)).toEqual(result)
      }),
      { numRuns: 80 },
    )
  })

  test('a simulation comes to an end', () => {
    fc.assert(
      fc.property(anyFlow, (blueprint) => {
        const result = simulated(blueprint, 3)
        const { endless, visits } = timing(blueprint)
        const somebodyComes = [...visits.values()].some((times) => times > 0)
        expect(result !== null).toBe(somebodyComes && endless.length === 0)
        expect(Number.isFinite(result?.meanSeconds ?? 0)).toBe(true)
      }),
      { numRuns: 80 },
    )
  })
})

describe('without loops', () => {
  test('the shortest time is at most the expected, and that at most the longest', () => {
    fc.assert(
      fc.property(acyclicFlow, (blueprint) => {
        const { shortestSeconds, standardSeconds, onceSeconds, expectedSeconds, longestSeconds } =
          timing(blueprint).whole
        expect(shortestSeconds).toBeLessThanOrEqual((expectedSeconds ?? Number.NaN) + 1e-9)
        expect(expectedSeconds).toBeLessThanOrEqual(longestSeconds + 1e-9)
        expect(standardSeconds).toBeCloseTo(expectedSeconds ?? Number.NaN, 6)
        expect(onceSeconds).toBeCloseTo(expectedSeconds ?? Number.NaN, 6)
      }),
      { numRuns: 120 },
    )
  })

  test('every run takes between the shortest and the longest time', () => {
    fc.assert(
      fc.property(acyclicFlow, (blueprint) => {
        const { shortestSeconds, longestSeconds } = timing(blueprint).whole
        const result = simulated(blueprint, 50)
        if (!result) return
        expect(result.sorted[0]).toBeGreaterThanOrEqual((shortestSeconds ?? Number.NaN) - 1e-6)
        expect(result.sorted.at(-1)).toBeLessThanOrEqual(longestSeconds + 1e-6)
        expect(result.cutRuns).toBe(0)
      }),
      { numRuns: 120 },
    )
  })
})

describe('where every step sends one way only', () => {
  /** From its single start, so that no two branches run together. */
  const single = decisionFlow
    .map((blueprint) => {
      const start = [...blueprint.steps.values()].find(({ id }) => id === 's0')
      return start
        ? { ...blueprint, steps: new Map([...blueprint.steps, ['s0', { ...start, kind: 'start' }]] as const) }
        : blueprint
    })
    .filter((blueprint) => {
      const ways = [...blueprint.connections.values()].filter(
        ({ kind, from }) => kind === 'flow' && from === 's0',
      )
      return new Set(ways.map(({ to }) => to)).size === 1 && timing(blueprint).endless.length === 0
    })

  function walkedVisits(blueprint: Blueprint, walks: number): Map<string, number> {
    const random = randomNumbers(3)
    const counts = new Map<string, number>()
    const waysOf = (id: string) => {
      const ways = [...blueprint.connections.values()].filter(
        ({ kind, from }) => kind === 'flow' && from === id,
      )
      const { shares } = sharesOf(ways.map(({ share }) => share))
      return ways.map(({ to }, i) => ({ to, share: shares[i] ?? 0 }))
    }
    const ways = new Map([...blueprint.steps.keys()].map((id) => [id, waysOf(id)]))
    for (let i = 0; i < walks; i++) {
      for (let at = 's0'; at !== '';) {
        counts.set(at, (counts.get(at) ?? 0) + 1 / walks)
        let left = random()
        const out = ways.get(at) ?? []
        at =
          out.find(({ share }) => (left -= share) < 0)?.to ?? out.findLast(({ share }) => share > 0)?.to ?? ''
      }
    }
    return counts
  }

  test('the expected visits are those that one counts', () => {
    fc.assert(
      fc.property(single, (blueprint) => {
        const counted = walkedVisits(blueprint, 3000)
        for (const [id, visits] of timing(blueprint).visits)
          expect(Math.abs((counted.get(id) ?? 0) - visits)).toBeLessThan(0.08 + 0.12 * visits)
      }),
      { numRuns: 25, seed: 1 },
    )
  })

  test('the expected time is the sum of the visits, and the mean of many runs comes near it', () => {
    fc.assert(
      fc.property(single, (blueprint) => {
        // given: ranges that are even on both sides
        const even = [...blueprint.steps.values()].map(
          ({ shortestSeconds: _, longestSeconds: __, ...step }) => {
            const { workSeconds = 0, waitSeconds = 0 } = step
            const typical = workSeconds + waitSeconds
            return { ...step, shortestSeconds: typical / 2, longestSeconds: typical * 1.5 }
          },
        )
        const given = { ...blueprint, steps: new Map(even.map((step) => [step.id, step])) }

        // then
        const { visits, whole } = timing(given)
        const sum = even.reduce(
          (all, { id, workSeconds = 0, waitSeconds = 0 }) =>
            all + (visits.get(id) ?? 0) * (workSeconds + waitSeconds),
          0,
        )
        expect(whole.expectedSeconds).toBeCloseTo(sum, 6)
        const result = simulated(given, 3000)
        expect(result?.cutRuns).toBe(0)
        expect(Math.abs((result?.meanSeconds ?? Number.NaN) - sum)).toBeLessThan(
          tolerance(result?.sorted ?? new Float64Array(1), sum),
        )
      }),
      { numRuns: 25, seed: 2 },
    )
  })
})

describe('a service that is drawn as a program', () => {
  test('has the visits and the expected time that follow from the program', () => {
    fc.assert(
      fc.property(randomProgram, (program) => {
        const { blueprint, stepOf } = drawnProgram(program)
        const { visits, whole, endless } = timing(blueprint)
        const wanted = visitsOf(program)
        expect(endless).toEqual([])
        for (const [id, step] of stepOf) expect(visits.get(id)).toBeCloseTo(wanted.get(step) ?? Number.NaN, 6)
        expect(whole.expectedSeconds).toBeCloseTo(expectedOf(program), 5)
      }),
      { numRuns: 120 },
    )
  })

  test('takes as long in a simulation as the program does', () => {
    fc.assert(
      fc.property(randomProgram, (program) => {
        const { blueprint } = drawnProgram(program)
        const random = randomNumbers(11)
        const runs = 1500
        const wanted = Float64Array.from({ length: runs }, () => runOf(program, random))
        const mean = wanted.reduce((sum, each) => sum + each, 0) / runs
        const result = simulated(blueprint, runs)
        const got = result?.meanSeconds ?? Number.NaN
        expect(Math.abs(got - mean)).toBeLessThan(1.5 * tolerance(wanted, mean))
      }),
      { numRuns: 50, seed: 5 },
    )
  })
})
