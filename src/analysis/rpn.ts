import type { Rating } from '#model/blueprint.ts'

/** Risk priority number: severity × occurrence × detection, 1..1000. */
export const rpn = ({ severity, occurrence, detection }: Rating): number => severity * occurrence * detection
