/** Why an edit was not made. */
export const refusals = {
  recordIsGone: 'That is no longer there: it has been deleted meanwhile.',
  laneIsGone: 'That lane is no longer there.',
  phaseIsGone: 'That phase is no longer there.',
  evidenceLaneHoldsNoSteps:
    'The evidence lane holds no steps: its pieces are touchpoints of the steps below.',
  connectionToItself: 'A step cannot lead to itself.',
  alreadyConnected: 'These two steps are connected already.',
  lastLane: 'This is the last lane that can hold steps.',
  invalidValue: 'That value does not fit here.',
  nothingToDo: 'There is nothing to change.',
  noStepForEvidence:
    'Evidence belongs to a step that the customer sees. Place a customer or frontstage step at this moment first.',
  closedBeforeCommunicated:
    'A case is closed only once its decision has been communicated: enter first when that was.',
  measuredOtherwise:
    'What has been measured would lose its meaning. Delete the measurements of this standard first.',
}
