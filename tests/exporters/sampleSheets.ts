import { marksOf } from '#analysis/marksOf.ts'
import type { Sheet } from '#drawing/sheet.ts'
import { arrange } from '#layout/arrange.ts'
import { placeMissing } from '#layout/placeMissing.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { applied, type Change } from '#model/change.ts'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'
import { words } from '../drawing/smallSheet.ts'
import { samples } from '../model/samples.ts'

function sheetOf(text: string): Sheet {
  const reading = readBlueprintFile(text)
  if (!('file' in reading)) throw new Error('the sample cannot be read')
  const read = blueprintFromFile(reading.file)
  const changes = [...placeMissing(read)].map(([id, { phase, column, row }]): Change => ({
    table: 'steps',
    id,
    set: { column, row, ...(phase !== null && { phase }) },
  }))
  const blueprint = applied(read, changes)
  return { blueprint, placed: arrange(blueprint), marks: marksOf(blueprint), words }
}

/** Every sample as it goes to paper. */
export const sampleSheets: readonly (readonly [name: string, sheet: Sheet])[] = samples.map(
  ([name, text]) => [name.replace('.blueprint.json', ''), sheetOf(text)],
)
