import type { Blueprint } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import { checkOf, checks } from './checks.ts'
import { type Check, type Finding, type Found, severities } from './check.ts'
import { type Seen, seenOf, type SeenOptions } from './seen.ts'

const asFinding = ({ id, severity }: Check, found: Found): Finding => ({
  ...found,
  check: id,
  severity,
  key: found.ref ? `${id}:${found.ref.id}` : id,
})

/** Worst first, then as the blueprint is drawn (its lanes, its phases, its steps, then what hangs on none), then in the order of the checks. */
function sorted(found: readonly Finding[], { lanes, phases, steps, stepOf }: Seen): readonly Finding[] {
  const bands = [...lanes.map(({ lane }) => lane.id), ...phases.map(({ id }) => id)]
  const bandPlaces = new Map(bands.map((id, i) => [id, i]))
  const last = 1 + bands.length + steps.length
  const placeOf = ({ ref, step }: Finding): number => {
    if (!ref) return 0
    if (step !== undefined) return 1 + bands.length + (stepOf.get(step)?.place ?? 0)
    const band = bandPlaces.get(ref.id)
    return band === undefined ? last : 1 + band
  }
  // One number for all three sorts several times faster than a comparison of objects.
  const keys = new Float64Array(found.length)
  found.forEach((finding, i) => {
    const place = severities.indexOf(finding.severity) * (last + 1) + placeOf(finding)
    keys[i] = place * found.length + i
  })
  const list: Finding[] = []
  for (const key of keys.toSorted()) {
    const finding = found[key % found.length]
    if (finding) list.push(finding)
  }
  return list
}

interface Known {
  readonly off: string
  readonly options: SeenOptions
  readonly findings: readonly Finding[]
}

const known = new WeakMap<Blueprint, Known>()

/**
 * What all checks that are switched on find in a blueprint: worst first, then in drawing order. `off` holds the ids of the
 * checks that are switched off. The same snapshot with the same options gives the same list again.
 */
export function findings(
  blueprint: Blueprint,
  off: ReadonlySet<string>,
  options: SeenOptions = {},
): readonly Finding[] {
  const offKey = [...off].toSorted().join(' ')
  const last = known.get(blueprint)
  if (
    last?.off === offKey &&
    last.options.today === options.today &&
    last.options.knownBlueprints === options.knownBlueprints
  )
    return last.findings
  const seen = seenOf(blueprint, options)
  const found = checks
    .filter(({ id }) => !off.has(id))
    .flatMap((check) => check.find(seen).map((found) => asFinding(check, found)))
  const list = sorted(found, seen)
  known.set(blueprint, { off: offKey, options: { ...options }, findings: list })
  return list
}

/** The changes that mend a finding of this snapshot; null where there is no safe way. */
export function fixOf(blueprint: Blueprint, finding: Finding): readonly Change[] | null {
  const changes = checkOf(finding.check)?.fix?.(blueprint, finding) ?? null
  return changes && changes.length > 0 ? changes : null
}
