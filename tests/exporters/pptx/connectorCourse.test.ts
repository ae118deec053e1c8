import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { courseOf } from '#exporters/pptx/connectorCourse.ts'
import { courseXml } from '#exporters/pptx/geometryXml.ts'
import { sitePoint, siteRoute } from '#exporters/pptx/siteRoute.ts'
import type { Point } from '#layout/placed.ts'
import { readXml } from '../xlsx/readXml.ts'
import { distance, pointsOf } from './geometry.ts'

/** Runs at right angles to each other, each of some length in either direction. */
const routes = fc
  .record({
    level: fc.boolean(),
    runs: fc.array(
      fc.integer({ min: -300, max: 300 }).filter((run) => Math.abs(run) > 3),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  })
  .map(({ level, runs }) =>
    runs.reduce<Point[]>(
      (points, run, i) => {
        const { x, y } = points.at(-1) ?? { x: 0, y: 0 }
        const isLevel = level === (i % 2 === 0)
        return [...points, isLevel ? { x: x + run, y } : { x, y: y + run }]
      },
      [{ x: 200, y: 200 }],
    ),
  )

const read = (points: readonly Point[]) => pointsOf(readXml(`<p>${courseXml(courseOf(points)).join('')}</p>`))

test('a connector runs through the points of its route, whatever way it goes', () => {
  fc.assert(
    fc.property(routes, (points) => {
      const written = read(points)
      expect(written).toHaveLength(points.length)
      const off = points.map((point, i) => distance(point, written[i] ?? { x: Infinity, y: 0 }))
      expect(Math.max(...off)).toBeLessThan(0.3)
    }),
    { numRuns: 500 },
  )
})

test('a route with more turns than a connector has is told with fewer, from the same side to the same side', () => {
  const from = { x: 0, y: 0, width: 100, height: 40 }
  const to = { x: 500, y: 300, width: 100, height: 40 }
  const points = [
    { x: 100, y: 10 },
    { x: 140, y: 10 },
    { x: 140, y: 80 },
    { x: 240, y: 80 },
    { x: 240, y: 88 },
    { x: 400, y: 88 },
    { x: 400, y: 330 },
    { x: 500, y: 330 },
  ]
  const route = siteRoute(points, from, to)
  expect(route?.points.length).toBeLessThanOrEqual(6)
  expect(route?.points[0]).toEqual(sitePoint(from, 3))
  expect(route?.points.at(-1)).toEqual(sitePoint(to, 1))
  const turns = route?.points.slice(1).map((point, i) => {
    const before = route.points[i]
    return before && (Math.abs(before.x - point.x) < 0.01 ? 'upright' : 'level')
  })
  expect(turns?.filter((turn, i) => turn === turns[i + 1])).toEqual([])
})
