import type { TableName } from '#model/blueprint.ts'
import { recordShapes } from '#model/schema.ts'
import { withoutSoundColumns } from '#model/withoutSoundColumns.ts'

/** True where a record has the shape that the file format asks of its table. */
export const fits = (table: TableName, record: object): boolean =>
  recordShapes[table].safeParse(table === 'surveys' ? withoutSoundColumns(record) : record).success
