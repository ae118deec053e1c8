import type { Blueprint, Connection } from '#model/blueprint.ts'

/** True where another connection of the same kind runs from and to the same steps. */
export const alreadyConnected = (
  now: Blueprint,
  { id, from, to, kind }: Pick<Connection, 'id' | 'from' | 'to' | 'kind'>,
): boolean =>
  [...now.connections.values()].some(
    (other) => other.id !== id && other.from === from && other.to === to && other.kind === kind,
  )
