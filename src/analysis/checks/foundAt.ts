import type { Id, TableName } from '#model/blueprint.ts'
import type { Found } from './check.ts'
import type { SeenStep } from './seen.ts'

/** Something found at a record that hangs on a step; null where it hangs on none. */
export function foundAt(
  table: TableName,
  id: Id,
  at: SeenStep | null,
  values: Found['values'],
  terms?: Found['terms'],
): Found {
  const ref = { table, id }
  const found = at ? { ref, step: at.step.id, values: { step: at.step.name, ...values } } : { ref, values }
  return terms ? { ...found, terms } : found
}

/** Something found at a step itself. */
export const foundAtStep = (at: SeenStep, values: Found['values'] = {}, terms?: Found['terms']): Found =>
  foundAt('steps', at.step.id, at, values, terms)
