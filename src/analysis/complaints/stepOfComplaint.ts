import type { Blueprint, Complaint, Id } from '#model/blueprint.ts'

/** The step that a complaint is about: its own, else that of its fail point. */
export const stepOfComplaint = (
  { failPoints }: Pick<Blueprint, 'failPoints'>,
  { step, failPoint }: Pick<Complaint, 'step' | 'failPoint'>,
): Id | undefined => step ?? (failPoint === undefined ? undefined : failPoints.get(failPoint)?.step)
