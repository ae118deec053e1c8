import type * as Y from 'yjs'
import { isSoundColumn } from '#model/withoutSoundColumns.ts'
import type { PackedBlueprint } from './packedBlueprint.ts'
import { unpackedColumn } from './packedColumn.ts'
import { sharedTable } from './sharedTables.ts'

/** Work goes on for so long before others have their turn; in ms. */
const atMost = 12

/** The answers of a survey lie no deeper than this: `answers.items.<id>.perception`. */
const deepest = 4

/** All packed columns in a value, with the names they stand under. */
function packedIn(value: unknown, name = '', depth = 1): readonly (readonly [string, Uint8Array])[] {
  if (value instanceof Uint8Array) return [[name, value]]
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth >= deepest) return []
  return Object.entries(value).flatMap(([key, each]) => packedIn(each, key, depth + 1))
}

/** Unpacks columns of answers with rests in between, so that reading them later is short. */
async function unpackAhead(answers: readonly unknown[]): Promise<void> {
  let began = performance.now()
  for (const [name, packed] of answers.flatMap((each) => packedIn(each))) {
    const plain = unpackedColumn(packed)
    if (plain && name === 'at') isSoundColumn(plain, 'moments')
    if (performance.now() - began < atMost) continue
    await new Promise((rested) => setTimeout(rested))
    began = performance.now()
  }
}

/** To be waited for before a document is opened that may hold very many answers. */
export const prepareDocument = (doc: Y.Doc): Promise<void> =>
  unpackAhead([...sharedTable(doc, 'surveys').values()].map((survey) => survey.get('answers')))

/** To be waited for before a snapshot is unpacked that may hold very many answers. */
export const prepareSnapshot = ({ surveys }: PackedBlueprint): Promise<void> =>
  unpackAhead([...surveys.values()].map(({ answers }) => answers))
