import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withRoom } from '#edits/withRoom.ts'

describe('new numbers on a scale', () => {
  test('stand in the middle of their gap, or one step beyond the ends, and move nobody', () => {
    const scale = [1, 2]

    const { scale: after, added } = withRoom(
      scale,
      new Map([
        [0, 1],
        [1, 1],
        [2, 2],
      ]),
    )

    expect(after).toBe(scale)
    expect(Object.fromEntries(added)).toEqual({ 0: [0], 1: [1.5], 2: [3, 4] })
  })

  test('begin at 1 where there are none', () => {
    expect(withRoom([], new Map([[0, 3]])).added.get(0)).toEqual([1, 2, 3])
  })

  test('number all anew where two would come too near', () => {
    const { scale, added } = withRoom([1, 1.0000015, 5], new Map([[1, 1]]))

    expect(scale).toEqual([1, 3, 4])
    expect(added.get(1)).toEqual([2])
  })

  test('always lie strictly between their neighbours, a millionth apart', () => {
    const scales = fc
      .uniqueArray(
        fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -5, max: 5 })),
      )
      .map((numbers) => [...new Set(numbers.map((number) => number + 0))].toSorted((a, b) => a - b))
    const counts = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 5 })), {
      minLength: 1,
      maxLength: 4,
    })

    fc.assert(
      fc.property(scales, counts, (before, gaps) => {
        // when
        const wanted = new Map(gaps.map(([gap, count]) => [gap % (before.length + 1), count]))
        const { scale, added } = withRoom(before, wanted)

        // then
        expect(scale).toHaveLength(before.length)
        for (const [gap, count] of wanted) {
          const numbers = added.get(gap) ?? []
          expect(numbers).toHaveLength(count)
          const all = [scale[gap - 1], ...numbers, scale[gap]].filter((number) => number !== undefined)
          for (const [i, number] of all.slice(1).entries()) {
            expect(number - (all[i] ?? 0)).toBeGreaterThanOrEqual(1e-6)
          }
        }
      }),
    )
  })
})
