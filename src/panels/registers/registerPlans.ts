import type { Catalogue } from '#i18n/words.ts'
import type { RegisterName } from '#session/sessionState.ts'
import {
  acknowledged,
  assessment,
  closed,
  communicated,
  complaintCause,
  complaintChannel,
  complaintFailPoint,
  complaintOwner,
  complaintStandard,
  complaintStep,
  complaintText,
  decided,
  outcome,
  received,
  remedyWished,
} from '../fields/complaintFields.ts'
import {
  achievedDetection,
  achievedOccurrence,
  achievedSeverity,
  actionTaken,
  cause,
  causeClass,
  detectedBy,
  detection,
  due,
  effect,
  expectedDetection,
  expectedOccurrence,
  expectedSeverity,
  failPointOwner,
  failSafe,
  failSafeKind,
  failure,
  occurrence,
  preventedBy,
  recovery,
  severity,
  status,
  takenAt,
} from '../fields/failPointFields.ts'
import {
  basis,
  comparator,
  dimension,
  frequency,
  limit,
  measure,
  method,
  metric,
  promised,
  requiredShare,
  standardOwner,
  statistic,
  target,
  unit,
  upper,
  upperLimit,
} from '../fields/standardFields.ts'
import {
  description,
  emotion,
  longest,
  noFailPoint,
  performer,
  shortest,
  stepChannel,
  stepKind,
  stepName,
  system,
  tags,
  tolerated,
  waitTime,
  workTime,
} from '../fields/stepFields.ts'
import {
  dimensions,
  evidence,
  level,
  momentOfTruth,
  note,
  touchpointChannel,
  wantedLevel,
} from '../fields/touchpointFields.ts'
import type { FieldKind, FieldLabel, Whole } from '../fields/field.ts'

/** A field of the record, whatever kind of record it is. */
export interface ColumnField {
  readonly key: string
  readonly label: FieldLabel
  readonly as: FieldKind
  readonly whole?: Whole
}

/** What is worked out, and so not edited. */
export type Worked =
  | 'stepName'
  | 'lane'
  | 'phase'
  | 'rpn'
  | 'priority'
  | 'attention'
  | 'expectedRpn'
  | 'expectedGain'
  | 'achievedRpn'
  | 'gain'
  | 'state'
  | 'measured'
  | 'failPoints'
  | 'standards'
  | 'touchpoints'
  | 'complaints'
  | 'handling'
  | 'pastLimit'
  | 'timeToAcknowledge'
  | 'timeToResolve'

/** One column: a field of the record, or something worked out. Widths in px. */
export type ColumnPlan = {
  readonly head: keyof Catalogue['registers']['columns'] | null
  readonly width: number
} & ({ readonly field: ColumnField } | { readonly worked: Worked })

const of = (field: ColumnField, width: number, head: ColumnPlan['head'] = null): ColumnPlan => ({
  head,
  width,
  field,
})
const worked = (name: Worked, head: NonNullable<ColumnPlan['head']>, width: number): ColumnPlan => ({
  head,
  width,
  worked: name,
})
const step = worked('stepName', 'step', 170)

/** The columns of each register, and the one in which a new row is named. */
export const registerPlans: Record<
  RegisterName,
  { readonly naming: string; readonly columns: readonly ColumnPlan[] }
> = {
  steps: {
    naming: 'name',
    columns: [
      of(stepName, 190, 'step'),
      worked('lane', 'lane', 130),
      worked('phase', 'phase', 110),
      of(stepKind, 105),
      of(performer, 130),
      of(system, 130),
      of(stepChannel, 105),
      of(workTime, 110),
      of(waitTime, 115),
      of(tolerated, 110),
      worked('failPoints', 'failPoints', 100),
      worked('rpn', 'worstRpn', 105),
      worked('standards', 'standards', 105),
      worked('touchpoints', 'touchpoints', 110),
      worked('complaints', 'complaints', 105),
      of(noFailPoint, 125, 'reviewed'),
      of(emotion, 100),
      of(shortest, 100),
      of(longest, 100),
      of(description, 220),
      of(tags, 140),
    ],
  },
  failPoints: {
    naming: 'failure',
    columns: [
      step,
      of(failure, 180),
      of(cause, 150),
      of(effect, 150),
      of(severity, 52, 'severity'),
      of(occurrence, 52, 'occurrence'),
      of(detection, 52, 'detection'),
      worked('rpn', 'rpn', 74),
      worked('priority', 'priority', 92),
      worked('attention', 'attention', 124),
      of(failPointOwner, 120),
      of(due, 110),
      of(status, 115),
      of(failSafe, 210),
      of(failSafeKind, 140),
      of(preventedBy, 170),
      of(detectedBy, 170),
      of(expectedSeverity, 80, 'expectedSeverity'),
      of(expectedOccurrence, 80, 'expectedOccurrence'),
      of(expectedDetection, 80, 'expectedDetection'),
      worked('expectedRpn', 'expectedRpn', 96),
      worked('expectedGain', 'expectedGain', 96),
      of(actionTaken, 170),
      of(takenAt, 110),
      of(achievedSeverity, 80, 'achievedSeverity'),
      of(achievedOccurrence, 80, 'achievedOccurrence'),
      of(achievedDetection, 80, 'achievedDetection'),
      worked('achievedRpn', 'achievedRpn', 96),
      worked('gain', 'gain', 84),
      of(recovery, 210),
      of(causeClass, 125),
    ],
  },
  standards: {
    naming: 'metric',
    columns: [
      step,
      of(metric, 210),
      of(dimension, 130),
      of(comparator, 120),
      of(target, 88),
      of(upper, 110),
      of(limit, 96),
      of(upperLimit, 106),
      of(unit, 80),
      worked('measured', 'measured', 104),
      worked('state', 'state', 120),
      of(method, 180),
      of(frequency, 110),
      of(standardOwner, 120),
      of(requiredShare, 125),
      of(statistic, 115),
      of(basis, 110),
      of(measure, 120),
      of(promised, 96),
    ],
  },
  touchpoints: {
    naming: 'evidence',
    columns: [
      step,
      of(evidence, 210),
      of(momentOfTruth, 140),
      of(touchpointChannel, 110),
      of(dimensions, 180),
      of(level, 120),
      of(wantedLevel, 130),
      of(note, 220),
    ],
  },
  complaints: {
    naming: 'description',
    columns: [
      of(received, 140),
      of(complaintText, 230),
      worked('handling', 'handling', 140),
      worked('attention', 'attention', 124),
      worked('pastLimit', 'pastLimit', 190),
      of(complaintStep, 160),
      of(complaintFailPoint, 170),
      of(complaintChannel, 105),
      of(complaintCause, 110),
      of(remedyWished, 170),
      of(assessment, 105),
      of(acknowledged, 140),
      of(decided, 140),
      of(communicated, 140),
      of(closed, 140),
      of(outcome, 110),
      of(complaintOwner, 120),
      of(complaintStandard, 190),
      worked('timeToAcknowledge', 'timeToAcknowledge', 125),
      worked('timeToResolve', 'timeToResolve', 125),
    ],
  },
}

/** True for a column that is worked out. */
export const isWorked = (register: RegisterName, colId: string): colId is Worked =>
  registerPlans[register].columns.some((plan) => 'worked' in plan && plan.worked === colId)
