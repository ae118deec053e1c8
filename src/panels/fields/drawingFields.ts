import type { Connection, Lane, Phase } from '#model/blueprint.ts'
import { connectionKindChoice, laneKindChoice } from './choices.ts'
import type { Field } from './field.ts'

/** What is drawn round the steps: connections, lanes and phases. */
export const connectionFields: readonly Field<Connection>[] = [
  { key: 'kind', label: 'kind', as: { is: 'choice', choice: connectionKindChoice, needed: true } },
  { key: 'label', label: 'label', as: { is: 'text', long: true } },
  { key: 'share', label: 'share', as: { is: 'share' } },
  { key: 'bidirectional', label: 'bidirectional', as: { is: 'yes' } },
]

export const laneFields: readonly Field<Lane>[] = [
  { key: 'name', label: 'name', as: { is: 'text', long: true, needed: true } },
  { key: 'kind', label: 'kind', as: { is: 'choice', choice: laneKindChoice, needed: true } },
  { key: 'collapsed', label: 'collapsed', as: { is: 'yes' } },
]

export const phaseFields: readonly Field<Phase>[] = [
  { key: 'name', label: 'name', as: { is: 'text', long: true, needed: true } },
  { key: 'collapsed', label: 'collapsed', as: { is: 'yes' } },
]
