import type { Blueprint, FailPoint } from '#model/blueprint.ts'
import { registerRows, type RegisterRow } from '#panels/registers/registerRows.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { blueprintOf, having } from '../model/notation.ts'

/** The day on which the registers of these tests are looked at. */
const today = '2026-06-15'

export const rowsOf = (blueprint: Blueprint, register: RegisterName, day = today): RegisterRow[] =>
  registerRows(register, { blueprint, unfinished: new Map(), today: day })

export const failPoint = (id: string, step: string, more: Partial<FailPoint> = {}): FailPoint => ({
  id,
  step,
  failure: id,
  status: 'open',
  ...more,
})

/** A guest arrives and pays, somebody greets; in two phases. */
export const inn = blueprintOf(
  { 'customer/arrive': ['arrive'], 'customer/leave': ['pay'], 'frontstage/arrive': ['greet'] },
  'arrive>greet>pay',
)

const high = { severity: 7, occurrence: 7, detection: 5 }
const low = { severity: 2, occurrence: 2, detection: 2 }

/** Four fail points: overdue with an owner, high without one, low and done, and one not rated. */
export const marked = having(
  inn,
  'failPoints',
  failPoint('late', 'pay', { rating: high, owner: 'Desk', due: '2026-06-14' }),
  failPoint('cold', 'greet', { rating: high }),
  failPoint('lost', 'arrive', { rating: low, owner: 'Desk', status: 'closed', due: '2026-01-01' }),
  failPoint('rude', 'greet', { owner: 'Concierge' }),
)
