import type { Id } from '#model/blueprint.ts'
import { type Attention, attentionOf } from '../fields/attention.ts'
import { type Facet, facetValues, registerFacets } from './facets.ts'
import type { RegisterRow } from './registerRows.ts'

/** What rows must have to be shown: of each facet one of the values chosen, and what asks for attention. */
export interface RowFilter {
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>
  readonly attention: Attention | null
}

/** Shows all. */
export const noFilter: RowFilter = { chosen: {}, attention: null }

const facets: readonly Facet[] = [...new Set(Object.values(registerFacets).flat())]

/** The facets of which something is chosen: nothing chosen asks for nothing. */
const asked = ({ chosen }: RowFilter) =>
  facets.flatMap((facet) => {
    const values = chosen[facet] ?? []
    return values.length > 0 ? [{ facet, values }] : []
  })

/** True where some rows may be hidden. */
export const isFiltering = (filter: RowFilter): boolean =>
  filter.attention !== null || asked(filter).length > 0

/** True where a row has all that is asked. */
export function passes(filter: RowFilter, row: RegisterRow): boolean {
  if (filter.attention !== null && !attentionOf(row.standing ?? row.handled).includes(filter.attention))
    return false
  return asked(filter).every(({ facet, values }) =>
    facetValues(facet, row).some((value) => values.includes(value)),
  )
}

/**
 * The rows that a filter hides at the moment it is set. One that is shown stays while it is worked on, even once it no longer
 * passes, and so does one that is new: what somebody types into must not vanish under their hands.
 */
export const hiddenBy = (filter: RowFilter, rows: readonly RegisterRow[]): ReadonlySet<Id> =>
  new Set(isFiltering(filter) ? rows.filter((row) => !passes(filter, row)).map(({ id }) => id) : [])

/** The filter with a value of a facet taken in or out. */
export function withValue(filter: RowFilter, facet: Facet, value: string): RowFilter {
  const before = filter.chosen[facet] ?? []
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value]
  return { ...filter, chosen: { ...filter.chosen, [facet]: after } }
}
