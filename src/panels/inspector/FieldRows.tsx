import type { FileRecords, Id, TableName } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import type { Field, FieldLine } from '../fields/field.ts'
import { recordOf } from '../fields/writeField.ts'
import { FieldRow } from './FieldRow.tsx'

interface FieldRowsProps<T extends TableName> {
  readonly table: T
  readonly id: Id
  readonly lines: readonly FieldLine<FileRecords[T]>[]
  /** True where the first field shall take the focus. */
  readonly fresh?: boolean
}

/** Fields of one record, each in its row; those that mean nothing for it are left out. */
export function FieldRows<T extends TableName>({ table, id, lines, fresh = false }: FieldRowsProps<T>) {
  const record = useSession((state) => recordOf(state.blueprint, table, id))
  if (!record) return null
  const rows = lines.map((line) => fieldsOf(line).filter(({ when }) => !when || when(record)))
  return rows.map((fields, i) => {
    const [first] = fields
    return first ? (
      <FieldRow
        key={first.key}
        owner={{ table, ids: [id] }}
        record={record}
        fields={fields}
        fresh={fresh && i === 0}
      />
    ) : null
  })
}

function fieldsOf<R>(line: FieldLine<R>): readonly Field<R>[] {
  return 'key' in line ? [line] : line
}
