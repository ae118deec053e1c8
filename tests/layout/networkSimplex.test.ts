import fc from 'fast-check'
import { expect, test } from 'vitest'
import { networkSimplex } from '#layout/placing/networkSimplex.ts'
import type { Arc } from '#layout/placing/momentGraph.ts'

/** A graph that hangs together, of up to six nodes whose arcs lead to higher numbers. */
const anyGraph = fc
  .integer({ min: 2, max: 6 })
  .chain((nodes) =>
    fc.record({
      nodes: fc.constant(nodes),
      spine: fc.array(fc.nat(100), { minLength: nodes - 1, maxLength: nodes - 1 }),
      more: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 8 }),
      numbers: fc.array(fc.tuple(fc.nat(1), fc.nat(9)), { minLength: 14, maxLength: 14 }),
    }),
  )
  .map(({ nodes, spine, more, numbers }) => {
    const pairs = [
      ...spine.map((pick, i): [number, number] => [pick % (i + 1), i + 1]),
      ...more.filter(([a, b]) => a !== b),
    ]
    const arcs: Arc[] = pairs.map(([a, b], i) => {
      const [length, weight] = numbers[i] ?? [1, 1]
      return { from: Math.min(a, b), to: Math.max(a, b), length, weight }
    })
    return { nodes, arcs }
  })

const sum = (arcs: readonly Arc[], column: ArrayLike<number>) =>
  arcs.reduce((total, { from, to, weight }) => total + weight * ((column[to] ?? 0) - (column[from] ?? 0)), 0)

const keeps = (arcs: readonly Arc[], column: ArrayLike<number>) =>
  arcs.every(({ from, to, length }) => (column[to] ?? 0) - (column[from] ?? 0) >= length)

/** By trying all columns there are. */
function shortest(nodes: number, arcs: readonly Arc[]): number {
  let least = Infinity
  const column: number[] = []
  const attempt = (node: number) => {
    if (node === nodes) least = Math.min(least, sum(arcs, column))
    else
      for (let at = -nodes; at <= nodes; at += 1) {
        column[node] = at
        if (
          keeps(
            arcs.filter(({ from, to }) => from <= node && to <= node),
            column,
          )
        )
          attempt(node + 1)
      }
  }
  column[0] = 0
  attempt(1)
  return least
}

test('given any graph, no other columns make its arcs shorter in sum', () =>
  fc.assert(
    fc.property(anyGraph, ({ nodes, arcs }) => {
      const start = Array.from({ length: nodes }, (_, node) => node)
      const column = networkSimplex(nodes, arcs, start)
      expect(keeps(arcs, column)).toBe(true)
      expect(sum(arcs, column)).toBe(shortest(nodes, arcs))
    }),
    { numRuns: 60 },
  ))
