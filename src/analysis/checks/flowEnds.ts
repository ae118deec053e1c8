import type { Seen, SeenStep } from './seen.ts'

/** Of the steps at which a flow begins or ends, the one that needs no mark: the customer's where there is one. */
const plainlyMeant = (candidates: readonly SeenStep[], at: 0 | -1): SeenStep | null =>
  candidates.filter(({ layer }) => layer === 'customer').at(at) ?? candidates.at(at) ?? null

/** The steps to which the flow leads and from which it leads nowhere, though none is marked as an end. */
export const deadEndsOf = ({ steps }: Seen): readonly SeenStep[] =>
  steps.filter(
    ({ step, waysIn, leaving, waysOut }) =>
      // A decision without a way out is found as such.
      step.kind !== 'end' &&
      step.kind !== 'decision' &&
      waysIn.length > 0 &&
      waysOut.length === 0 &&
      leaving.length === 0,
  )

/** The dead end that is the end of the service because no step is marked as one; null where there are marks. */
export const impliedEnd = (seen: Seen): SeenStep | null =>
  seen.ofKind.end.length > 0 ? null : plainlyMeant(deadEndsOf(seen), -1)

/** The steps from which the flow leads on and to which it never led, though none is marked as a start. */
export const headsOf = ({ steps }: Seen): readonly SeenStep[] =>
  steps.filter(
    ({ step, waysIn, waysOut }) => step.kind !== 'start' && waysIn.length === 0 && waysOut.length > 0,
  )

/** The head that is the start of the service because no step is marked as one; null where there are marks. */
export const impliedStart = (seen: Seen): SeenStep | null =>
  seen.ofKind.start.length > 0 ? null : plainlyMeant(headsOf(seen), 0)
