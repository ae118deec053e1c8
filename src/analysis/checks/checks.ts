import { blueprintWithoutCustomer } from './blueprintWithoutCustomer.ts'
import type { Check } from './check.ts'
import { connectionToItself } from './connectionToItself.ts'
import { connectionTwice } from './connectionTwice.ts'
import { customerStepWithoutTouchpoint } from './customerStepWithoutTouchpoint.ts'
import { deadEnd } from './deadEnd.ts'
import { decisionWithOneWay } from './decisionWithOneWay.ts'
import { emptyLane } from './emptyLane.ts'
import { emptyPhase } from './emptyPhase.ts'
import { endWithWayOut } from './endWithWayOut.ts'
import { failPointOverdue } from './failPointOverdue.ts'
import { failPointUnrated } from './failPointUnrated.ts'
import { frontstageWithoutCustomer } from './frontstageWithoutCustomer.ts'
import { highPriorityUnanswered } from './highPriorityUnanswered.ts'
import { highRiskWithoutStandard } from './highRiskWithoutStandard.ts'
import { jumpOverVisibility } from './jumpOverVisibility.ts'
import { lanesNamedAlike } from './lanesNamedAlike.ts'
import { lanesOutOfOrder } from './lanesOutOfOrder.ts'
import { loopNobodyLeaves } from './loopNobodyLeaves.ts'
import { momentOfTruthWithoutStandard } from './momentOfTruthWithoutStandard.ts'
import { orphanSubBlueprint } from './orphanSubBlueprint.ts'
import { phasesNamedAlike } from './phasesNamedAlike.ts'
import { rangeWithoutUpper } from './rangeWithoutUpper.ts'
import { sharesOffOne } from './sharesOffOne.ts'
import { shareWithoutDecision } from './shareWithoutDecision.ts'
import { standardMissedWithoutFailPoint } from './standardMissedWithoutFailPoint.ts'
import { standardWithoutMethod } from './standardWithoutMethod.ts'
import { standardWithoutMetric } from './standardWithoutMetric.ts'
import { standardWithoutUnit } from './standardWithoutUnit.ts'
import { startWithWayIn } from './startWithWayIn.ts'
import { stepsNamedAlike } from './stepsNamedAlike.ts'
import { stepWithoutWay } from './stepWithoutWay.ts'
import { stepWithoutWayIn } from './stepWithoutWayIn.ts'
import { targetWorseThanLimit } from './targetWorseThanLimit.ts'
import { timesOutOfOrder } from './timesOutOfOrder.ts'
import { touchpointOutOfSight } from './touchpointOutOfSight.ts'
import { unnamedStep } from './unnamedStep.ts'
import { waitBeyondTolerance } from './waitBeyondTolerance.ts'
import { waitWithoutTime } from './waitWithoutTime.ts'
import { wayWithoutShare } from './wayWithoutShare.ts'
import { yesNoTargetOffScale } from './yesNoTargetOffScale.ts'

/** Every check, worst first; of the same severity in the order in which a blueprint is made: drawing, fail points, standards, evidence. */
export const checks: readonly Check[] = [
  lanesOutOfOrder,
  loopNobodyLeaves,
  sharesOffOne,
  timesOutOfOrder,
  targetWorseThanLimit,
  yesNoTargetOffScale,

  blueprintWithoutCustomer,
  lanesNamedAlike,
  phasesNamedAlike,
  stepWithoutWay,
  stepWithoutWayIn,
  deadEnd,
  endWithWayOut,
  decisionWithOneWay,
  wayWithoutShare,
  shareWithoutDecision,
  jumpOverVisibility,
  connectionToItself,
  connectionTwice,
  orphanSubBlueprint,
  waitBeyondTolerance,
  highPriorityUnanswered,
  failPointOverdue,
  standardMissedWithoutFailPoint,
  standardWithoutMetric,
  standardWithoutUnit,
  rangeWithoutUpper,
  momentOfTruthWithoutStandard,
  touchpointOutOfSight,

  emptyLane,
  emptyPhase,
  unnamedStep,
  stepsNamedAlike,
  startWithWayIn,
  frontstageWithoutCustomer,
  waitWithoutTime,
  failPointUnrated,
  highRiskWithoutStandard,
  standardWithoutMethod,
  customerStepWithoutTouchpoint,
]

const byId = new Map(checks.map((check) => [check.id, check]))

/** The check with an id; undefined where this version of the program has none. */
export const checkOf = (id: string): Check | undefined => byId.get(id)
