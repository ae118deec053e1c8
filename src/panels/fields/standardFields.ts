import type { Standard } from '#model/blueprint.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import { basisChoice, comparatorChoice, dimensionChoice, measureChoice, statisticChoice } from './choices.ts'
import type { Field, FieldLine, FieldPlan } from './field.ts'

const between = ({ comparator }: Standard) => comparator === 'between'
const isNumber = ({ measure }: Standard) => measure === 'number'
/** Alone a unit says nothing; typed with the target, both are kept. */
const hasUnit = (standard: Standard) => isNumber(standard) && !targetIsOpen(standard)
/** Of answers by yes or no the share is what is measured already. */
const mayRequireShare = (standard: Standard) => isNumber(standard) || standard.requiredShare !== undefined

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
export const target: Field<Standard> = {
  key: 'target',
  label: 'target',
  as: { is: 'amount', of: 'target', needed: true },
}
export const upper: Field<Standard> = {
  key: 'upper',
  label: 'upper',
  as: { is: 'amount', of: 'bound' },
  when: between,
}
export const limit: Field<Standard> = { key: 'limit', label: 'limit', as: { is: 'amount', of: 'bound' } }
export const upperLimit: Field<Standard> = {
  key: 'upperLimit',
  label: 'upperLimit',
  as: { is: 'amount', of: 'bound' },
  when: between,
}
export const unit: Field<Standard> = { key: 'unit', label: 'unit', as: { is: 'text' }, when: hasUnit }
export const requiredShare: Field<Standard> = {
  key: 'requiredShare',
  label: 'requiredShare',
  as: { is: 'share' },
  when: mayRequireShare,
}
export const statistic: Field<Standard> = {
  key: 'statistic',
  label: 'statistic',
  as: { is: 'choice', choice: statisticChoice },
  when: isNumber,
}
export const method: Field<Standard> = { key: 'method', label: 'method', as: { is: 'text', long: true } }
export const frequency: Field<Standard> = { key: 'frequency', label: 'frequency', as: { is: 'text' } }
export const standardOwner: Field<Standard> = { key: 'owner', label: 'owner', as: { is: 'text' } }
export const promised: Field<Standard> = {
  key: 'promised',
  label: 'promised',
  as: { is: 'amount', of: 'bound' },
}

/** What is wanted, what is still tolerated, and how that is found out; the rest is behind “more”. */
export const standardLines: Record<'target' | 'limit' | 'method', readonly FieldLine<Standard>[]> = {
  target: [metric, measure, [comparator, target, upper, unit]],
  limit: [[limit, upperLimit]],
  method: [dimension, method, frequency, standardOwner],
}

export const standardPlan: FieldPlan<Standard> = {
  usual: [...standardLines.target, ...standardLines.limit, ...standardLines.method],
  rare: [statistic, requiredShare, basis, promised],
}
