import { describe, expect, test } from 'vitest'
import { squeezed, type Span } from '#exporters/pdf/fold/squeezed.ts'
import { sampleSheets } from '../sampleSheets.ts'

describe.each(sampleSheets)('the room that a strip of %s leaves free', (_name, { placed }) => {
  const last = placed.lanes.at(-1)
  const bottom = (last?.y ?? 0) + (last?.height ?? 0)
  const first = [...placed.steps.values()][0]
  const taken: Span[] = first ? [{ from: first.box.y - 5, to: first.box.y + first.box.height + 5 }] : []
  const heights = Array.from({ length: 200 }, (_, i) => (i / 200) * bottom)

  test('is taken out: nothing changes its order, and what stands there keeps its size', () => {
    const squeeze = squeezed(placed, taken)
    const moved = heights.map(squeeze)
    expect(moved).toEqual(moved.toSorted((a, b) => a - b))
    for (const { from, to } of taken) expect(squeeze(to) - squeeze(from)).toBeCloseTo(to - from)
    expect(squeeze(bottom)).toBeLessThan(bottom)
    expect(squeeze(0)).toBe(0)
  })

  test('is kept as far as the names of lanes need it', () => {
    const squeeze = squeezed(placed, [])
    for (const { y, height, lines } of placed.lanes) {
      const left = squeeze(y + height) - squeeze(y)
      expect(left).toBeGreaterThanOrEqual(Math.min(height, lines.length * 17 + 14) - 1e-6)
      expect(left).toBeLessThanOrEqual(height + 1e-6)
    }
  })

  test('stays where all of it is taken', () => {
    const squeeze = squeezed(placed, [{ from: 0, to: bottom }])
    heights.forEach((y) => expect(squeeze(y)).toBeCloseTo(y))
  })
})
