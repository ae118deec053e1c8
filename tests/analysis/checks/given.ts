import { checkOf } from '#analysis/checks/checks.ts'
import type { Finding } from '#analysis/checks/check.ts'
import { findings, fixOf } from '#analysis/checks/findings.ts'
import { findingText } from '#analysis/checks/findingText.ts'
import type { SeenOptions } from '#analysis/checks/seen.ts'
import type { Blueprint, FileRecords, Id, TableName } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'

/** The blueprint with fields of one record set. */
export const changed = <T extends TableName>(
  blueprint: Blueprint,
  table: T,
  id: Id,
  set: Partial<FileRecords[T]>,
): Blueprint => applied(blueprint, [{ table, id, set } as unknown as Change])

/** What one check finds. */
export function foundBy(check: string, blueprint: Blueprint, options?: SeenOptions): readonly Finding[] {
  if (!checkOf(check)) throw new Error(`no check has the id '${check}'`)
  return findings(blueprint, new Set(), options).filter((finding) => finding.check === check)
}

/** The ids of the records at which a check finds something. */
export const placesOf = (check: string, blueprint: Blueprint, options?: SeenOptions): (Id | null)[] =>
  foundBy(check, blueprint, options).map(({ ref }) => ref?.id ?? null)

/** What a check says of a blueprint, in English. */
export const said = (check: string, blueprint: Blueprint, options?: SeenOptions): string[] =>
  foundBy(check, blueprint, options).map((finding) => findingText(finding, 'en'))

/** The changes that a check offers for what it finds first; null where it offers none. */
export function offered(check: string, blueprint: Blueprint): readonly Change[] | null {
  const [finding] = foundBy(check, blueprint)
  if (!finding) throw new Error(`'${check}' finds nothing to mend`)
  return fixOf(blueprint, finding)
}

/** The blueprint once the first finding of a check is mended. */
export function mended(check: string, blueprint: Blueprint): Blueprint {
  const changes = offered(check, blueprint)
  if (!changes) throw new Error(`'${check}' offers no fix`)
  return applied(blueprint, changes)
}
