import { isIndustry } from '#analysis/quality/isIndustry.ts'
import type { ComparedRow } from './comparedStandards.ts'

/** Everybody who is compared with, the one with the most values first, the industry last. */
export function rivalColumns(rows: readonly ComparedRow[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { who } of rows.flatMap(({ rivals }) => rivals)) counts.set(who, (counts.get(who) ?? 0) + 1)
  const most = [...counts].toSorted(([, a], [, b]) => b - a).map(([who]) => who)
  return [...most.filter((who) => !isIndustry(who)), ...most.filter(isIndustry)]
}
