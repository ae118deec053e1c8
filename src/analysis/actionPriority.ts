import type { Rating } from '#model/blueprint.ts'
import type { ActionPriority } from '#model/marks.ts'

/** One row of the table: a range of severity and of occurrence, and the priorities for detection 7–10, 5–6, 2–4 and 1. */
interface PriorityRow {
  readonly severity: readonly [least: number, most: number]
  readonly occurrence: readonly [least: number, most: number]
  readonly byDetection: string
}

/** The action priorities after AIAG-VDA 2019: H high, M medium, L low. Severity alone weighs most, which a product of the three hides. */
const priorityTable: readonly PriorityRow[] = [
  { severity: [9, 10], occurrence: [8, 10], byDetection: 'HHHH' },
  { severity: [9, 10], occurrence: [6, 7], byDetection: 'HHHH' },
  { severity: [9, 10], occurrence: [4, 5], byDetection: 'HHHM' },
  { severity: [9, 10], occurrence: [2, 3], byDetection: 'HMLL' },
  { severity: [9, 10], occurrence: [1, 1], byDetection: 'LLLL' },
  { severity: [7, 8], occurrence: [8, 10], byDetection: 'HHHH' },
  { severity: [7, 8], occurrence: [6, 7], byDetection: 'HHHM' },
  { severity: [7, 8], occurrence: [4, 5], byDetection: 'HMMM' },
  { severity: [7, 8], occurrence: [2, 3], byDetection: 'MMLL' },
  { severity: [7, 8], occurrence: [1, 1], byDetection: 'LLLL' },
  { severity: [4, 6], occurrence: [8, 10], byDetection: 'HHMM' },
  { severity: [4, 6], occurrence: [6, 7], byDetection: 'MMML' },
  { severity: [4, 6], occurrence: [4, 5], byDetection: 'MLLL' },
  { severity: [4, 6], occurrence: [1, 3], byDetection: 'LLLL' },
  { severity: [2, 3], occurrence: [8, 10], byDetection: 'MMLL' },
  { severity: [2, 3], occurrence: [1, 7], byDetection: 'LLLL' },
  { severity: [1, 1], occurrence: [1, 10], byDetection: 'LLLL' },
]

const priorities: Readonly<Record<string, ActionPriority>> = { H: 'high', M: 'medium', L: 'low' }

const within = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most

function detectionColumn(detection: number): number {
  if (detection >= 7) return 0
  if (detection >= 5) return 1
  return detection >= 2 ? 2 : 3
}

/** How urgent it is to act on a fail point. */
export function actionPriority({ severity, occurrence, detection }: Rating): ActionPriority {
  const row = priorityTable.find(
    (each) => within(severity, each.severity) && within(occurrence, each.occurrence),
  )
  return priorities[row?.byDetection.charAt(detectionColumn(detection)) ?? ''] ?? 'low'
}
