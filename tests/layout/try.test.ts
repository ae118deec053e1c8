import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { arrange, arrangeBoxes } from '#layout/arrange.ts'
import { tidy } from '#layout/tidy.ts'
import { tidyOneMomentPerConnection } from '#layout/tidyOneMomentPerConnection.ts'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { violations } from './violations.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import type { Place } from '#layout/placed.ts'

const settled = (b: Blueprint, places: ReadonlyMap<Id, Place>): Blueprint => ({
  ...b,
  steps: new Map([...b.steps].map(([id, step]) => [id, { ...step, column: places.get(id)?.column ?? 1, row: places.get(id)?.row ?? 1 }])),
})

test.each(readdirSync('tests/samples'))('%s', async (name) => {
  const read = readBlueprintFile(readFileSync(`tests/samples/${name}`, 'utf8'))
  if (!('file' in read)) throw new Error('x')
  const raw = blueprintFromFile(read.file)
  const b = settled(raw, tidy(raw))
  expect(violations(b, arrange(b))).toEqual([])
  expect([...arrangeBoxes(b).steps]).toEqual([...arrange(b).steps])
  const e = settled(raw, await tidyOneMomentPerConnection(raw))
  expect(violations(e, arrange(e))).toEqual([])
})
