import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlap, stretches } from '#exporters/pdf/tiles/cuts.ts'

const plan = fc.record({
  from: fc.integer({ min: -500, max: 0 }),
  to: fc.integer({ min: 1, max: 20_000 }),
  room: fc.integer({ min: 300, max: 2_000 }),
  repeated: fc.integer({ min: 0, max: 140 }),
  good: fc
    .array(fc.integer({ min: -400, max: 20_000 }), { maxLength: 60 })
    .map((places) => places.toSorted((a, b) => a - b)),
})

test('tiles show all of a drawing, overlap at each cut, and fit their room beside what is repeated', () => {
  fc.assert(
    fc.property(plan, (asked) => {
      const tiles = stretches(asked)
      expect([tiles[0]?.from, tiles.at(-1)?.to]).toEqual([asked.from, asked.to])
      tiles.forEach((tile, i) => {
        const repeated = i === 0 ? 0 : asked.repeated
        expect(tile.to - tile.from).toBeLessThanOrEqual(asked.room - repeated + 1e-6)
        const next = tiles[i + 1]
        if (!next) return
        expect(tile.cutAfter).toBe(next.cutBefore)
        expect([tile.to - next.from, tile.to - (tile.cutAfter ?? 0)]).toEqual([2 * overlap, overlap])
      })
    }),
  )
})

test('a drawing is cut where nothing stands rather than where a sheet is full', () => {
  const tiles = stretches({ from: 0, to: 1_500, room: 1_000, repeated: 100, good: [400, 800, 950, 1_200] })
  expect(tiles.map(({ cutAfter }) => cutAfter)).toEqual([950, null])
})

test('a drawing that fits is not cut', () => {
  const whole = { from: 0, to: 1_000, cutBefore: null, cutAfter: null }
  expect(stretches({ from: 0, to: 1_000, room: 1_000, repeated: 100, good: [500] })).toEqual([whole])
})
