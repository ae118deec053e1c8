import type { Touchpoint } from '#model/blueprint.ts'
import { channelChoice, dimensionChoice, levelChoice } from './choices.ts'
import type { Field, FieldPlan } from './field.ts'

export const evidence: Field<Touchpoint> = {
  key: 'evidence',
  label: 'evidence',
  as: { is: 'text', long: true, needed: true },
}
export const momentOfTruth: Field<Touchpoint> = {
  key: 'momentOfTruth',
  label: 'momentOfTruth',
  as: { is: 'yes' },
}
export const touchpointChannel: Field<Touchpoint> = {
  key: 'channel',
  label: 'channel',
  as: { is: 'choice', choice: channelChoice },
}
export const dimensions: Field<Touchpoint> = {
  key: 'dimensions',
  label: 'dimensions',
  as: { is: 'choices', choice: dimensionChoice },
}
export const level: Field<Touchpoint> = {
  key: 'level',
  label: 'level',
  as: { is: 'choice', choice: levelChoice },
}
export const wantedLevel: Field<Touchpoint> = {
  key: 'wantedLevel',
  label: 'wantedLevel',
  as: { is: 'choice', choice: levelChoice },
}
export const note: Field<Touchpoint> = { key: 'note', label: 'note', as: { is: 'text', long: true } }

export const touchpointPlan: FieldPlan<Touchpoint> = {
  usual: [evidence, momentOfTruth, touchpointChannel],
  rare: [dimensions, level, wantedLevel, note],
}
