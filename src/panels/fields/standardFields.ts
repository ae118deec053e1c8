import type { Standard } from '#model/blueprint.ts'
import { basisChoice, comparatorChoice, dimensionChoice, measureChoice, statisticChoice } from './choices.ts'
import type { Field, FieldPlan } from './field.ts'

const between = ({ comparator }: Standard) => comparator === 'between'
const isNumber = ({ measure }: Standard) => measure === 'number'

export const metric: Field<Standard> = {
  key: 'metric',
  label: 'metric',
  as: { is: 'text', long: true, needed: true },
}
export const dimension: Field<Standard> = {
  key: 'dimension',
  label: 'dimension',
  as: { is: 'choice', choice: dimensionChoice },
}
export const basis: Field<Standard> = {
  key: 'basis',
  label: 'basis',
  as: { is: 'choice', choice: basisChoice, needed: true },
}
export const measure: Field<Standard> = {
  key: 'measure',
  label: 'measure',
  as: { is: 'choice', choice: measureChoice, needed: true },
}
export const comparator: Field<Standard> = {
  key: 'comparator',
  label: 'comparator',
  as: { is: 'choice', choice: comparatorChoice, needed: true },
}
export const target: Field<Standard> = { key: 'target', label: 'target', as: { is: 'amount', needed: true } }
export const upper: Field<Standard> = { key: 'upper', label: 'upper', as: { is: 'amount' }, when: between }
export const limit: Field<Standard> = { key: 'limit', label: 'limit', as: { is: 'amount' } }
export const upperLimit: Field<Standard> = {
  key: 'upperLimit',
  label: 'upperLimit',
  as: { is: 'amount' },
  when: between,
}
export const unit: Field<Standard> = { key: 'unit', label: 'unit', as: { is: 'text' }, when: isNumber }
export const requiredShare: Field<Standard> = {
  key: 'requiredShare',
  label: 'requiredShare',
  as: { is: 'share' },
}
export const statistic: Field<Standard> = {
  key: 'statistic',
  label: 'statistic',
  as: { is: 'choice', choice: statisticChoice },
}
export const method: Field<Standard> = { key: 'method', label: 'method', as: { is: 'text', long: true } }
export const frequency: Field<Standard> = { key: 'frequency', label: 'frequency', as: { is: 'text' } }
export const standardOwner: Field<Standard> = { key: 'owner', label: 'owner', as: { is: 'text' } }
export const promised: Field<Standard> = { key: 'promised', label: 'promised', as: { is: 'amount' } }

export const standardPlan: FieldPlan<Standard> = {
  usual: [
    metric,
    [comparator, target, upper, unit],
    [limit, upperLimit],
    dimension,
    method,
    frequency,
    standardOwner,
  ],
  rare: [basis, measure, statistic, requiredShare, promised],
}
