import { expect, test } from 'vitest'
import { drawConnection } from '#drawing/drawConnection.ts'
import { extentOf } from '#drawing/extentOf.ts'
import { drawCriticalRoute, drawCriticalStep } from '#drawing/overlays/criticalPath.ts'
import { mixed, themes } from '#drawing/theme.ts'
import { stepKinds } from '#model/vocabulary.ts'
import { contrast } from '../charts/contrast.ts'

const theme = themes.light
const size = { width: 150, height: 70 }
const route = {
  id: 'c',
  points: [
    { x: 0, y: 0 },
    { x: 40, y: 0 },
    { x: 40, y: 60 },
  ],
  label: null,
}

test('a connection on the critical path is a heavier line with a larger head at the same place', () => {
  const [line, head] = drawCriticalRoute(route, theme)
  const [usual, usualHead] = drawConnection(route, { kind: 'flow' }, theme)
  const width = (figure: typeof line) => (figure?.is === 'path' ? (figure.ink.strokeWidth ?? 0) : 0)
  expect(width(line)).toBeGreaterThanOrEqual(2 * width(usual))
  const [large, small] = [head, usualHead].map((figure) => figure && extentOf([figure]))
  expect(large?.width).toBeGreaterThan(small?.width ?? Infinity)
  // Both tips touch the box at which the connection ends.
  expect((large?.y ?? 0) + (large?.height ?? 0)).toBe(60)
  expect((small?.y ?? 0) + (small?.height ?? 0)).toBe(60)
})

test('nothing is drawn as long as no route is known', () => {
  expect(drawCriticalRoute({ points: [] }, theme)).toEqual([])
})

test.each(stepKinds)('a step of kind %s on it has an outline all round its own, and a clock', (kind) => {
  const { below, above } = drawCriticalStep(kind, size, theme)
  const outline = extentOf(below)
  expect(outline?.x).toBeLessThan(0)
  expect(outline?.y).toBeLessThan(0)
  expect((outline?.x ?? 0) + (outline?.width ?? 0)).toBeGreaterThan(size.width)
  expect((outline?.y ?? 0) + (outline?.height ?? 0)).toBeGreaterThan(size.height)
  expect(above.map(({ is }) => is)).toEqual(['circle', 'path'])
})

test.each(Object.entries(themes))('it can be made out on every lane in %s', (_name, each) => {
  for (const color of Object.values(each.lanes))
    expect(contrast(each.connection, mixed(color, each.paper, each.bandOpacity))).toBeGreaterThanOrEqual(3)
})
