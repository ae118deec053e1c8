import type { Complaint } from '#model/blueprint.ts'
import { assessmentChoice, channelChoice, complaintCauseChoice, outcomeChoice } from './choices.ts'
import type { Field, FieldKey, FieldLabel } from './field.ts'
import { failPointChoice, standardChoice, stepChoice } from './recordChoices.ts'

export const received: Field<Complaint> = {
  key: 'received',
  label: 'received',
  as: { is: 'instant', needed: true },
}
export const complaintText: Field<Complaint> = {
  key: 'description',
  label: 'complaint',
  as: { is: 'text', long: true, needed: true },
}
export const complaintStep: Field<Complaint> = {
  key: 'step',
  label: 'step',
  as: { is: 'choice', choice: stepChoice },
}
export const complaintFailPoint: Field<Complaint> = {
  key: 'failPoint',
  label: 'failPoint',
  as: { is: 'choice', choice: failPointChoice },
}
export const complaintStandard: Field<Complaint> = {
  key: 'standard',
  label: 'standard',
  as: { is: 'choice', choice: standardChoice },
}
export const complaintChannel: Field<Complaint> = {
  key: 'channel',
  label: 'channel',
  as: { is: 'choice', choice: channelChoice },
}
export const complaintCause: Field<Complaint> = {
  key: 'cause',
  label: 'complaintCause',
  as: { is: 'choice', choice: complaintCauseChoice },
}
export const remedyWished: Field<Complaint> = {
  key: 'remedyWished',
  label: 'remedyWished',
  as: { is: 'text', long: true },
}
export const assessment: Field<Complaint> = {
  key: 'assessment',
  label: 'assessment',
  as: { is: 'choice', choice: assessmentChoice },
}
export const outcome: Field<Complaint> = {
  key: 'outcome',
  label: 'outcome',
  as: { is: 'choice', choice: outcomeChoice },
}
export const complaintOwner: Field<Complaint> = { key: 'owner', label: 'owner', as: { is: 'text' } }

const moment = (key: FieldKey<Complaint>, label: FieldLabel): Field<Complaint> => ({
  key,
  label,
  as: { is: 'instant' },
})

export const acknowledged = moment('acknowledged', 'acknowledged')
export const decided = moment('decided', 'decided')
export const communicated = moment('communicated', 'communicated')
export const closed = moment('closed', 'closed')

/** What the inspector shows of a complaint. */
export const complaintLines: readonly Field<Complaint>[] = [
  complaintText,
  received,
  complaintFailPoint,
  complaintChannel,
  complaintCause,
  remedyWished,
  assessment,
  complaintOwner,
  acknowledged,
  decided,
  communicated,
  closed,
  outcome,
  complaintStandard,
]
