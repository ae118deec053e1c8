import { describe, expect, test } from 'vitest'
import { printParts } from '#exporters/html/printParts.ts'
import { boundsOf } from '#exporters/pictureOf.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { smallSheet } from '../../drawing/smallSheet.ts'
import { thousandSteps } from '../../browser/thousand.ts'
import { editionFor, sampleBlueprints, sampleEdition } from '../editions.ts'

test('a drawing that can be read on one page has no parts', () => {
  expect(printParts(smallSheet.placed, smallSheet.placed.bounds)).toEqual([])
})

const editions = new Map([
  ...[...sampleBlueprints.keys()].map((name) => [name, () => sampleEdition(name)] as const),
  ['a thousand steps', () => editionFor(blueprintFromFile(thousandSteps()))] as const,
])

describe.each([...editions])('the parts of %s', (_, edition) => {
  test('follow each other without a gap, and cut no step', async () => {
    const drawn = await edition()
    const { placed } = drawn.sheet
    const parts = printParts(placed, boundsOf(drawn)).map(({ box }) => box)
    expect(parts.length).toBeGreaterThan(1)
    const ends = parts.map(({ x, width }) => x + width)
    expect(parts.map(({ x }) => x)).toEqual([0, ...ends.slice(0, -1)])
    expect(ends.at(-1)).toBeCloseTo(placed.bounds.x + placed.bounds.width)
    for (const { box } of placed.steps.values()) {
      const holding = parts.filter(({ x, width }) => x <= box.x && box.x + box.width <= x + width)
      expect(holding).toHaveLength(1)
    }
  })

  test('name each phase in the parts where its steps are', async () => {
    const drawn = await edition()
    const { placed } = drawn.sheet
    const named = new Set(printParts(placed, boundsOf(drawn)).flatMap(({ phases }) => phases))
    expect([...named].toSorted((a, b) => a - b)).toEqual(placed.phases.map((_phase, i) => i))
  })
})
