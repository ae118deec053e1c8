import { describe, expect, it } from 'vitest'
import { costsOf, type DrawnGraph, faultsOf } from './drawnGraph.ts'

const box = (x: number, y: number) => ({ x, y, width: 100, height: 40 })
const points = (...flat: number[]) =>
  Array.from({ length: flat.length / 2 }, (_, i) => ({ x: flat[2 * i] ?? 0, y: flat[2 * i + 1] ?? 0 }))

/** Two rows of two boxes: a, b above and c, d below. */
const boxes = new Map([
  ['a', box(0, 0)],
  ['b', box(200, 0)],
  ['c', box(0, 100)],
  ['d', box(200, 100)],
])
const line = (from: string, to: string, ...flat: number[]) => ({
  id: `${from}${to}`,
  from,
  to,
  points: points(...flat),
})
const drawn = (...lines: DrawnGraph['lines'][number][]): DrawnGraph => ({ boxes, lines })
const sound = drawn(
  line('a', 'd', 100, 20, 140, 20, 140, 120, 200, 120),
  line('c', 'b', 100, 110, 160, 110, 160, 10, 200, 10),
)

describe('what a drawing costs its reader', () => {
  it('counts where lines cross, how long they are and where they turn', () => {
    expect(costsOf(sound)).toEqual({ crossings: 1, length: 400, bends: 4 })
  })

  it('counts no bend where a line goes straight on, nor a crossing where two only touch', () => {
    const straight = line('a', 'b', 100, 20, 150, 20, 150, 20, 200, 20)
    const touching = line('a', 'c', 150, 20, 150, 100)
    expect(costsOf(drawn(straight, touching))).toMatchObject({ crossings: 0, bends: 0 })
  })
})

describe('what must not be in a drawing', () => {
  const none = {
    throughBoxes: 0,
    overlappingBoxes: 0,
    onOneLine: 0,
    looseEnds: 0,
    slanted: 0,
    missing: 0,
  }

  it('finds nothing in a sound one', () => {
    expect(faultsOf(sound)).toEqual(none)
  })

  it.each<[string, Partial<typeof none>, DrawnGraph]>([
    [
      'a line through a box',
      { throughBoxes: 1 },
      drawn(line('a', 'b', 50, 40, 50, 160, 150, 160, 150, 20, 200, 20)),
    ],
    ['a line that ends in the air', { looseEnds: 1 }, drawn(line('a', 'b', 100, 20, 180, 20))],
    ['a slanted line', { slanted: 1 }, drawn(line('a', 'd', 100, 20, 200, 120))],
    ['a connection that is not drawn', { missing: 1 }, drawn(line('a', 'b'))],
    [
      'two strange lines on top of each other',
      { onOneLine: 1 },
      drawn(
        line('a', 'd', 100, 20, 150, 20, 150, 120, 200, 120),
        line('c', 'b', 100, 110, 150, 110, 150, 10, 200, 10),
      ),
    ],
    [
      'two boxes on top of each other',
      { overlappingBoxes: 1 },
      { boxes: new Map([...boxes, ['e', box(250, 30)]]), lines: [] },
    ],
  ])('finds %s', (_, faults, graph) => {
    expect(faultsOf(graph)).toEqual({ ...none, ...faults })
  })
})
