import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extentOf } from '#drawing/extentOf.ts'
import {
  drawEmotionCurve,
  drawEmotionHeading,
  emotionAt,
  emotionLevels,
  emotionPlaces,
  emotionStrip,
  emotionStripHeight,
  emotionY,
} from '#drawing/overlays/emotionCurve.ts'
import { smoothPath } from '#drawing/overlays/smoothPath.ts'
import { withEmotionStrip } from '#drawing/overlays/withEmotionStrip.ts'
import { themes } from '#drawing/theme.ts'
import { arrange } from '#layout/arrange.ts'
import type { Point } from '#layout/placed.ts'
import { randomPicture } from '../../layout/randomBlueprint.ts'
import { linesIn } from '../charts/chartFaults.ts'
import { contrast } from '../charts/contrast.ts'
import { textsIn } from '../inside.ts'
import { smallSheet } from '../smallSheet.ts'

const theme = themes.light
const placed = withEmotionStrip(smallSheet.placed, 'customer')
const strip = emotionStrip(placed, 'customer') ?? { x: 0, y: 0, width: 0, height: 0 }

const curves = (places: ReturnType<typeof emotionPlaces>) =>
  drawEmotionCurve(strip, places, theme).flatMap((figure) =>
    figure.is === 'path' && figure.ink.stroke === theme.lanes.customer ? [figure.d] : [],
  )

describe('a point of the curve', () => {
  test('stands above the middle of its step, the better the higher', () => {
    const places = emotionPlaces(
      placed,
      'customer',
      new Map([
        ['arrive', 2],
        ['queue', -2],
      ]),
    )
    const [arrive, queue] = places
    expect(places.map(({ step }) => step)).toEqual(['arrive', 'queue'])
    expect(arrive?.x).toBe(30 + 150 / 2)
    expect(arrive?.y).toBeLessThan(queue?.y ?? 0)
    for (const { y } of places) {
      expect(y).toBeGreaterThan(strip.y)
      expect(y).toBeLessThan(strip.y + strip.height)
    }
  })

  test('let go anywhere comes to the nearest level', () => {
    for (const emotion of emotionLevels) {
      const y = emotionY(emotion, strip)
      expect(emotionAt(y, strip)).toBe(emotion)
      expect(emotionAt(y + 5, strip)).toBe(emotion)
      expect(emotionAt(y - 5, strip)).toBe(emotion)
    }
    expect(emotionAt(strip.y - 1000, strip)).toBe(2)
    expect(emotionAt(strip.y + 1000, strip)).toBe(-2)
  })

  test('of which nothing was said stands on the zero line, and the curve passes it by', () => {
    const said = new Map<string, number | null>([
      ['arrive', 1],
      ['queue', null],
    ])
    const places = emotionPlaces(placed, 'customer', said)
    expect(places[1]).toMatchObject({ y: emotionY(0, strip), emotion: null })
    expect(curves(places)).toEqual([])
    expect(curves(emotionPlaces(placed, 'customer', new Map(said).set('queue', -1)))).toHaveLength(1)
  })

  test('belongs to a step of that lane which is asked for', () => {
    const all = new Map([...placed.steps.keys()].map((id) => [id, 0] as const))
    expect(emotionPlaces(placed, 'customer', all).map(({ step }) => step)).toEqual(['arrive', 'queue'])
    expect(emotionPlaces(placed, 'customer', new Map([['queue', 0]]))).toHaveLength(1)
    expect(emotionPlaces(placed, 'nowhere', all)).toEqual([])
  })
})

test('in any blueprint the points go from left to right, no two at one place', () => {
  for (let seed = 1; seed <= 15; seed += 1) {
    const arranged = arrange(randomPicture({ seed, most: 40 }))
    for (const { id } of arranged.lanes) {
      const emotions = new Map([...arranged.steps.keys()].map((step) => [step, 1] as const))
      const xs = emotionPlaces(withEmotionStrip(arranged, id), id, emotions).map(({ x }) => x)
      expect(xs.filter((x, i) => x <= (xs[i - 1] ?? -Infinity))).toEqual([])
    }
  }
}, 60_000)

/** Points in order of x. */
const anyPoints: fc.Arbitrary<Point[]> = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 300 }), y: fc.integer({ min: 0, max: 100 }) }), {
    minLength: 2,
    maxLength: 20,
  })
  .map((list) => {
    let x = 0
    return list.map(({ gap, y }) => {
      x += gap
      return { x, y }
    })
  })

test('the curve goes through its points and never swings beyond the heights of the two it joins', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const numbers = [...smoothPath(points).matchAll(/-?[\d.]+/g)].map(([number]) => Number(number))
      const [first, ...curve] = Array.from({ length: numbers.length / 2 }, (_, i) => ({
        x: numbers[2 * i] ?? NaN,
        y: numbers[2 * i + 1] ?? NaN,
      }))
      expect([first, ...curve.filter((_, i) => i % 3 === 2)]).toEqual(points)
      // Two control points and the end of each part: a cubic stays within the heights of its four points.
      curve.forEach(({ y }, i) => {
        const [start, end] = [points[Math.floor(i / 3)], points[Math.floor(i / 3) + 1]]
        expect(y).toBeGreaterThanOrEqual(Math.min(start?.y ?? 0, end?.y ?? 0) - 0.01)
        expect(y).toBeLessThanOrEqual(Math.max(start?.y ?? 0, end?.y ?? 0) + 0.01)
      })
    }),
  )
})

test('all that is drawn stays in the strip', () => {
  const all = new Map<string, number | null>([
    ['arrive', 2],
    ['queue', -2],
  ])
  const extent = extentOf(drawEmotionCurve(strip, emotionPlaces(placed, 'customer', all), theme))
  expect(extent?.y).toBeGreaterThanOrEqual(strip.y)
  expect((extent?.y ?? 0) + (extent?.height ?? 0)).toBeLessThanOrEqual(strip.y + strip.height)
})

test('good and bad points are told apart without colour', () => {
  const signs = (emotion: number) => {
    const places = emotionPlaces(placed, 'customer', new Map([['arrive', emotion]]))
    return drawEmotionCurve(strip, places, theme).flatMap((figure) =>
      figure.is === 'group' ? figure.figures.filter(({ is }) => is === 'path') : [],
    ).length
  }
  expect([signs(1), signs(0), signs(-1)]).toEqual([2, 0, 1])
})

test.each(Object.entries(themes))('the heading stays in its place and can be read in %s', (_name, each) => {
  for (const name of [
    'Emotion',
    'How customers feel while they are served here',
    '顾客在整个服务过程中的情绪',
  ]) {
    const figures = drawEmotionHeading(name, 140, each)
    expect(extentOf(figures)).toMatchObject({ x: 0, y: 0, width: 140, height: emotionStripHeight })
    expect(textsIn(figures).length).toBeLessThanOrEqual(3)
    for (const { color, on, box } of linesIn(figures, each.card)) {
      expect(contrast(color, on)).toBeGreaterThanOrEqual(4.5)
      expect(box.x + box.width).toBeLessThan(140 - 18 - 7)
    }
  }
})
