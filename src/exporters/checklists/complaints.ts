import { complaintStanding, type ComplaintStanding } from '#analysis/complaints/complaintStanding.ts'
import { stepOfComplaint } from '#analysis/complaints/stepOfComplaint.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { complaintAssessments, complaintCauses, complaintOutcomes } from '#model/vocabulary.ts'
import { dateText } from '#model/writtenDate.ts'
import { shownTime } from '../shownTime.ts'
import type { Checklist, ChecklistRow } from './checklist.ts'
import { channelChoices, choicesOf } from './choicesOf.ts'
import { type ColumnPlan, columnsOf, data, prose } from './columnsOf.ts'
import { whereOf } from './whereOf.ts'

const columns = (words: Words): readonly ColumnPlan[] => [
  ['received', 'date'],
  ['lane', 'text', data],
  ['step', 'text'],
  ['failPoint', 'text'],
  ['standard', 'text', data],
  ['channel', 'text', channelChoices(words)],
  ['complaint', 'text'],
  ['complaintCause', 'text', choicesOf(complaintCauses, (each) => words(`terms.complaintCause.${each}`))],
  [
    'assessment',
    'text',
    choicesOf(complaintAssessments, (each) => words(`terms.complaintAssessment.${each}`)),
  ],
  ['remedyWished', 'text', data],
  ['owner', 'text'],
  ['acknowledged', 'date'],
  ['decided', 'date'],
  ['communicated', 'date'],
  ['closed', 'date'],
  ['timeToAcknowledge', 'text', prose],
  ['timeToResolve', 'text', prose],
  ['acknowledgeSeconds', 'number', data],
  ['resolveSeconds', 'number', data],
  ['handling', 'text'],
  ['overdue', 'text', prose],
  ['pastLimit', 'text', data],
  ['escalatedTo', 'text', data],
  ['outcome', 'text', choicesOf(complaintOutcomes, (each) => words(`terms.complaintOutcome.${each}`))],
]

const isLate = ({ judged }: ComplaintStanding) =>
  judged.some(({ running, beyond }) => running && beyond !== null)

/** How far it has come and how long it took. */
function standingCells(standing: ComplaintStanding, words: Words): ChecklistRow['cells'] {
  const { times, days, mistaken, next, escalated } = standing
  const isPast = isLate(standing)
  const risenTo = escalated && escalated.level > 1 ? (escalated.to ?? words('checklists.unnamed')) : undefined
  const overdue = [
    isPast ? words('registers.pastLimit') : '',
    risenTo === undefined ? '' : words('registers.escalatedTo', { to: risenTo }),
  ].filter((each) => each !== '')
  const text = (name: 'acknowledge' | 'resolve') => {
    const seconds = times[name]
    if (seconds === null) return mistaken.includes(name) ? words('registers.beforeReceipt') : undefined
    return days[name] === 0 ? words('registers.sameDay') : shownTime(seconds, words)
  }
  return {
    timeToAcknowledge: text('acknowledge'),
    timeToResolve: text('resolve'),
    acknowledgeSeconds: times.acknowledge ?? undefined,
    resolveSeconds: times.resolve ?? undefined,
    handling: words(`terms.handlingDue.${next ?? 'closed'}`),
    overdue: overdue.length === 0 ? undefined : overdue.join(' · '),
    pastLimit: isPast ? words('checklists.yes') : undefined,
    escalatedTo: risenTo,
  }
}

function rowOf(complaint: RecordOf<'complaints'>, whole: Blueprint, words: Words, now: string): ChecklistRow {
  const { id, failPoint, standard, channel, cause, assessment, outcome } = complaint
  const date = (at: string | undefined) => at && dateText(at)
  const step = stepOfComplaint(whole, complaint)
  return {
    id,
    cells: {
      ...(step !== undefined && whereOf(whole, step, words)),
      received: dateText(complaint.received),
      failPoint: failPoint && whole.failPoints.get(failPoint)?.failure,
      standard: standard && whole.standards.get(standard)?.metric,
      channel: channel && words(`terms.channel.${channel}`),
      complaint: complaint.description,
      complaintCause: cause && words(`terms.complaintCause.${cause}`),
      assessment: assessment && words(`terms.complaintAssessment.${assessment}`),
      remedyWished: complaint.remedyWished,
      owner: complaint.owner,
      acknowledged: date(complaint.acknowledged),
      decided: date(complaint.decided),
      communicated: date(complaint.communicated),
      closed: date(complaint.closed),
      ...standingCells(complaintStanding(whole, complaint, now), words),
      outcome: outcome && words(`terms.complaintOutcome.${outcome}`),
      id,
    },
  }
}

/** Every complaint in the order of the register, with how it stands at this moment by the standards of the whole. */
export function complaintsChecklist(part: Blueprint, words: Words, whole: Blueprint = part): Checklist {
  const now = new Date().toISOString()
  return {
    title: words('checklists.name.complaints'),
    columns: columnsOf(columns(words), words),
    rows: inOrder(part.complaints).map((complaint) => rowOf(complaint, whole, words, now)),
  }
}
