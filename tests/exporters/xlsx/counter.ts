import type { Blueprint } from '#model/blueprint.ts'
import { blueprintOf, having } from '../../model/notation.ts'

/** A counter: a fail point with all its fields, standards of every kind with measurements. */
export const counter: Blueprint = (() => {
  const steps = blueprintOf({ 'customer/pay': ['pay'], 'frontstage/pay': ['serve'] }, 'pay>serve')
  const rated = having(
    steps,
    'failPoints',
    {
      id: 'late',
      step: 'serve',
      failure: 'Served late',
      causeClass: 'process',
      controls: { prevention: 'Two at the counter', detection: 'Queue is watched' },
      rating: { severity: 7, occurrence: 7, detection: 5 },
      prevention: { kind: 'task', action: 'Call a third' },
      expected: { severity: 7, occurrence: 4, detection: 3 },
      taken: { action: 'Bell put up', at: '2026-02-01' },
      achieved: { severity: 7, occurrence: 5, detection: 3 },
      due: '2026-12-12',
      status: 'in-progress',
    },
    { id: 'rude', step: 'serve', failure: 'Nobody greets', status: 'open' },
  )
  const number = { step: 'serve', basis: 'objective', measure: 'number' } as const
  const held = having(
    rated,
    'standards',
    { ...number, id: 'most', metric: 'Wait', comparator: 'at-most', target: 120, limit: 300, unit: 's' },
    { ...number, id: 'least', metric: 'Score', comparator: 'at-least', target: 4, unit: 'points' },
    {
      ...number,
      id: 'range',
      metric: 'Milk',
      comparator: 'between',
      target: -5,
      upper: 4,
      limit: -10,
      unit: '°C',
    },
    { ...number, id: 'shares', metric: 'Calls', comparator: 'at-most', target: 20, requiredShare: 0.8 },
    { ...number, id: 'open', metric: 'Spills', comparator: 'at-most', target: 0 },
    {
      id: 'checked',
      metric: 'ID asked',
      basis: 'objective',
      measure: 'yes-no',
      comparator: 'at-least',
      target: 0.9,
      limit: 0.5,
    },
  )
  return having(
    held,
    'measurements',
    { id: 'm1', standard: 'most', value: 100, at: '2026-03-01' },
    { id: 'm2', standard: 'most', value: 160, at: '2026-03-02T09:30:00+08:00', sample: 3, source: 'Clock' },
    { id: 'm3', standard: 'range', value: -7, at: '2026-03-02' },
    { id: 'm4', standard: 'shares', value: 18, at: '2026-03-02' },
    { id: 'm5', standard: 'checked', value: 0.95, at: '2026-03-02' },
  )
})()
