import type { About } from '#model/blueprint.ts'
import { stateChoice } from './choices.ts'
import type { Field, Whole } from './field.ts'
import type { ListPlan } from './listPlans.ts'

const header = (part: keyof NonNullable<About['header']>, is: 'text' | 'day' = 'text'): Field<About> => ({
  key: `header.${part}`,
  label: part,
  as: is === 'day' ? { is } : { is, long: true },
})

/** What the blueprint says of itself. */
export const aboutFields: readonly Field<About>[] = [
  { key: 'title', label: 'title', as: { is: 'text', long: true, needed: true } },
  { key: 'summary', label: 'summary', as: { is: 'text', long: true } },
  { key: 'state', label: 'state', as: { is: 'choice', choice: stateChoice, needed: true } },
  { key: 'toleratedSeconds', label: 'toleratedTotal', as: { is: 'duration' } },
  { key: 'customersPerMonth', label: 'customersPerMonth', as: { is: 'number', least: 0 } },
  { key: 'language', label: 'language', as: { is: 'text' } },
]

/** The header of a controlled document. */
export const headerFields: readonly Field<About>[] = [
  header('organisation'),
  header('revision'),
  header('author'),
  header('approver'),
  header('effective', 'day'),
  header('scenario'),
  header('persona'),
  header('scope'),
]

/** Without a price there is nothing to reckon with; what is not said of the costs yet is nothing. */
const moneyIs: Whole = {
  heart: 'price',
  fill: () => ({ currency: '', price: 0, costPerMinute: 0, costs: [] }),
}

/** What serving one customer brings in and costs. */
export const moneyFields: readonly Field<About>[] = [
  { key: 'economics.price', label: 'price', as: { is: 'number', least: 0 }, whole: moneyIs },
  { key: 'economics.currency', label: 'currency', as: { is: 'text', needed: true }, whole: moneyIs },
  {
    key: 'economics.costPerMinute',
    label: 'costPerMinute',
    as: { is: 'number', least: 0, needed: true },
    whole: moneyIs,
  },
]

/** What serving one customer costs besides the time. */
export const costsPlan: ListPlan = {
  key: 'economics.costs',
  name: 'costs',
  add: 'addCosts',
  parts: [
    { key: 'name', as: { is: 'text', needed: true }, needed: true },
    { key: 'amount', as: { is: 'number', needed: true }, needed: true },
  ],
  whole: moneyIs,
}
