import type { Blueprint } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import { dropFailPointsWithoutStep } from './consequences/dropFailPointsWithoutStep.ts'
import { dropLooseConnections } from './consequences/dropLooseConnections.ts'
import { dropMeasurementsWithoutStandard } from './consequences/dropMeasurementsWithoutStandard.ts'
import { dropStandardsWithoutStep } from './consequences/dropStandardsWithoutStep.ts'
import { dropStepsWithoutPlace } from './consequences/dropStepsWithoutPlace.ts'
import { dropTouchpointsWithoutStep } from './consequences/dropTouchpointsWithoutStep.ts'
import { takeOffComplaints } from './consequences/takeOffComplaints.ts'
import { takeStepsOffSurveys } from './consequences/takeStepsOffSurveys.ts'
import { takeTouchpointOffStandards } from './consequences/takeTouchpointOffStandards.ts'

/** What must also change once the blueprint has: one rule of the domain a file. */
const consequences: readonly ((after: Blueprint) => readonly Change[])[] = [
  dropStepsWithoutPlace,
  dropLooseConnections,
  dropTouchpointsWithoutStep,
  dropFailPointsWithoutStep,
  dropStandardsWithoutStep,
  takeTouchpointOffStandards,
  dropMeasurementsWithoutStandard,
  takeOffComplaints,
  takeStepsOffSurveys,
]

/** An edit's changes, and what must follow from them until nothing more follows. */
export function withConsequences(now: Blueprint, changes: readonly Change[]): readonly Change[] {
  // Only what is dropped leaves something behind.
  if (!changes.some((change) => 'drop' in change)) return changes
  let all = changes
  let after = applied(now, changes)
  let settled = false
  while (!settled) {
    const before = after
    // Each rule sees what the one before it did: what is dropped already must not be written to.
    for (const follow of consequences) {
      const more = follow(after)
      if (more.length === 0) continue
      all = [...all, ...more]
      after = applied(after, more)
    }
    settled = after === before
  }
  return all
}
