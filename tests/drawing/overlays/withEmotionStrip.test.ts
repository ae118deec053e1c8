import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { emotionStrip, emotionStripHeight } from '#drawing/overlays/emotionCurve.ts'
import { withEmotionStrip } from '#drawing/overlays/withEmotionStrip.ts'
import { arrange } from '#layout/arrange.ts'
import type { Box, Placed, Point } from '#layout/placed.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { randomPicture } from '../../layout/randomBlueprint.ts'
import { sample } from '../../layout/sketch.ts'
import { violations } from '../../layout/violations.ts'

const seeds = Array.from({ length: 40 }, (_, i) => i + 1)

interface Picture {
  readonly name: string
  readonly blueprint: Blueprint
  readonly lane: Id
  readonly before: Placed
  readonly after: Placed
}

/** Every lane of many blueprints gets a strip above it. */
const pictures: readonly Picture[] = seeds.flatMap((seed) => {
  const blueprint = randomPicture({ seed, most: 32 })
  const before = arrange(blueprint)
  return before.lanes.map(({ id }) => ({
    name: `seed ${seed}, ${id}`,
    blueprint,
    lane: id,
    before,
    after: withEmotionStrip(before, id),
  }))
})

const boxesIn = ({ steps, bundles, cards, connections }: Placed): Box[] => [
  ...[...steps.values()].flatMap(({ box, marks }) => (marks ? [box, marks] : [box])),
  ...bundles.map(({ box }) => box),
  ...cards.flatMap(({ box, touchpoints }) => [box, ...touchpoints.map((piece) => piece.box)]),
  ...[...connections.values()].flatMap(({ label }) => (label ? [label.box] : [])),
]
const routesIn = ({ connections, stems }: Placed): (readonly Point[])[] =>
  [...connections.values(), ...stems].map(({ points }) => points)

test('the strip has the width of the blueprint and lies right above its lane', () => {
  for (const { after, lane } of pictures) {
    const strip = emotionStrip(after, lane)
    const below = after.lanes.find(({ id }) => id === lane)
    expect(strip?.height).toBe(emotionStripHeight)
    expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBe(below?.y)
    expect(strip?.width).toBeCloseTo(after.bounds.x + after.bounds.width, 6)
  }
})

test('no box and no level line of a route stands in the strip', () => {
  const found = pictures.flatMap(({ name, after, lane }) => {
    const strip = emotionStrip(after, lane)
    if (!strip) return [name]
    const inside = (top: number, bottom: number) =>
      top < strip.y + strip.height - 0.5 && bottom > strip.y + 0.5
    const boxes = boxesIn(after).filter(({ y, height }) => inside(y, y + height))
    const level = routesIn(after).flatMap((points) =>
      points.filter((point, i) => {
        const next = points[i + 1]
        return next && Math.abs(point.x - next.x) > 0.01 && inside(point.y, point.y)
      }),
    )
    return boxes.length + level.length > 0 ? [name] : []
  })
  expect(found).toEqual([])
}, 60_000)

test('nothing is in the way of anything else, and routes still end on their boxes', () => {
  const found = pictures.flatMap(({ name, blueprint, after }) =>
    violations(blueprint, after)
      // The strip itself is the gap.
      .filter((fault) => fault !== 'there is a gap between lanes')
      .map((fault) => `${name}: ${fault}`),
  )
  expect(found).toEqual([])
}, 60_000)

test('routes have as many corners as before, each stretch as level or upright as it was', () => {
  const way = (a: Point, b: Point | undefined) =>
    b && [Math.abs(a.x - b.x) < 0.01 ? 'upright' : '', Math.abs(a.y - b.y) < 0.01 ? 'level' : ''].join(' ')
  const ways = (placed: Placed) =>
    routesIn(placed).map((points) => points.map((point, i) => [point.x, way(point, points[i + 1])]))
  const bent = pictures.filter(({ before, after }) => !isDeepStrictEqual(ways(after), ways(before)))
  expect(bent.map(({ name }) => name)).toEqual([])
}, 60_000)

test('what stood above stays where it was, what stood below moves down by the height of the strip', () => {
  const wrong = pictures.filter(({ before, after, lane }) => {
    const top = before.lanes.find(({ id }) => id === lane)?.y ?? NaN
    const down = <Each extends { readonly y: number }>(all: readonly Each[]) =>
      all.map((each) => ({ ...each, y: each.y >= top ? each.y + emotionStripHeight : each.y }))
    const { bounds } = before
    return !isDeepStrictEqual(
      [boxesIn(after), after.lines, after.rows, after.lanes, after.bounds],
      [
        down(boxesIn(before)),
        down(before.lines),
        down(before.rows),
        down(before.lanes),
        { ...bounds, height: bounds.height + emotionStripHeight },
      ],
    )
  })
  expect(wrong.map(({ name }) => name)).toEqual([])
}, 60_000)

test('steps above the strip stay the same objects, so that nothing is drawn again for them', () => {
  const before = arrange(sample('hotel.en'))
  const customer = before.lanes[1]
  const after = withEmotionStrip(before, customer?.id ?? '')
  expect(before.cards.length).toBeGreaterThan(0)
  after.cards.forEach((card, i) => expect(card).toBe(before.cards[i]))
})

test('without that lane nothing changes', () => {
  const [first] = pictures
  expect(first && withEmotionStrip(first.before, 'no such lane')).toBe(first?.before)
})
