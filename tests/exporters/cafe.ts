import type { Blueprint } from '#model/blueprint.ts'
import { blueprintOf, having } from '../model/notation.ts'

/** A café: phase by phase, a customer's step and what the staff do about it. */
export const steps: Blueprint = blueprintOf({
  'customer/pay': ['pay'],
  'frontstage/order': ['greet', 'serve'],
  'customer/order': ['order'],
})
const withFailPoints = having(
  steps,
  'failPoints',
  {
    id: 'cold',
    step: 'serve',
    failure: 'Coffee is cold',
    rating: { severity: 7, occurrence: 7, detection: 5 },
    prevention: { kind: 'task', action: 'Warm the cups' },
    controls: { detection: 'Taste one in ten' },
    due: '2026-12-12',
    status: 'open',
  },
  { id: 'ignored', step: 'greet', failure: 'Nobody greets', status: 'accepted' },
)
const withStandards = having(
  withFailPoints,
  'standards',
  {
    id: 'all',
    metric: 'Whole visit',
    basis: 'objective',
    measure: 'number',
    comparator: 'at-most',
    target: 12,
    unit: 'min',
  },
  {
    id: 'heat',
    step: 'serve',
    metric: 'Temperature of the milk',
    basis: 'objective',
    measure: 'number',
    comparator: 'between',
    target: -5,
    upper: 4,
    limit: -10,
    unit: '°C',
  },
)
/** The same with fail points, standards, a measurement and touchpoints. */
export const cafe: Blueprint = having(
  having(withStandards, 'measurements', { id: 'm', standard: 'heat', value: -7, at: '2026-03-01' }),
  'touchpoints',
  {
    id: 'till',
    step: 'pay',
    evidence: 'Till',
    momentOfTruth: true,
    dimensions: ['tangibles', 'reliability'],
  },
  { id: 'menu', step: 'order', evidence: 'Menu' },
)
