import type { Blueprint } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'

/** A connection never outlives the steps it joins. */
export const dropLooseConnections = ({ connections, steps }: Blueprint): Change[] =>
  [...connections.values()]
    .filter(({ from, to }) => !steps.has(from) || !steps.has(to))
    .map(({ id }) => ({ table: 'connections', id, drop: true }))
