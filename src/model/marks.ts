import type { Id } from './blueprint.ts'

/** How a standard fares against its target and limit. */
export const standardStates = ['met', 'tolerated', 'missed', 'unmeasured'] as const
export type StandardState = (typeof standardStates)[number]

export const actionPriorities = ['high', 'medium', 'low'] as const
export type ActionPriority = (typeof actionPriorities)[number]

/** One standard as its pill shows it: the measured value where there is one, else the target. */
export interface StandardMark {
  readonly id: Id
  /** Short and the same in every language: "≤ 60 s", "52 s", "≥ 99.5 %". */
  readonly text: string
  readonly state: StandardState
}

/** What the drawing shows on a step besides its name: worked out elsewhere and handed in as data. */
export interface StepMarks {
  readonly failPoints: number
  /** The worst RPN (1..1000) among the step's rated fail points, with that fail point's priority; null where none is rated. */
  readonly worst: { readonly rpn: number; readonly priority: ActionPriority } | null
  readonly wait: boolean
  readonly standards: readonly StandardMark[]
}

export type Marks = ReadonlyMap<Id, StepMarks>
