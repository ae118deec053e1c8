import type { Complaint } from '#model/blueprint.ts'

/**
 * The handling of one complaint after ISO 10002:2018. That ways to complain are made known comes before all of them, and is of no
 * single case.
 */
export const handlingSteps = [
  'receive',
  'track',
  'acknowledge',
  'assess',
  'investigate',
  'respond',
  'communicate',
  'close',
] as const
export type HandlingStep = (typeof handlingSteps)[number]

/** What tells how far a complaint has come. */
export type HandledComplaint = Pick<
  Complaint,
  'acknowledged' | 'assessment' | 'cause' | 'decided' | 'communicated' | 'closed'
>

/**
 * The step that is due next; null once the case is closed. What is in the register is received and tracked; assessed is what has
 * an assessment, investigated what has a cause. A decision passes over what was skipped before it but the acknowledgement, and
 * that is owed until the decision is communicated.
 */
export function nextHandlingStep(complaint: HandledComplaint): HandlingStep | null {
  const { acknowledged, assessment, cause, decided, communicated, closed } = complaint
  if (closed !== undefined) return null
  if (communicated !== undefined) return 'close'
  if (acknowledged === undefined) return 'acknowledge'
  if (decided !== undefined) return 'communicate'
  if (assessment === undefined) return 'assess'
  return cause === undefined ? 'investigate' : 'respond'
}
