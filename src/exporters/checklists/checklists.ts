import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { atStakeChecklist } from './atStake.ts'
import { auditChecklist } from './audit.ts'
import { benchmarksChecklist } from './benchmarks.ts'
import type { Checklist, ChecklistId } from './checklist.ts'
import { complaintsChecklist } from './complaints.ts'
import { failPointsChecklist } from './failPoints.ts'
import { findingsChecklist } from './findings.ts'
import { handOffsChecklist } from './handOffs.ts'
import { measurementsChecklist } from './measurements.ts'
import { standardsChecklist } from './standards.ts'
import { stepsChecklist } from './steps.ts'
import { surveysChecklist } from './surveys.ts'
import { touchpointsChecklist } from './touchpoints.ts'

/** Every checklist that can be exported. Where only a part of a blueprint is listed, `whole` is what the part was taken from. */
export const checklists = {
  steps: stepsChecklist,
  failPoints: failPointsChecklist,
  standards: standardsChecklist,
  touchpoints: touchpointsChecklist,
  measurements: measurementsChecklist,
  handOffs: handOffsChecklist,
  findings: findingsChecklist,
  audit: auditChecklist,
  surveys: surveysChecklist,
  benchmarks: benchmarksChecklist,
  complaints: complaintsChecklist,
  atStake: atStakeChecklist,
} satisfies Record<ChecklistId, (blueprint: Blueprint, words: Words, whole?: Blueprint) => Checklist>
