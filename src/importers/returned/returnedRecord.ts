import type { FieldPath, ReturnedTableName } from './returnedFields.ts'
import type { ReadCell } from './returnedValue.ts'

type Plain = Readonly<Record<string, unknown>>

/** What a cell changes in a record. */
export interface FieldValue {
  readonly path: FieldPath
  readonly value: Extract<ReadCell, { value: unknown }>['value']
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const without = (record: Plain, field: string): Plain =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== field))

const withField = (record: Plain, field: string, value: unknown): Plain =>
  value === null || value === undefined ? without(record, field) : { ...record, [field]: value }

/** What every part of a field needs: without it the others say nothing, and go as well. */
const key: Readonly<Record<string, string>> = { prevention: 'action', taken: 'action' }

/** What a part is where nobody said it. */
const usual: Readonly<Record<string, Plain>> = { prevention: { kind: 'task' } }

function withPart(record: Plain, field: string, part: string, value: unknown): Plain {
  const before = record[field]
  const whole = withField(isPlain(before) ? before : {}, part, value)
  const needed = key[field]
  const isGone = Object.keys(whole).length === 0 || (needed === part && value === null)
  return withField(record, field, isGone ? null : { ...usual[field], ...whole })
}

/** A record with what its row says. */
export const rewritten = (record: Plain, values: readonly FieldValue[]): Plain =>
  values.reduce<Plain>(
    (now, { path: [field, part], value }) =>
      part === undefined ? withField(now, field, value) : withPart(now, field, part, value),
    record,
  )

/** What a record must have that a list need not say. */
export const usualFields: Readonly<Record<ReturnedTableName, Plain>> = {
  steps: { kind: 'action' },
  failPoints: { status: 'open' },
  standards: { basis: 'objective', measure: 'number', comparator: 'at-most' },
  touchpoints: {},
  measurements: {},
  complaints: {},
}
