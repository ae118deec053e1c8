import { expect, test } from 'vitest'
import { drawConnection } from '#drawing/drawConnection.ts'
import type { Figure } from '#drawing/figure.ts'
import { themes } from '#drawing/theme.ts'
import { connectionKinds } from '#model/vocabulary.ts'
import { textsIn } from './inside.ts'

const bent = [
  { x: 0, y: 0 },
  { x: 40, y: 0 },
  { x: 40, y: 4 },
  { x: 90, y: 4 },
]
const route = { id: 'c', points: bent, label: null }
const paths = (figures: readonly Figure[]) =>
  figures.flatMap((figure) => (figure.is === 'path' ? [figure] : []))

test('flow is solid, information dashed, dependency dotted', () => {
  const dashes = connectionKinds.map(
    (kind) => paths(drawConnection(route, { kind }, themes.paper))[0]?.ink.dash,
  )
  expect(dashes[0]).toBeUndefined()
  expect(dashes[1]?.[0]).toBeGreaterThan(4)
  expect(dashes[2]?.[0]).toBeLessThan(2)
})

test('a connection has one head, one in both directions two', () => {
  expect(paths(drawConnection(route, { kind: 'flow' }, themes.paper))).toHaveLength(2)
  expect(paths(drawConnection(route, { kind: 'flow', bidirectional: true }, themes.paper))).toHaveLength(3)
})

test('the tip of the head stands where the route ends', () => {
  const [, head] = paths(drawConnection(route, { kind: 'flow' }, themes.paper))
  expect(head?.d.startsWith('M90 4L')).toBe(true)
})

test('corners are rounded, and less so where a stretch is short', () => {
  const [line] = paths(drawConnection(route, { kind: 'flow' }, themes.paper))
  expect(line?.d).toBe('M0 0L38 0Q40 0 40 2L40 2Q40 4 42 4L83 4')
})

test('a label stands on a ground of its own', () => {
  const label = { box: { x: 30, y: -8, width: 40, height: 16 }, lines: ['yes'] }
  const figures = drawConnection({ ...route, label }, { kind: 'flow' }, themes.paper)
  expect(figures.slice(-2)).toMatchObject([
    { is: 'rect', box: label.box, ink: { fill: themes.paper.paper } },
    { is: 'text' },
  ])
  expect(textsIn(figures)).toEqual(['yes'])
})

test('nothing is drawn as long as no route is known', () => {
  expect(drawConnection({ ...route, points: [] }, { kind: 'flow' }, themes.paper)).toEqual([])
})
