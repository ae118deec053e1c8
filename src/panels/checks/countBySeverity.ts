import { type Finding, severities, type Severity } from '#analysis/checks/check.ts'

/** How many findings there are of each severity, worst first; those without any are left out. */
export const countBySeverity = (
  findings: readonly Pick<Finding, 'severity'>[],
): readonly { readonly severity: Severity; readonly count: number }[] =>
  severities
    .map((severity) => ({ severity, count: findings.filter((each) => each.severity === severity).length }))
    .filter(({ count }) => count > 0)
