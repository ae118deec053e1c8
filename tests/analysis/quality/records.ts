import type { FailPoint, Measurement, Rating, Standard, Touchpoint } from '#model/blueprint.ts'

/** A rating, written as its three figures: `rated(7, 7, 5)`. */
export const rated = (severity: number, occurrence: number, detection: number): Rating => ({
  severity,
  occurrence,
  detection,
})

export const failPoint = (id: string, step: string, part: Partial<FailPoint> = {}): FailPoint => ({
  id,
  step,
  failure: id,
  status: 'open',
  ...part,
})

export const touchpoint = (id: string, step: string, part: Partial<Touchpoint> = {}): Touchpoint => ({
  id,
  step,
  evidence: id,
  ...part,
})

export const standard = (id: string, part: Partial<Standard> = {}): Standard => ({
  id,
  metric: id,
  basis: 'objective',
  measure: 'number',
  comparator: 'at-most',
  target: 60,
  ...part,
})

/** A standard that has all it takes to work by it. */
export const completeStandard = (id: string, step: string, part: Partial<Standard> = {}): Standard =>
  standard(id, { step, limit: 90, method: 'Stopwatch', ...part })

/** Measurements of one a day, the first on 1 March. */
export const daily = (...values: readonly number[]): Measurement[] =>
  values.map((value, i) => ({
    id: `m${i + 1}`,
    standard: 's',
    value,
    at: new Date(Date.UTC(2026, 2, 1 + i)).toISOString().slice(0, 10),
  }))
