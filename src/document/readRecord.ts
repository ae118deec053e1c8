import type { About, Id, TableName } from '#model/blueprint.ts'
import { problemAt, type FileProblem } from '#model/fileProblem.ts'
import { isOrder } from '#model/order.ts'
import { about as aboutSchema, recordShapes } from '#model/schema.ts'
import { shapeProblems } from '#model/shapeProblems.ts'
import { withoutSoundColumns } from '#model/withoutSoundColumns.ts'
import type { PlainRecord } from './plainRecord.ts'
import { fieldsOf, type SharedRecord } from './sharedTables.ts'

/** A record as the snapshot has it, or why it does not fit: a peer may have written but half of it. */
export type RecordReading = { readonly record: PlainRecord } | { readonly problem: FileProblem }

/** `before` is how the record was read last: columns of answers that say the same stay the same. */
export function readRecord(
  table: TableName,
  id: Id,
  shared: SharedRecord,
  before: PlainRecord | undefined,
): RecordReading {
  const fields = fieldsOf(table, shared, before)
  const order = fields['order']
  const record = { ...fields, id, order: isOrder(order) ? order : '' }
  const looked = table === 'surveys' ? withoutSoundColumns(record) : record
  const [problem] = shapeProblems(recordShapes[table], looked)
  if (problem) return { problem }
  if (record.order === '') return { problem: problemAt(fields, ['order'], { is: 'type', type: 'text' }) }
  return { record }
}

export interface AboutReading {
  readonly about: About
  readonly problem: FileProblem | null
}

/** The document's own fields. Without them there is no blueprint: what does not fit is left out, what is needed stands in. */
export function readAbout(shared: SharedRecord | undefined): AboutReading {
  const fields = shared ? fieldsOf('about', shared) : {}
  const [problem = null] = shapeProblems(aboutSchema, fields)
  if (!problem) return { about: soundAbout(fields), problem }
  const wrong = new Set(shapeProblems(aboutSchema, fields).map(({ path }) => path.split(/[.[]/)[0]))
  const kept = Object.fromEntries(Object.entries(fields).filter(([field]) => !wrong.has(field)))
  return { about: soundAbout({ id: 'blueprint', title: '', state: 'as-is', ...kept }), problem }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema has found nothing wrong with these fields
const soundAbout = (fields: object): About => fields as About
