import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import type { BlueprintFile } from '#model/blueprint.ts'
import { fileFromBlueprint } from '#model/fileFromBlueprint.ts'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'
import { writeBlueprintFile } from '#model/writeBlueprintFile.ts'
import { randomFile } from './randomFile.ts'
import { samples } from './samples.ts'

function read(text: string): BlueprintFile {
  const reading = readBlueprintFile(text)
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems, null, 1))
  return reading.file
}

describe('a file that is read and written', () => {
  test.each(samples)('means the same, and is the same text from then on: %s', (_, text) => {
    const written = writeBlueprintFile(read(text))
    expect(JSON.parse(written)).toEqual(JSON.parse(text))
    expect(writeBlueprintFile(read(written))).toBe(written)
  })

  test('means the same, whatever it holds', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomFile, (file) => {
        const text = writeBlueprintFile(file)
        const again = read(text)
        expect(again).toEqual(file)
        expect(writeBlueprintFile(again)).toBe(text)
      }),
      { numRuns: 150 },
    )
  })

  test('means the same after it has been a snapshot', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomFile, (file) => {
        expect(fileFromBlueprint(blueprintFromFile(file))).toEqual(file)
      }),
      { numRuns: 150 },
    )
  })

  test('has its records in their order, however the tables are shuffled', () => {
    const file = read(samples[0]?.[1] ?? '')
    const now = blueprintFromFile(file)
    const steps = new Map([...now.steps].toReversed())
    expect(fileFromBlueprint({ ...now, steps })).toEqual(file)
  })
})
