import type { Complaint, FailPoint, Standard } from '#model/blueprint.ts'
import { blueprintOf, having } from '../../model/notation.ts'

/** A complaint received on Monday, 2 November 2026, at nine. */
export const complaint = (id: string, more: Partial<Complaint> = {}): Complaint => ({
  id,
  received: '2026-11-02T09:00+08:00',
  description: id,
  ...more,
})

/** Answered within four hours, a day at most; it rises after 2 h, then 4 h, then 8 h. */
export const answered: Standard = {
  id: 'answered',
  metric: 'Complaint answered',
  basis: 'objective',
  measure: 'number',
  comparator: 'at-most',
  target: 4,
  limit: 24,
  unit: 'h',
  owner: 'Desk',
  escalation: [
    { afterSeconds: 7200, to: 'Shift leader' },
    { afterSeconds: 14_400, to: 'Manager' },
    { afterSeconds: 28_800, to: 'Director' },
  ],
}

const failPoint = (id: string, step: string, more: Partial<FailPoint> = {}): FailPoint => ({
  id,
  step,
  failure: id,
  status: 'open',
  ...more,
})

/** An inn where guests check in and pay. */
export const inn = having(
  having(
    blueprintOf({ customer: ['checkIn', 'pay'], frontstage: ['greet'] }),
    'failPoints',
    failPoint('queue', 'checkIn', { rating: { severity: 5, occurrence: 3, detection: 4 } }),
    failPoint('wrongBill', 'pay'),
  ),
  'standards',
  answered,
)
