import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edgesOf, fitted, leastZoom, mostZoom, zoomed } from '#canvas/camera.ts'

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
