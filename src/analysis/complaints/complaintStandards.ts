import { timeUnit } from '#model/amount.ts'
import type { Blueprint, Complaint, Id, RecordOf, Standard } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import { stepOfStandard } from '../quality/recordsByStep.ts'
import { remembered } from '../quality/remembered.ts'
import { stepOfComplaint } from './stepOfComplaint.ts'

/** Which time of a complaint a standard is about: until it is acknowledged, or until the customer has the answer. */
export type HandlingClock = 'acknowledge' | 'resolve'

/** A standard that a complaint is held against. */
export interface ComplaintStandard {
  readonly standard: RecordOf<'standards'>
  readonly clock: HandlingClock
  /** Null where its values are no times: then nothing can be late by it, and only its chain of escalation counts. */
  readonly seconds: TimeBounds | null
}

/** What a standard wants of a time. */
export interface TimeBounds {
  /** In seconds. */
  readonly target: number
  /** The longest still tolerated, in seconds: the target where nothing else is. */
  readonly limit: number
  /** True where Saturdays and Sundays do not count. */
  readonly workingDays: boolean
}

const workingDay = /^(working|business|work) ?days?$|^个?工作(日|天)$/

const secondsPerUnit = (
  standard: Standard,
): { readonly seconds: number; readonly working: boolean } | null => {
  const { measure, unit = '' } = standard
  if (measure === 'number' && workingDay.test(unit.normalize('NFKC').trim().toLowerCase()))
    return { seconds: 86_400, working: true }
  const seconds = timeUnit(standard)
  return seconds === null ? null : { seconds, working: false }
}

/** The longest time that a standard wants and tolerates; null where its values are no times, or a time has no upper end. */
function timeBounds(standard: Standard): TimeBounds | null {
  const { comparator, target, upper = target, limit, upperLimit } = standard
  const per = secondsPerUnit(standard)
  if (per === null || comparator === 'at-least' || targetIsOpen(standard)) return null
  const wanted = comparator === 'between' ? upper : target
  const tolerated = (comparator === 'between' ? upperLimit : limit) ?? wanted
  return { target: wanted * per.seconds, limit: tolerated * per.seconds, workingDays: per.working }
}

const acknowledging = /acknowledg|first (response|reply|answer)|回执|确认收到|首次(响应|回复|答复)/
const resolving = /resolv|resolution|decision|decid|repl(y|ied)|解决|答复|办结|结案|决定|处理/
const complaining = /complain|投诉/

/** Which clock a metric is about, by its words; null where it is about no handling of a complaint. */
function clockNamed(metric: string): HandlingClock | null {
  const words = metric.normalize('NFKC').toLowerCase()
  if (acknowledging.test(words)) return 'acknowledge'
  return resolving.test(words) || complaining.test(words) ? 'resolve' : null
}

function heldAgainst(standard: RecordOf<'standards'>): ComplaintStandard[] {
  const clock = clockNamed(standard.metric)
  const seconds = timeBounds(standard)
  return clock === null || seconds === null ? [] : [{ standard, clock, seconds }]
}

/** The standards of handling: those of each step, and those of the whole blueprint that name complaints. */
const standardsOfHandling = remembered(['standards', 'touchpoints'], (blueprint) => {
  const ofStep = new Map<Id, ComplaintStandard[]>()
  const naming: ComplaintStandard[] = []
  for (const standard of inOrder(blueprint.standards)) {
    const held = heldAgainst(standard)
    const step = stepOfStandard(blueprint, standard)
    if (step !== undefined) ofStep.set(step, [...(ofStep.get(step) ?? []), ...held])
    if (complaining.test(standard.metric.normalize('NFKC').toLowerCase())) naming.push(...held)
  }
  return { ofStep, naming }
})

type Read = Pick<Blueprint, 'standards' | 'touchpoints' | 'failPoints'>

/**
 * What a complaint is held against. The standard that it names, whatever that measures: the time to acknowledge where its metric
 * says so, else the time to the answer. Where it names none, the standards of its step that are times and whose metric names
 * acknowledging, deciding, answering or resolving; where there are none, those of the blueprint that are times and name
 * complaints. That a guest waits five minutes to check in is no standard for answering a complaint about it.
 */
export function complaintStandards(
  blueprint: Read,
  complaint: Pick<Complaint, 'standard' | 'step' | 'failPoint'>,
): readonly ComplaintStandard[] {
  const named = complaint.standard === undefined ? undefined : blueprint.standards.get(complaint.standard)
  if (named)
    return [{ standard: named, clock: clockNamed(named.metric) ?? 'resolve', seconds: timeBounds(named) }]
  const { ofStep, naming } = standardsOfHandling(blueprint)
  const step = stepOfComplaint(blueprint, complaint)
  const here = step === undefined ? [] : (ofStep.get(step) ?? [])
  return here.length > 0 ? here : naming
}
