import type { Step } from '#model/blueprint.ts'
import { channelChoice, emotionChoice, stepKindChoice } from './choices.ts'
import type { Field, FieldPlan } from './field.ts'

export const stepName: Field<Step> = {
  key: 'name',
  label: 'name',
  as: { is: 'text', long: true, needed: true },
}
export const stepKind: Field<Step> = {
  key: 'kind',
  label: 'kind',
  as: { is: 'choice', choice: stepKindChoice, needed: true },
}
export const performer: Field<Step> = { key: 'performer', label: 'performer', as: { is: 'text' } }
export const system: Field<Step> = { key: 'system', label: 'system', as: { is: 'text' } }
export const stepChannel: Field<Step> = {
  key: 'channel',
  label: 'channel',
  as: { is: 'choice', choice: channelChoice },
}
export const workTime: Field<Step> = { key: 'workSeconds', label: 'work', as: { is: 'duration' } }
export const waitTime: Field<Step> = { key: 'waitSeconds', label: 'wait', as: { is: 'duration' } }
export const shortest: Field<Step> = { key: 'shortestSeconds', label: 'shortest', as: { is: 'duration' } }
export const longest: Field<Step> = { key: 'longestSeconds', label: 'longest', as: { is: 'duration' } }
export const tolerated: Field<Step> = { key: 'toleratedSeconds', label: 'tolerated', as: { is: 'duration' } }
export const description: Field<Step> = {
  key: 'description',
  label: 'description',
  as: { is: 'text', long: true },
}
export const tags: Field<Step> = { key: 'tags', label: 'tags', as: { is: 'tags' } }
/** For the steps that a customer takes. */
export const emotion: Field<Step> = {
  key: 'emotion',
  label: 'emotion',
  as: { is: 'choice', choice: emotionChoice },
}
export const noFailPoint: Field<Step> = { key: 'noFailPoint', label: 'noFailPoint', as: { is: 'yes' } }

export const stepPlan: FieldPlan<Step> = {
  usual: [stepName, stepKind, performer, system, stepChannel, workTime, waitTime, tolerated, description],
  rare: [shortest, longest, tags],
}

/** The fields that make sense for several steps at once. */
export const severalStepFields: readonly Field<Step>[] = [stepKind, performer, system, stepChannel]
