import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { auditChecklist } from './audit.ts'
import type { Checklist, ChecklistId } from './checklist.ts'
import { failPointsChecklist } from './failPoints.ts'
import { standardsChecklist } from './standards.ts'
import { touchpointsChecklist } from './touchpoints.ts'

/** Every checklist that can be exported. */
export const checklists = {
  failPoints: failPointsChecklist,
  standards: standardsChecklist,
  touchpoints: touchpointsChecklist,
  audit: auditChecklist,
} satisfies Record<ChecklistId, (blueprint: Blueprint, words: Words) => Checklist>
