import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checklistIds } from '#exporters/checklists/checklist.ts'
import { checklists } from '#exporters/checklists/checklists.ts'
import { listPreview } from '#exporters/preview/answerPreview.ts'
import { pageArrangement } from '#exporters/preview/paintedPages.ts'
import { sampleEdition } from './editions.ts'

describe('the preview of a list', () => {
  test('has the headings and the first rows of what will be written, and says how many there are', async () => {
    const { blueprint, words } = await sampleEdition('hotel.en')
    for (const id of checklistIds) {
      const list = checklists[id](blueprint, words)
      const shown = listPreview(id, list, 'read')
      expect(shown.count).toBe(list.rows.length)
      expect(shown.rows).toHaveLength(Math.min(12, list.rows.length))
      for (const row of shown.rows) expect(row).toHaveLength(shown.headings.length)
    }
    const { failPoints } = checklists
    const read = listPreview('failPoints', failPoints(blueprint, words), 'read')
    expect(read.rows[0]).toContain('Make reservation')
  })
})

describe('pages side by side', () => {
  test('fit the room, as large as they can', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 100, max: 3000 }),
      height: fc.integer({ min: 100, max: 3000 }),
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), sizes, sizes, (count, page, room) => {
        const { columns, width, height, scale } = pageArrangement(count, page, room)
        expect(width).toBeLessThanOrEqual(room.width + 1e-6)
        expect(height).toBeLessThanOrEqual(room.height + 1e-6)
        expect(columns * page.width * scale).toBeLessThanOrEqual(width + 1e-6)
        expect(Math.ceil(count / columns) * columns).toBeGreaterThanOrEqual(count)
      }),
    )
  })
})
