import { measurementsByStandard } from '#analysis/marksOf.ts'
import type { Blueprint, Id, Measurement } from '#model/blueprint.ts'

const none: readonly Measurement[] = []

/** The measurements of a standard in their order. The same array comes back for the same table. */
export const measurementsOf = (blueprint: Blueprint | null, standard: Id): readonly Measurement[] =>
  blueprint ? (measurementsByStandard(blueprint.measurements).get(standard) ?? none) : none

/** Measurements from the latest back; of the same time the last entered first. */
export const latestFirst = <M extends Pick<Measurement, 'at'>>(measurements: readonly M[]): M[] =>
  measurements
    .map((measurement, i) => ({ measurement, i, time: Date.parse(measurement.at) }))
    .toSorted((a, b) => b.time - a.time || b.i - a.i)
    .map(({ measurement }) => measurement)
