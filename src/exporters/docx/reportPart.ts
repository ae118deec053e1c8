import type { FileChild } from 'docx'

/** A stretch of the report whose pages all stand, or all lie on their side. */
export interface ReportPart {
  readonly landscape: boolean
  readonly children: readonly FileChild[]
}

/** Parts that follow each other on pages of the same kind become one, so that they share pages. */
export function joined(parts: readonly ReportPart[]): ReportPart[] {
  return parts.reduce<ReportPart[]>((all, part) => {
    const last = all.at(-1)
    if (last?.landscape !== part.landscape) return [...all, part]
    return [...all.slice(0, -1), { ...last, children: [...last.children, ...part.children] }]
  }, [])
}
