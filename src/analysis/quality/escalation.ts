import type { Standard } from '#model/blueprint.ts'

/** How far a matter has been escalated. Times are milliseconds since the epoch. */
export interface Escalation {
  /** 1 for whoever is in charge from the start, one more with each rung of the chain that was reached. */
  readonly level: number
  /** Who is to act: the standard's owner at level 1, then the chain's. Null where nobody is named. */
  readonly to: string | null
  /** Since when the level holds. */
  readonly since: number
  /** When it goes to whom, if nothing happens; null at the top. */
  readonly next: { readonly at: number; readonly to: string } | null
}

const nameOrNull = (name: string | undefined) => (name !== undefined && name.trim() !== '' ? name : null)

/**
 * The level that a matter opened at one instant has at another (ISO 8601, with offset): it rises when as much time has passed as
 * the rungs so far sum up to, each of which counts from the one before it. Before it was opened the level is 1.
 */
export function escalation(
  { escalation: chain = [], owner }: Pick<Standard, 'escalation' | 'owner'>,
  opened: string,
  now: string,
): Escalation {
  const at = Date.parse(now)
  let since = Date.parse(opened)
  let level = 1
  let to = nameOrNull(owner)
  for (const rung of chain) {
    const rises = since + rung.afterSeconds * 1000
    if (at < rises) return { level, to, since, next: { at: rises, to: rung.to } }
    since = rises
    level += 1
    to = nameOrNull(rung.to)
  }
  return { level, to, since, next: null }
}
