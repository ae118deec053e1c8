import type { Measurement } from '#model/blueprint.ts'
import type { Field } from './field.ts'

/** What is kept of one measurement. Its value is read by the standard that it belongs to. */
export const measuredValue: Field<Measurement> = {
  key: 'value',
  label: 'value',
  as: { is: 'amount', needed: true },
}
export const measuredAt: Field<Measurement> = {
  key: 'at',
  label: 'measuredAt',
  as: { is: 'moment', needed: true },
}
export const sample: Field<Measurement> = {
  key: 'sample',
  label: 'sample',
  as: { is: 'number', least: 1, whole: true },
}
export const source: Field<Measurement> = { key: 'source', label: 'source', as: { is: 'text' } }
