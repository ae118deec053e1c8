import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { placeMissing } from '#layout/placeMissing.ts'
import { tidy } from '#layout/tidy.ts'
import { anyDag, anySketch, cells, sketch, withPlaces } from './sketch.ts'

const at = (column: number, row = 1) => ({ column, row })

/** The blueprint as if the steps that `keep` picks had been drawn before the others were added. */
function partlyPlaced(blueprint: Blueprint, keep: readonly boolean[]): Blueprint {
  const places = [...tidy(blueprint)].filter((_, i) => keep[i % keep.length])
  return withPlaces(blueprint, new Map(places))
}

const anyPartlyPlaced = (blueprint: fc.Arbitrary<Blueprint>) =>
  fc
    .tuple(blueprint, fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }))
    .map(([whole, keep]) => partlyPlaced(whole, keep))

describe('placing what a file leaves open', () => {
  test('given no places at all, it is the same as tidying', () =>
    fc.assert(
      fc.property(anySketch, (blueprint) => {
        expect([...placeMissing(blueprint)]).toEqual([...tidy(blueprint)])
      }),
    ))

  test('given all places, there is nothing to do', () => {
    const blueprint = sketch([{ id: 'a', lane: 'customer', ...at(1) }])
    expect(placeMissing(blueprint).size).toBe(0)
  })

  test('given a predecessor in its lane, the newcomer shares the next column', () => {
    const blueprint = sketch(
      [
        { id: 'a', lane: 'customer', ...at(1) },
        { id: 'b', lane: 'customer', ...at(4) },
        { id: 'new', lane: 'customer' },
      ],
      ['a>b', 'a>new'],
    )
    expect([...placeMissing(blueprint)]).toEqual([['new', { phase: null, column: 4, row: 2 }]])
  })

  test('given a predecessor in a lane above, the newcomer stands right below it', () => {
    const blueprint = sketch(
      [
        { id: 'a', lane: 'customer', ...at(2) },
        { id: 'new', lane: 'backstage' },
      ],
      ['a>new'],
    )
    expect([...placeMissing(blueprint)]).toEqual([['new', { phase: null, column: 2, row: 1 }]])
  })

  test('given no room before what follows, the newcomer gets a column of its own', () => {
    const blueprint = sketch(
      [
        { id: 'a', lane: 'customer', ...at(1) },
        { id: 'b', lane: 'customer', ...at(2) },
        { id: 'new', lane: 'customer' },
      ],
      ['a>new', 'new>b'],
    )
    expect([...placeMissing(blueprint)]).toEqual([['new', { phase: null, column: 1.5, row: 1 }]])
  })

  test('given a long chain of newcomers between two steps, each gets a column of its own in order', () => {
    const ids = Array.from({ length: 200 }, (_, i) => `n${i}`)
    const chain = ['a', ...ids, 'b']
    const blueprint = sketch(
      [
        { id: 'a', lane: 'customer', ...at(1) },
        { id: 'b', lane: 'customer', ...at(2) },
        ...ids.map((id) => ({ id, lane: 'customer' as const })),
      ],
      chain.slice(1).map((id, i) => `${chain[i]}>${id}`),
    )
    const places = placeMissing(blueprint)
    const columns = [1, ...ids.map((id) => places.get(id)?.column ?? 0), 2]
    const gaps = columns.slice(1).map((column, i) => column - (columns[i] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(1e-6)
  })

  test('given neighbours in its lane, the newcomer takes the free row nearest to theirs', () => {
    const blueprint = sketch(
      [
        { id: 'top', lane: 'customer', ...at(1, 1) },
        { id: 'low', lane: 'customer', ...at(1, 7) },
        { id: 'next', lane: 'frontstage', ...at(2) },
        { id: 'new', lane: 'customer' },
      ],
      ['low>new'],
    )
    expect(placeMissing(blueprint).get('new')).toEqual({ phase: null, column: 2, row: 7 })
  })

  test('given a step that has only a column, it keeps it', () => {
    const blueprint = sketch([
      { id: 'a', lane: 'customer', ...at(1) },
      { id: 'b', lane: 'customer', column: 1 },
    ])
    expect([...placeMissing(blueprint)]).toEqual([['b', { phase: null, column: 1, row: 2 }]])
  })

  test('given a connection from an earlier phase, the newcomer opens its phase', () => {
    const blueprint = sketch(
      [
        { id: 'a', lane: 'customer', phase: 'p1', ...at(5) },
        { id: 'b', lane: 'customer', phase: 'p2', ...at(3) },
        { id: 'c', lane: 'customer', phase: 'p2', ...at(4) },
        { id: 'new', lane: 'frontstage', phase: 'p2' },
      ],
      ['a>new'],
      ['p1', 'p2'],
    )
    expect(placeMissing(blueprint).get('new')).toEqual({ phase: 'p2', column: 3, row: 1 })
  })

  test('only steps without a place are given one, and no two steps stand in one', () =>
    fc.assert(
      fc.property(anyPartlyPlaced(anySketch), (blueprint) => {
        const places = placeMissing(blueprint)
        for (const step of blueprint.steps.values())
          expect(places.has(step.id)).toBe(step.column === undefined)
        const all = new Map(
          [...blueprint.steps].map(([id, { phase = null, column = 0, row = 0 }]) => [
            id,
            places.get(id) ?? { phase, column, row },
          ]),
        )
        expect(new Set(cells(blueprint, all)).size).toBe(blueprint.steps.size)
      }),
    ))

  test('where connections close no cycle, a newcomer stands at or behind all that lead to it', () =>
    fc.assert(
      fc.property(anyPartlyPlaced(anyDag), (blueprint) => {
        const places = placeMissing(blueprint)
        const column = (id: Id) => places.get(id)?.column ?? blueprint.steps.get(id)?.column ?? 0
        const early = [...blueprint.connections.values()].filter(
          ({ from, to }) => places.has(to) && column(to) < column(from),
        )
        expect(early).toEqual([])
      }),
    ))
})
