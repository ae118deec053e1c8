import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edgesOf, fitted, leastZoom, mostZoom, showing, uncovered, zoomed } from '#canvas/camera.ts'

const frame = { width: 1440, height: 650 }
const edges = edgesOf(frame)

const box = fc.record({
  x: fc.constant(0),
  y: fc.constant(0),
  width: fc.integer({ min: 200, max: 60_000 }),
  height: fc.integer({ min: 200, max: 6_000 }),
})

test('zooming from the whole never loses the drawing', () => {
  fc.assert(
    fc.property(box, fc.double({ min: leastZoom, max: mostZoom, noNaN: true }), (content, to) => {
      const { x, y, zoom } = zoomed(fitted(content, frame), to, content, frame)
      const seen = {
        width: Math.min(x + content.width * zoom, frame.width - edges.right) - Math.max(x, edges.left),
        height: Math.min(y + content.height * zoom, frame.height - edges.bottom) - Math.max(y, edges.top),
      }
      const most = {
        width: Math.min(content.width * zoom, frame.width - edges.left - edges.right),
        height: Math.min(content.height * zoom, frame.height - edges.top - edges.bottom),
      }
      // At least a third of what could be seen of it.
      expect(seen.width).toBeGreaterThan(most.width / 3)
      expect(seen.height).toBeGreaterThan(most.height / 3)
    }),
  )
})

test('what lies in the middle of the canvas stays there', () => {
  const content = { x: 0, y: 0, width: 4_000, height: 2_000 }
  const before = { x: -500, y: -300, zoom: 1 }
  const after = zoomed(before, 2, content, frame)
  const under = ({ x, y, zoom }: typeof before) => ({
    x: (frame.width / 2 - x) / zoom,
    y: (frame.height / 2 - y) / zoom,
  })
  expect(under(after).x).toBeCloseTo(under(before).x)
  expect(under(after).y).toBeCloseTo(under(before).y)
})

test('the beginning of the drawing stays beside the headings, however near to it a step stands', () => {
  const content = { x: 0, y: 0, width: 600, height: 400 }
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 40 }),
      fc.double({ min: 0.3, max: 1, noNaN: true }),
      (x, y, zoom) => {
        const step = { x, y, width: 150, height: 46 }
        const begun = { x: edges.left, y: edges.top, zoom }
        expect(showing(step, begun, frame)).toEqual(begun)
        const away = { ...begun, x: begun.x - 300, y: begun.y - 200 }
        const back = showing(step, away, frame)
        expect(back.x + content.x * zoom).toBeLessThanOrEqual(edges.left + 1e-6)
        expect(back.y + content.y * zoom).toBeLessThanOrEqual(edges.top + 1e-6)
      },
    ),
  )
})

test('what a sheet at the foot covers is moved above it, and nothing else is moved', () => {
  const phone = { width: 390, height: 690, covered: 400 }
  const step = { x: 20, y: 500, width: 150, height: 46 }
  const view = { x: 104, y: 30, zoom: 1 }
  const moved = uncovered(step, view, phone)
  expect(moved.x).toBe(view.x)
  expect(step.y + step.height + moved.y).toBeLessThan(phone.height - phone.covered)
  expect(step.y + moved.y).toBeGreaterThan(edges.top)
  const free = { ...step, y: 60 }
  expect(uncovered(free, view, phone)).toEqual(view)
  expect(uncovered({ ...free, y: -400 }, view, phone), 'above the canvas, nothing covers it').toEqual(view)
})
