import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { Place } from '#layout/placed.ts'
import { tidy } from '#layout/tidy.ts'
import { anyDag, anySketch, cells, sample, sketch, type SketchLane } from './sketch.ts'

const laneRank = (blueprint: Blueprint, step: Id) =>
  inOrder(blueprint.lanes).findIndex(({ id }) => id === blueprint.steps.get(step)?.lane)

const columnsOf = (places: ReadonlyMap<Id, Place>) =>
  Object.fromEntries([...places].map(([id, { column }]) => [id, column]))

const rowsOf = (places: ReadonlyMap<Id, Place>) =>
  Object.fromEntries([...places].map(([id, { row }]) => [id, row]))

describe('the columns of a tidied blueprint', () => {
  test('given a connection down to a deeper lane, both steps share the moment', () => {
    const places = tidy(
      sketch(
        [
          { id: 'order', lane: 'customer' },
          { id: 'greet', lane: 'frontstage' },
          { id: 'cook', lane: 'backstage' },
        ],
        ['order>greet', 'greet>cook'],
      ),
    )
    expect(columnsOf(places)).toEqual({ order: 1, greet: 1, cook: 1 })
  })

  test('given a connection within a lane or up, the second step comes later', () => {
    const places = tidy(
      sketch(
        [
          { id: 'order', lane: 'customer' },
          { id: 'wait', lane: 'customer' },
          { id: 'cook', lane: 'backstage' },
          { id: 'eat', lane: 'customer' },
        ],
        ['order>wait', 'wait>cook', 'cook>eat'],
      ),
    )
    expect(columnsOf(places)).toEqual({ order: 1, wait: 2, cook: 2, eat: 3 })
  })

  test('given a connection that leads back, time still runs from left to right', () => {
    const places = tidy(
      sketch(
        [
          { id: 'ask', lane: 'customer' },
          { id: 'choose', lane: 'customer' },
          { id: 'pay', lane: 'customer' },
        ],
        ['pay>ask', 'ask>choose', 'choose>pay', 'pay>pay'],
      ),
    )
    expect(columnsOf(places)).toEqual({ ask: 1, choose: 2, pay: 3 })
  })

  test('given phases, columns start anew in each, and steps in no phase come first', () => {
    const places = tidy(
      sketch(
        [
          { id: 'a', lane: 'customer', phase: 'p1' },
          { id: 'b', lane: 'customer', phase: 'p1' },
          { id: 'c', lane: 'customer', phase: 'p2' },
          { id: 'loose', lane: 'customer' },
        ],
        ['a>b', 'b>c'],
        ['p1', 'empty', 'p2'],
      ),
    )
    expect([...places.values()]).toEqual([
      { phase: 'p1', column: 1, row: 1 },
      { phase: 'p1', column: 2, row: 1 },
      { phase: 'p2', column: 1, row: 1 },
      { phase: null, column: 1, row: 1 },
    ])
  })

  test('given a note without connections, it stands in the moment of the step before it', () => {
    const places = tidy(
      sketch(
        [
          { id: 'a', lane: 'customer' },
          { id: 'b', lane: 'customer' },
          { id: 'note', lane: 'customer', kind: 'note' },
          { id: 'c', lane: 'customer' },
        ],
        ['a>b', 'b>c'],
      ),
    )
    expect(places.get('note')?.column).toBe(2)
  })

  test('given steps without any connection, they follow each other as listed', () => {
    const steps = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, lane: 'customer' as const }))
    expect(columnsOf(tidy(sketch(steps)))).toEqual({ a: 1, b: 2, c: 3, d: 4, e: 5 })
  })

  test('given two branches of a customer that both go on below, they follow each other as listed', () => {
    const places = tidy(
      sketch(
        [
          { id: 'arrive', lane: 'customer' },
          { id: 'give bags', lane: 'customer' },
          { id: 'check in', lane: 'customer' },
          { id: 'take bags', lane: 'frontstage' },
          { id: 'register', lane: 'frontstage' },
        ],
        ['arrive>give bags', 'arrive>check in', 'give bags>take bags', 'check in>register'],
      ),
    )
    expect(columnsOf(places)).toEqual({
      arrive: 1,
      'give bags': 2,
      'take bags': 2,
      'check in': 3,
      register: 3,
    })
  })

  test('given more than four steps at once in a lane, no stack is higher than four', () => {
    const many = Array.from({ length: 9 }, (_, i) => `s${i}`)
    const steps = ['start', ...many].map((id) => ({ id, lane: 'customer' as const }))
    const places = tidy(
      sketch(
        steps,
        many.map((id) => `start>${id}`),
      ),
    )
    expect(Math.max(...[...places.values()].map(({ row }) => row))).toBe(4)
  })
})

describe('the rows of a tidied blueprint', () => {
  test('given two branches, each of them runs level', () => {
    const places = tidy(
      sketch(
        ['start', 'a1', 'b1', 'a2', 'b2', 'a3', 'b3'].map((id) => ({ id, lane: 'frontstage' as const })),
        ['start>a1', 'start>b1', 'a1>a2', 'b1>b2', 'a2>a3', 'b2>b3'],
      ),
    )
    const { a1, a2, a3, b1, b2, b3 } = rowsOf(places)
    expect([a2, a3]).toEqual([a1, a1])
    expect([b2, b3]).toEqual([b1, b1])
    expect(a1).not.toBe(b1)
  })
})

describe('a tidied blueprint', () => {
  test('given the hotel sample, what goes on behind a customer step shares its column', () => {
    const hotel = sample('hotel.en')
    const places = tidy(hotel)
    const down = [...hotel.connections.values()].filter(
      ({ from, to }) =>
        laneRank(hotel, from) < laneRank(hotel, to) &&
        hotel.steps.get(from)?.phase === hotel.steps.get(to)?.phase,
    )
    expect(down.length).toBeGreaterThan(8)
    const apart = down.filter(({ from, to }) => places.get(from)?.column !== places.get(to)?.column)
    expect(apart).toEqual([])
  })

  test.each(['hotel', 'clinic', 'car', 'shoeshine'])(
    'given the %s sample, every flow leads down, to a later column or to a later phase',
    (name) => {
      const blueprint = sample(`${name}.en`)
      const places = tidy(blueprint)
      const phases = inOrder(blueprint.phases).map(({ id }) => id)
      const moment = (id: Id) =>
        1000 * phases.indexOf(places.get(id)?.phase ?? '') + (places.get(id)?.column ?? 0)
      const forward = [...blueprint.connections.values()].filter(({ from, to }) => {
        const goesDown = laneRank(blueprint, from) < laneRank(blueprint, to)
        return goesDown ? moment(from) <= moment(to) : moment(from) < moment(to)
      })
      const back = blueprint.connections.size - forward.length
      expect(back).toBeLessThanOrEqual(1)
    },
  )

  test('no two steps stand in one place, and no column of a phase or row of a lane is left out', () =>
    fc.assert(
      fc.property(anySketch, (blueprint) => {
        const places = tidy(blueprint)
        expect(places.size).toBe(blueprint.steps.size)
        expect(new Set(cells(blueprint, places)).size).toBe(places.size)
        const all = [...places].map(([id, place]) => ({ ...place, lane: blueprint.steps.get(id)?.lane }))
        for (const group of ['p1', 'p2', 'p3', null])
          isCount(all.filter(({ phase }) => phase === group).map(({ column }) => column))
        for (const lane of blueprint.lanes.keys())
          isCount(all.filter((place) => place.lane === lane).map(({ row }) => row))
      }),
    ))

  test('each step stays in the phase the document gives it', () =>
    fc.assert(
      fc.property(anySketch, (blueprint) => {
        for (const [id, { phase }] of tidy(blueprint))
          expect(phase).toBe(blueprint.steps.get(id)?.phase ?? null)
      }),
    ))

  test('where connections close no cycle, each leads down in its column or to a later one', () =>
    fc.assert(
      fc.property(anyDag, (blueprint) => {
        const places = tidy(blueprint)
        for (const { from, to } of blueprint.connections.values()) {
          const distance = (places.get(to)?.column ?? 0) - (places.get(from)?.column ?? 0)
          expect(distance).toBeGreaterThanOrEqual(laneRank(blueprint, from) < laneRank(blueprint, to) ? 0 : 1)
        }
      }),
    ))

  test('the order in which tables happen to hold their records changes nothing', () =>
    fc.assert(
      fc.property(anySketch, (blueprint) => {
        const turned = <Value>(table: ReadonlyMap<Id, Value>) => new Map([...table].toReversed())
        const other = {
          ...blueprint,
          steps: turned(blueprint.steps),
          lanes: turned(blueprint.lanes),
          phases: turned(blueprint.phases),
          connections: turned(blueprint.connections),
        }
        expect([...tidy(other)]).toEqual([...tidy(blueprint)])
      }),
    ))

  test('given a thousand steps, all of them have a place', () => {
    const blueprint = large(1000)
    tidy(blueprint)
    const start = performance.now()
    const places = tidy(blueprint)
    // oxlint-disable-next-line no-console -- a figure to read, not to judge: machines differ
    console.log(`1000 steps tidied in ${Math.round(performance.now() - start)} ms`)
    expect(new Set(cells(blueprint, places)).size).toBe(1000)
  })
})

function isCount(numbers: readonly number[]) {
  const distinct = [...new Set(numbers)].toSorted((a, b) => a - b)
  expect(distinct).toEqual(distinct.map((_, i) => i + 1))
}

/** A journey with side branches: the same one each time. */
function large(count: number): Blueprint {
  const lanes: SketchLane[] = ['customer', 'frontstage', 'backstage', 'support']
  let seed = 7
  const random = (most: number) => {
    seed = (seed * 48271) % 2147483647
    return seed % most
  }
  const phases = Array.from({ length: 10 }, (_, i) => `p${i}`)
  const steps = Array.from({ length: count }, (_, i) => ({
    id: `s${i}`,
    lane: lanes[random(4)] ?? 'customer',
    phase: `p${Math.floor((i * 10) / count)}`,
  }))
  const links = steps.flatMap((_, i) => {
    const next = [
      i + 1 + random(4),
      ...(random(2) ? [i + 1 + random(12)] : []),
      ...(random(20) ? [] : [i - random(9)]),
    ]
    return next.filter((to) => to >= 0 && to < count).map((to) => `s${i}>s${to}`)
  })
  return sketch(steps, links, phases)
}
