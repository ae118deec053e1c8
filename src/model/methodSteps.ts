/** The four steps of the blueprint technique, in their order: each is a view of the same blueprint. */
export const methodSteps = ['draw', 'failPoints', 'standards', 'evidence'] as const
export type MethodStep = (typeof methodSteps)[number]
