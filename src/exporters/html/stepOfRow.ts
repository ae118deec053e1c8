import { stepOfStandard } from '#analysis/quality/recordsByStep.ts'
import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'

const stepOf = (blueprint: Blueprint, standard: RecordOf<'standards'> | undefined) =>
  standard && stepOfStandard(blueprint, standard)

/** The step to which a row of any list leads, by the record it comes from; none where it is about the whole service. */
export function stepOfRow(blueprint: Blueprint, record: Id): Id | undefined {
  const { steps, failPoints, standards, touchpoints, measurements, connections, complaints } = blueprint
  if (steps.has(record)) return record
  const measured = measurements.get(record)?.standard
  const step =
    failPoints.get(record)?.step ??
    touchpoints.get(record)?.step ??
    stepOf(blueprint, standards.get(record)) ??
    stepOf(blueprint, standards.get(measured ?? '')) ??
    connections.get(record)?.from ??
    complaints.get(record)?.step
  return step !== undefined && steps.has(step) ? step : undefined
}
