import type { Check } from './check.ts'
import { foundAtStep } from './foundAt.ts'
import { namedAlike } from './namedAlike.ts'

/** Two steps of a lane that cannot be told apart. Every start and end may be called the same. */
export const stepsNamedAlike: Check = {
  id: 'steps-named-alike',
  severity: 'info',
  words: {
    en: {
      title: 'Steps with the same name',
      says: 'More than one step in “{{lane}}” is called “{{step}}”, so registers and reports cannot tell them apart.',
    },
    'zh-CN': {
      title: '环节重名',
      says: '泳道“{{lane}}”中有不止一个环节叫“{{step}}”，在登记表和报告中无法区分。',
    },
  },
  find: ({ lanes }) =>
    lanes.flatMap(({ lane, steps }) =>
      namedAlike(
        steps.filter(({ step: { kind } }) => kind !== 'start' && kind !== 'end'),
        ({ step }) => step,
      ).map((step) => foundAtStep(step, { lane: lane.name })),
    ),
}
