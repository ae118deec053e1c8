import * as z from 'zod/mini'
import type { Id } from '#model/blueprint.ts'
import { connection, failPoint, id, lane, standard, step, touchpoint } from '#model/schema.ts'

/** A lane that steps of a fragment stand in, and how to find its like in another blueprint. */
const fragmentLane = z.object({
  id,
  kind: lane.shape.kind,
  /** Which of the lanes of its kind, from 0. */
  nth: z.int().check(z.gte(0)),
  /** The rank of its kind: see model/lines.ts. */
  rank: z.int().check(z.gte(0)),
})

/** The one truth for what the clipboard holds. */
export const fragmentShape = z.object({
  format: z.literal('frontstage-fragment'),
  version: z.literal(1),
  lanes: z.array(fragmentLane),
  steps: z.array(step),
  connections: z.array(connection),
  touchpoints: z.array(touchpoint),
  failPoints: z.array(failPoint),
  standards: z.array(standard),
})

/**
 * Steps on their way from one place to another, with all that belongs to them; plain data, so that it can cross blueprints
 * as text. Its steps stand in no phase: `column` counts the moments from 1, `row` the rows of the lane they came from.
 * Lanes stand top to bottom.
 */
export type Fragment = z.infer<typeof fragmentShape>

/** The lists that a fragment has of records with ids of their own. */
export const fragmentTables = ['steps', 'connections', 'touchpoints', 'failPoints', 'standards'] as const

/** Every id in a fragment that a paste makes new. */
export const idsIn = (fragment: Fragment): Id[] =>
  fragmentTables.flatMap((table) => fragment[table].map((record) => record.id))
