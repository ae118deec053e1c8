import type { FailPoint } from '#model/blueprint.ts'
import { causeChoice, failSafeChoice, statusChoice } from './choices.ts'
import type { Field, FieldKey, FieldLabel, FieldLine, Whole } from './field.ts'

/** An action without a kind is taken for work that is done wrong: the first of the server's fail-safes, and easily changed. */
const failSafeIs: Whole = { heart: 'kind', fill: () => ({ kind: 'task', action: '' }) }
const takenIs: Whole = {
  heart: 'action',
  fill: () => ({ action: '', at: new Date().toLocaleDateString('sv') }),
}

export const failure: Field<FailPoint> = {
  key: 'failure',
  label: 'failure',
  as: { is: 'text', long: true, needed: true },
}
export const cause: Field<FailPoint> = { key: 'cause', label: 'cause', as: { is: 'text', long: true } }
export const effect: Field<FailPoint> = { key: 'effect', label: 'effect', as: { is: 'text', long: true } }
export const causeClass: Field<FailPoint> = {
  key: 'causeClass',
  label: 'causeClass',
  as: { is: 'choice', choice: causeChoice },
}
export const preventedBy: Field<FailPoint> = {
  key: 'controls.prevention',
  label: 'preventionToday',
  as: { is: 'text', long: true },
}
export const detectedBy: Field<FailPoint> = {
  key: 'controls.detection',
  label: 'detectionToday',
  as: { is: 'text', long: true },
}
export const failSafeKind: Field<FailPoint> = {
  key: 'prevention.kind',
  label: 'failSafeKind',
  as: { is: 'choice', choice: failSafeChoice },
  whole: failSafeIs,
}
export const failSafe: Field<FailPoint> = {
  key: 'prevention.action',
  label: 'failSafe',
  as: { is: 'text', long: true, needed: true },
  whole: failSafeIs,
}
export const actionTaken: Field<FailPoint> = {
  key: 'taken.action',
  label: 'actionTaken',
  as: { is: 'text', long: true },
  whole: takenIs,
}
export const takenAt: Field<FailPoint> = {
  key: 'taken.at',
  label: 'takenAt',
  as: { is: 'day', needed: true },
  whole: takenIs,
  when: ({ taken }) => taken !== undefined,
}
export const recovery: Field<FailPoint> = {
  key: 'recovery',
  label: 'recovery',
  as: { is: 'text', long: true },
}
export const failPointOwner: Field<FailPoint> = { key: 'owner', label: 'owner', as: { is: 'text' } }
export const due: Field<FailPoint> = { key: 'due', label: 'due', as: { is: 'day' } }
export const status: Field<FailPoint> = {
  key: 'status',
  label: 'status',
  as: { is: 'choice', choice: statusChoice, needed: true },
}

const rated = (key: FieldKey<FailPoint>, label: FieldLabel): Field<FailPoint> => ({
  key,
  label,
  as: { is: 'rate' },
})

export const severity = rated('rating.severity', 'severity')
export const occurrence = rated('rating.occurrence', 'occurrence')
export const detection = rated('rating.detection', 'detection')
export const expectedSeverity = rated('expected.severity', 'expectedSeverity')
export const expectedOccurrence = rated('expected.occurrence', 'expectedOccurrence')
export const expectedDetection = rated('expected.detection', 'expectedDetection')
export const achievedSeverity = rated('achieved.severity', 'achievedSeverity')
export const achievedOccurrence = rated('achieved.occurrence', 'achievedOccurrence')
export const achievedDetection = rated('achieved.detection', 'achievedDetection')

/** What is said of a failure before its rating, after it, and behind “more”. */
export const failPointLines: Record<'before' | 'after' | 'rare', readonly FieldLine<FailPoint>[]> = {
  before: [failure, cause, effect],
  after: [failSafe, failSafeKind, recovery, failPointOwner, due, status],
  rare: [causeClass, preventedBy, detectedBy],
}

/** What was done about it; the rating achieved stands beside. */
export const takenFields: readonly FieldLine<FailPoint>[] = [actionTaken, takenAt]
