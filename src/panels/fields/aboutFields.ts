import type { About } from '#model/blueprint.ts'
import { stateChoice } from './choices.ts'
import type { Field } from './field.ts'

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
